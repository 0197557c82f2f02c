import type { BoardCases } from './board-cases.ts';

export const guardianMadgexCases: BoardCases = {
  boardId: 'guardian-madgex',
  postings: [{ url: 'https://jobs.theguardian.com/job/9123456/cook/', id: '9123456' }],
  forms: [{ url: 'https://jobs.theguardian.com/apply/9123456/cook/', id: '9123456' }],
  confirmations: [{ url: 'https://jobs.theguardian.com/apply/9123456/thanks/', id: '9123456' }],
  others: [
    'https://jobs.theguardian.com/jobs/cook/',
    'https://jobs.theguardian.com/your-jobs/',
    'https://jobs.theguardian.com/logon/',
  ],
};
