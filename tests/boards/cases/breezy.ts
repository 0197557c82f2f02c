import type { BoardCases } from './board-cases.ts';

export const breezyCases: BoardCases = {
  boardId: 'breezy',
  postings: [
    { url: 'https://acme.breezy.hr/p/0a1b2c3d4e5f-cook', company: 'acme', id: '0a1b2c3d4e5f' },
    { url: 'https://acme-foods.breezy.hr/p/0a1b2c3d4e5f', company: 'acme-foods', id: '0a1b2c3d4e5f' },
  ],
  forms: [{ url: 'https://acme.breezy.hr/p/0a1b2c3d4e5f-cook/apply', id: '0a1b2c3d4e5f' }],
  confirmations: [],
  others: ['https://acme.breezy.hr/', 'https://app.breezy.hr/signin', 'https://acme.breezy.hr/json'],
};
