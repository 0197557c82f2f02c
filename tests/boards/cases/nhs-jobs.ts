import type { BoardCases } from './board-cases.ts';

export const nhsJobsCases: BoardCases = {
  boardId: 'nhs-jobs',
  postings: [{ url: 'https://www.jobs.nhs.uk/candidate/jobadvert/C9123-26-0456', id: 'C9123-26-0456' }],
  forms: [{ url: 'https://www.jobs.nhs.uk/candidate/application/12/declaration' }],
  confirmations: [],
  others: [
    'https://www.jobs.nhs.uk/candidate/search/results?keyword=cook',
    'https://www.jobs.nhs.uk/candidate/dashboard',
    'https://www.jobs.nhs.uk/candidate/auth/login',
  ],
};
