import type { BoardCases } from './board-cases.ts';

export const ziprecruiterCases: BoardCases = {
  boardId: 'ziprecruiter',
  postings: [
    { url: 'https://www.ziprecruiter.com/c/Acme/Job/Cook/-in-Austin,TX?jid=0a1b2c3d4e5f', id: '0a1b2c3d4e5f' },
    { url: 'https://www.ziprecruiter.co.uk/jobs/acme-1234567/cook-abc' },
  ],
  forms: [],
  confirmations: [],
  others: [
    'https://www.ziprecruiter.com/jobs-search?search=cook',
    'https://www.ziprecruiter.com/authn/login',
    'https://www.ziprecruiter.com/candidate/my-jobs',
  ],
};
