import type { BoardCases } from './board-cases.ts';

export const recruiteeCases: BoardCases = {
  boardId: 'recruitee',
  postings: [
    { url: 'https://acme.recruitee.com/o/cook', company: 'acme', id: 'cook' },
    { url: 'https://acme.recruitee.com/l/de/o/koch?source=x', id: 'koch' },
  ],
  forms: [{ url: 'https://acme.recruitee.com/o/cook/c/new', id: 'cook' }],
  confirmations: [],
  others: ['https://acme.recruitee.com/', 'https://acme.recruitee.com/l/de', 'https://acme.recruitee.com/talent-pool'],
};
