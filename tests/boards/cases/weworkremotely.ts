import type { BoardCases } from './board-cases.ts';

export const weworkremotelyCases: BoardCases = {
  boardId: 'weworkremotely',
  postings: [
    { url: 'https://weworkremotely.com/remote-jobs/acme-cook', id: 'acme-cook' },
    { url: 'https://weworkremotely.com/listings/acme-chef', id: 'acme-chef' },
  ],
  forms: [],
  confirmations: [],
  others: [
    'https://weworkremotely.com/remote-jobs/search?term=cook',
    'https://weworkremotely.com/remote-jobs',
    'https://weworkremotely.com/categories/remote-design-jobs',
  ],
};
