import type { BoardCases } from './board-cases.ts';

export const joinCases: BoardCases = {
  boardId: 'join',
  postings: [
    { url: 'https://join.com/companies/acme/12345678-cook', company: 'acme', id: '12345678' },
    { url: 'https://join.com/companies/acme/12345678-cook?pid=x', id: '12345678' },
    { url: 'https://join.com/de/companies/acme/12345678-koch', company: 'acme', id: '12345678' },
  ],
  forms: [{ url: 'https://join.com/companies/acme/12345678-cook/apply', id: '12345678' }],
  confirmations: [],
  others: ['https://join.com/companies/acme', 'https://join.com/jobs?q=cook', 'https://join.com/auth/login'],
};
