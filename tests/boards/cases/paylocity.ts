import type { BoardCases } from './board-cases.ts';

export const paylocityCases: BoardCases = {
  boardId: 'paylocity',
  postings: [
    { url: 'https://recruiting.paylocity.com/Recruiting/Jobs/Details/2345678', id: '2345678' },
    { url: 'https://recruiting.paylocity.com/recruiting/jobs/Details/2345678/Acme/Cook', id: '2345678' },
  ],
  forms: [{ url: 'https://recruiting.paylocity.com/Recruiting/Jobs/Apply/2345678', id: '2345678' }],
  confirmations: [{ url: 'https://recruiting.paylocity.com/Recruiting/Jobs/Success/2345678', id: '2345678' }],
  others: [
    'https://recruiting.paylocity.com/recruiting/jobs/All/0b3f7c1e-1111-4222-8333-944445555666/Acme',
    'https://recruiting.paylocity.com/recruiting/jobs/List/123',
    'https://recruiting.paylocity.com/',
  ],
};
