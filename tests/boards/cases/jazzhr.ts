import type { BoardCases } from './board-cases.ts';

export const jazzhrCases: BoardCases = {
  boardId: 'jazzhr',
  postings: [
    { url: 'https://acme.applytojob.com/apply/aB3dE5fG7h/Cook', company: 'acme', id: 'aB3dE5fG7h' },
    { url: 'https://acme.applytojob.com/apply/jobsXy12Zq/Cook?source=x', id: 'jobsXy12Zq' },
    { url: 'https://acme.applytojob.com/apply/jobs/details/aB3dE5fG7h', id: 'aB3dE5fG7h' },
  ],
  forms: [],
  confirmations: [{ url: 'https://acme.applytojob.com/apply/confirm/aB3dE5fG7h' }],
  others: [
    'https://acme.applytojob.com/apply',
    'https://acme.applytojob.com/apply/jobs',
    'https://acme.applytojob.com/apply/jobs/',
    'https://acme.applytojob.com/login',
  ],
};
