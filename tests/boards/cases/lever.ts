import type { BoardCases } from './board-cases.ts';

export const leverCases: BoardCases = {
  boardId: 'lever',
  postings: [
    {
      url: 'https://jobs.lever.co/acme/0b3f7c1e-1111-4222-8333-944445555666',
      company: 'acme',
      id: '0b3f7c1e-1111-4222-8333-944445555666',
    },
  ],
  forms: [
    {
      url: 'https://jobs.eu.lever.co/acme/0b3f7c1e-1111-4222-8333-944445555666/apply?lever-source=x',
      id: '0b3f7c1e-1111-4222-8333-944445555666',
    },
  ],
  confirmations: [
    {
      url: 'https://jobs.lever.co/acme/0b3f7c1e-1111-4222-8333-944445555666/thanks',
      posting: 'https://jobs.lever.co/acme/0b3f7c1e-1111-4222-8333-944445555666',
    },
  ],
  others: ['https://jobs.lever.co/acme', 'https://jobs.lever.co/acme?team=Kitchen', 'https://jobs.lever.co/'],
};
