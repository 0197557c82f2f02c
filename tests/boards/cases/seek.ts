import type { BoardCases } from './board-cases.ts';

export const seekCases: BoardCases = {
  boardId: 'seek',
  postings: [
    { url: 'https://www.seek.com.au/job/81234567?ref=x', id: '81234567' },
    { url: 'https://my.jobstreet.com/job/81234567', id: '81234567' },
    { url: 'https://hk.jobsdb.com/en/job/81234567', id: '81234567' },
  ],
  forms: [{ url: 'https://www.seek.com.au/job/81234567/apply/review', id: '81234567' }],
  confirmations: [{ url: 'https://nz.seek.com/job/81234567/apply/success', id: '81234567' }],
  others: [
    'https://www.seek.com.au/cook-jobs/in-All-Perth-WA',
    'https://www.seek.com.au/my-activity/applied-jobs',
    'https://www.seek.com.au/oauth/login',
  ],
};
