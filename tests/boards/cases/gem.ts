import type { BoardCases } from './board-cases.ts';

export const gemCases: BoardCases = {
  boardId: 'gem',
  postings: [{ url: 'https://jobs.gem.com/acme/am9icG9zdDp4eXo', company: 'acme', id: 'am9icG9zdDp4eXo' }],
  forms: [],
  confirmations: [],
  others: ['https://jobs.gem.com/acme', 'https://jobs.gem.com/', 'https://jobs.gem.com/acme?department=x'],
};
