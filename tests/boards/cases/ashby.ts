import type { BoardCases } from './board-cases.ts';

export const ashbyCases: BoardCases = {
  boardId: 'ashby',
  postings: [
    {
      url: 'https://jobs.ashbyhq.com/Acme%20Labs/0b3f7c1e-1111-4222-8333-944445555666',
      company: 'Acme Labs',
      id: '0b3f7c1e-1111-4222-8333-944445555666',
    },
  ],
  forms: [
    {
      url: 'https://jobs.ashbyhq.com/acme/0b3f7c1e-1111-4222-8333-944445555666/application',
      id: '0b3f7c1e-1111-4222-8333-944445555666',
    },
  ],
  confirmations: [],
  others: [
    'https://jobs.ashbyhq.com/acme',
    'https://jobs.ashbyhq.com/',
    'https://jobs.ashbyhq.com/acme?departmentId=1',
  ],
};
