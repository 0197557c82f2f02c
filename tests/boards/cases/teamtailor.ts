import type { BoardCases } from './board-cases.ts';

export const teamtailorCases: BoardCases = {
  boardId: 'teamtailor',
  postings: [
    { url: 'https://acme.teamtailor.com/jobs/123456-cook', company: 'acme', id: '123456' },
    { url: 'https://acme.na.teamtailor.com/jobs/123456-cook?promotion=1', id: '123456' },
  ],
  forms: [{ url: 'https://acme.teamtailor.com/jobs/123456-cook/applications/new', id: '123456' }],
  confirmations: [{ url: 'https://acme.teamtailor.com/jobs/123456-cook/applications/987/thanks', id: '123456' }],
  others: [
    'https://acme.teamtailor.com/jobs',
    'https://acme.teamtailor.com/connect/login',
    'https://acme.teamtailor.com/people',
  ],
};
