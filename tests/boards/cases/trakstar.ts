import type { BoardCases } from './board-cases.ts';

export const trakstarCases: BoardCases = {
  boardId: 'trakstar',
  postings: [
    { url: 'https://acme.hire.trakstar.com/jobs/fk0abc/', company: 'acme', id: 'fk0abc' },
    { url: 'https://acme.hire.trakstar.com/jobs/fk0abc-line-cook/?apply=true', id: 'fk0abc' },
    { url: 'https://acme.recruiterbox.com/jobs/fk0abc?x=1', id: 'fk0abc' },
  ],
  forms: [],
  confirmations: [],
  others: [
    'https://acme.hire.trakstar.com/jobs',
    'https://acme.hire.trakstar.com/',
    'https://acme.recruiterbox.com/login',
  ],
};
