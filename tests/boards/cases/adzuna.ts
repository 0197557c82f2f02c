import type { BoardCases } from './board-cases.ts';

export const adzunaCases: BoardCases = {
  boardId: 'adzuna',
  postings: [
    { url: 'https://www.adzuna.co.uk/jobs/details/5012345678?v=x', id: '5012345678' },
    { url: 'https://www.adzuna.com/details/5012345678', id: '5012345678' },
  ],
  forms: [],
  confirmations: [],
  others: [
    'https://www.adzuna.co.uk/jobs/search?q=cook',
    'https://www.adzuna.co.uk/my/applications',
    'https://www.adzuna.co.uk/valuemycv',
  ],
};
