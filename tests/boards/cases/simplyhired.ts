import type { BoardCases } from './board-cases.ts';

export const simplyhiredCases: BoardCases = {
  boardId: 'simplyhired',
  postings: [
    { url: 'https://www.simplyhired.com/job/aBcD-1234_x', id: 'aBcD-1234_x' },
    { url: 'https://www.simplyhired.co.uk/job/zz99?from=serp', id: 'zz99' },
  ],
  forms: [],
  confirmations: [],
  others: [
    'https://www.simplyhired.com/search?q=cook&l=leeds',
    'https://www.simplyhired.com/account/signin',
    'https://www.simplyhired.com/myjobs',
  ],
};
