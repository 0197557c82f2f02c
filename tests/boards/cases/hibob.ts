import type { BoardCases } from './board-cases.ts';

export const hibobCases: BoardCases = {
  boardId: 'hibob',
  postings: [
    {
      url: 'https://acme.careers.hibob.com/jobs/0b3f7c1e-1111-4222-8333-944445555666',
      company: 'acme',
      id: '0b3f7c1e-1111-4222-8333-944445555666',
    },
  ],
  forms: [
    {
      url: 'https://acme.careers.hibob.com/jobs/0b3f7c1e-1111-4222-8333-944445555666/apply',
      id: '0b3f7c1e-1111-4222-8333-944445555666',
    },
  ],
  confirmations: [],
  others: [
    'https://acme.careers.hibob.com/',
    'https://acme.careers.hibob.com/jobs',
    'https://acme.careers.hibob.com/privacy',
  ],
};
