import type { BoardCases } from './board-cases.ts';

export const manatalCases: BoardCases = {
  boardId: 'manatal',
  postings: [{ url: 'https://www.careers-page.com/acme/job/L7X8Y9', company: 'acme', id: 'L7X8Y9' }],
  forms: [{ url: 'https://www.careers-page.com/acme/job/L7X8Y9/apply', id: 'L7X8Y9' }],
  confirmations: [],
  others: [
    'https://www.careers-page.com/acme',
    'https://www.careers-page.com/',
    'https://www.careers-page.com/acme/talent-pool',
  ],
};
