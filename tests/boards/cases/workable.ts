import type { BoardCases } from './board-cases.ts';

export const workableCases: BoardCases = {
  boardId: 'workable',
  postings: [
    { url: 'https://apply.workable.com/acme/j/0A1B2C3D4E/', company: 'acme', id: '0A1B2C3D4E' },
    { url: 'https://jobs.workable.com/view/aBc123/cook-in-oslo-at-acme', id: 'aBc123' },
  ],
  forms: [{ url: 'https://apply.workable.com/acme/j/0A1B2C3D4E/apply/', id: '0A1B2C3D4E' }],
  confirmations: [],
  others: [
    'https://apply.workable.com/acme/',
    'https://jobs.workable.com/search?query=cook',
    'https://jobs.workable.com/saved',
    'https://jobs.workable.com/company/aBc123/jobs-at-acme',
  ],
};
