import type { BoardCases } from './board-cases.ts';

export const comeetCases: BoardCases = {
  boardId: 'comeet',
  postings: [{ url: 'https://www.comeet.com/jobs/acme/12.345/cook/A1.B2C', company: 'acme', id: 'A1.B2C' }],
  forms: [{ url: 'https://www.comeet.com/jobs/12.345/A1.B2C/apply' }],
  confirmations: [],
  others: ['https://www.comeet.com/jobs/acme/12.345', 'https://www.comeet.com/', 'https://www.comeet.com/login'],
};
