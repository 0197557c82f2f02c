import type { BoardCases } from './board-cases.ts';

export const reedCases: BoardCases = {
  boardId: 'reed',
  postings: [
    { url: 'https://www.reed.co.uk/jobs/cook/54321098', id: '54321098' },
    { url: 'https://www.reed.co.uk/jobs/sous-chef/54321099?source=x', id: '54321099' },
  ],
  forms: [{ url: 'https://www.reed.co.uk/jobs/apply/54321098', id: '54321098' }],
  confirmations: [
    { url: 'https://www.reed.co.uk/application/success?jobId=54321098', id: '54321098' },
    { url: 'https://www.reed.co.uk/jobs/application/confirmation' },
  ],
  others: [
    'https://www.reed.co.uk/jobs/cook-jobs-in-hull',
    'https://www.reed.co.uk/account/jobs/applied',
    'https://www.reed.co.uk/career-advice/cv',
  ],
};
