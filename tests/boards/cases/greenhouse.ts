import type { BoardCases } from './board-cases.ts';

export const greenhouseCases: BoardCases = {
  boardId: 'greenhouse',
  postings: [
    { url: 'https://boards.greenhouse.io/acme/jobs/12345', company: 'acme', id: '12345' },
    { url: 'https://job-boards.eu.greenhouse.io/acme/jobs/12345?gh_jid=12345', id: '12345' },
  ],
  forms: [{ url: 'https://job-boards.greenhouse.io/embed/job_app?for=acme&token=12345', company: 'acme', id: '12345' }],
  confirmations: [{ url: 'https://job-boards.greenhouse.io/acme/jobs/12345/confirmation', id: '12345' }],
  others: [
    'https://boards.greenhouse.io/acme',
    'https://job-boards.greenhouse.io/acme?departments=1',
    'https://boards.greenhouse.io/embed/job_board?for=acme',
  ],
};
