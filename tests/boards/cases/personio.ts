import type { BoardCases } from './board-cases.ts';

export const personioCases: BoardCases = {
  boardId: 'personio',
  postings: [
    { url: 'https://acme.jobs.personio.de/job/123456?language=de', company: 'acme', id: '123456' },
    { url: 'https://acme.jobs.personio.com/job/123456', id: '123456' },
  ],
  forms: [{ url: 'https://acme.jobs.personio.de/job/123456/apply', id: '123456' }],
  confirmations: [],
  others: [
    'https://acme.jobs.personio.de/',
    'https://acme.jobs.personio.de/xml?language=en',
    'https://acme.jobs.personio.de/privacy-policy',
  ],
};
