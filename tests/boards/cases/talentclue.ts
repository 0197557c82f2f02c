import type { BoardCases } from './board-cases.ts';

export const talentclueCases: BoardCases = {
  boardId: 'talentclue',
  postings: [{ url: 'https://acme.talentclue.com/es/node/123456789/4', id: '123456789' }],
  forms: [{ url: 'https://acme.talentclue.com/es/node/123456789/4/apply', id: '123456789' }],
  confirmations: [],
  others: [
    'https://acme.talentclue.com/es/jobs',
    'https://acme.talentclue.com/',
    'https://acme.talentclue.com/es/user/login',
  ],
};
