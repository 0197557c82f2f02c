import type { BoardCases } from './board-cases.ts';

export const freshteamCases: BoardCases = {
  boardId: 'freshteam',
  postings: [{ url: 'https://acme.freshteam.com/jobs/aB3dE5fG7hI9/cook', company: 'acme', id: 'aB3dE5fG7hI9' }],
  forms: [],
  confirmations: [],
  others: ['https://acme.freshteam.com/jobs', 'https://acme.freshteam.com/', 'https://acme.freshteam.com/login'],
};
