import type { BoardCases } from './board-cases.ts';

export const dayforceCases: BoardCases = {
  boardId: 'dayforce',
  postings: [
    { url: 'https://jobs.dayforcehcm.com/en-US/acme/CANDIDATEPORTAL/jobs/1234', company: 'acme', id: '1234' },
    { url: 'https://jobs.dayforcehcm.com/acme/CANDIDATEPORTAL/jobs/1234?x=1', id: '1234' },
  ],
  forms: [{ url: 'https://jobs.dayforcehcm.com/en-US/acme/CANDIDATEPORTAL/jobs/1234/apply', id: '1234' }],
  confirmations: [],
  others: [
    'https://jobs.dayforcehcm.com/en-US/acme/CANDIDATEPORTAL',
    'https://jobs.dayforcehcm.com/en-US/acme/CANDIDATEPORTAL/profile',
    'https://jobs.dayforcehcm.com/',
  ],
};
