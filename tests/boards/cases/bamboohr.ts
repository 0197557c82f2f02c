import type { BoardCases } from './board-cases.ts';

export const bamboohrCases: BoardCases = {
  boardId: 'bamboohr',
  postings: [
    { url: 'https://acme.bamboohr.com/careers/42', company: 'acme', id: '42' },
    { url: 'https://acme.bamboohr.com/jobs/view/42?source=x', id: '42' },
  ],
  forms: [{ url: 'https://acme.bamboohr.com/careers/42/apply', id: '42' }],
  confirmations: [],
  others: [
    'https://acme.bamboohr.com/careers',
    'https://www.bamboohr.com/careers/12',
    'https://acme.bamboohr.com/home',
  ],
};
