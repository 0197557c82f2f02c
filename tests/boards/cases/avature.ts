import type { BoardCases } from './board-cases.ts';

export const avatureCases: BoardCases = {
  boardId: 'avature',
  postings: [
    { url: 'https://acme.avature.net/careers/JobDetail/Oslo-Cook/12345', company: 'acme', id: '12345' },
    { url: 'https://acme.avature.net/en_US/careers/JobDetail/Cook/12345', id: '12345' },
    { url: 'https://acme.avature.net/es_CO/jobs-2/FolderDetail/Cook/12345', id: '12345' },
  ],
  forms: [
    { url: 'https://acme.avature.net/careers/ApplicationForm?jobId=12345' },
    { url: 'https://acme.avature.net/careers/ApplicationMethods?jobId=12345', id: '12345' },
    { url: 'https://acme.avature.net/careers/ApplicationReview' },
  ],
  confirmations: [
    { url: 'https://acme.avature.net/careers/Success?jobId=12345' },
    { url: 'https://acme.avature.net/es_CO/jobs-2/Success' },
  ],
  others: [
    'https://acme.avature.net/careers/SearchJobs',
    'https://acme.avature.net/careers/Login',
    'https://acme.avature.net/careers/Register',
    'https://acme.avature.net/careers/SavedJobs',
  ],
};
