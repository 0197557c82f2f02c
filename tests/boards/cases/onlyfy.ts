import type { BoardCases } from './board-cases.ts';

export const onlyfyCases: BoardCases = {
  boardId: 'onlyfy',
  postings: [{ url: 'https://acme.onlyfy.jobs/job/abc123xyz', company: 'acme', id: 'abc123xyz' }],
  forms: [{ url: 'https://acme.onlyfy.jobs/application/de/apply/0a1b2c3d4e', company: 'acme' }],
  confirmations: [],
  others: [
    'https://acme.onlyfy.jobs/',
    'https://acme.onlyfy.jobs/candidate/login',
    'https://acme.onlyfy.jobs/candidate/job/list',
  ],
};
