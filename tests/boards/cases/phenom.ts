import type { BoardCases } from './board-cases.ts';

export const phenomCases: BoardCases = {
  boardId: 'phenom',
  postings: [{ url: 'https://acme.phenompeople.com/us/en/job/ACME123/Cook', id: 'ACME123' }],
  forms: [{ url: 'https://acme.phenompeople.com/us/en/apply?jobSeqNo=ACME123', id: 'ACME123' }],
  confirmations: [{ url: 'https://acme.phenompeople.com/us/en/applythankyou?status=success&jobSeqNo=ACME123' }],
  others: [
    'https://acme.phenompeople.com/us/en/search-results',
    'https://acme.phenompeople.com/us/en/',
    'https://acme.phenompeople.com/us/en/jobcart',
  ],
};
