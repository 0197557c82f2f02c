import type { BoardCases } from './board-cases.ts';

export const jobylonCases: BoardCases = {
  boardId: 'jobylon',
  postings: [{ url: 'https://emp.jobylon.com/jobs/123456-acme-cook/', id: '123456' }],
  forms: [{ url: 'https://emp.jobylon.com/applications/jobs/123456/create/', id: '123456' }],
  confirmations: [],
  others: [
    'https://emp.jobylon.com/companies/12-acme/',
    'https://emp.jobylon.com/accounts/login/',
    'https://emp.jobylon.com/',
  ],
};
