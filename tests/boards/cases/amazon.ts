import type { BoardCases } from './board-cases.ts';

export const amazonCases: BoardCases = {
  boardId: 'amazon',
  postings: [{ url: 'https://www.amazon.jobs/en/jobs/2812345/cook', id: '2812345' }],
  forms: [{ url: 'https://account.amazon.jobs/jobs/2812345/apply', id: '2812345' }],
  confirmations: [{ url: 'https://account.amazon.jobs/jobs/2812345/summary?result=success' }],
  others: [
    'https://www.amazon.jobs/en/search?base_query=cook',
    'https://account.amazon.jobs/applicant/dashboard',
    'https://www.amazon.jobs/en/teams/kitchen',
  ],
};
