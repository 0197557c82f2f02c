import type { BoardCases } from './board-cases.ts';

export const wellfoundCases: BoardCases = {
  boardId: 'wellfound',
  postings: [
    { url: 'https://wellfound.com/jobs/123456-cook', id: '123456' },
    { url: 'https://wellfound.com/company/acme/jobs/123456-cook', id: '123456', company: 'acme' },
  ],
  forms: [],
  confirmations: [],
  others: [
    'https://wellfound.com/jobs',
    'https://wellfound.com/jobs/applications',
    'https://wellfound.com/role/cook',
    'https://wellfound.com/company/acme',
  ],
};
