import type { BoardCases } from './board-cases.ts';

export const reflineCases: BoardCases = {
  boardId: 'refline',
  postings: [{ url: 'https://apply.refline.ch/123456/0789/pub/1/index.html', id: '0789' }],
  forms: [{ url: 'https://apply.refline.ch/123456/0789/a1b2c3/apply', id: '0789' }],
  confirmations: [],
  others: [
    'https://apply.refline.ch/123456/search.html',
    'https://apply.refline.ch/',
    'https://apply.refline.ch/123456/login',
  ],
};
