import type { BoardCases } from './board-cases.ts';

export const workatastartupCases: BoardCases = {
  boardId: 'workatastartup',
  postings: [
    { url: 'https://www.workatastartup.com/jobs/54321', id: '54321' },
    { url: 'https://www.ycombinator.com/companies/acme/jobs/AbC12dE-cook', company: 'acme', id: 'AbC12dE' },
  ],
  forms: [],
  confirmations: [],
  others: [
    'https://www.workatastartup.com/companies',
    'https://www.workatastartup.com/applications',
    'https://www.ycombinator.com/companies/acme',
  ],
};
