import type { BoardCases } from './board-cases.ts';

export const pinpointCases: BoardCases = {
  boardId: 'pinpoint',
  postings: [
    {
      url: 'https://acme.pinpointhq.com/en/postings/0b3f7c1e-1111-4222-8333-944445555666',
      company: 'acme',
      id: '0b3f7c1e-1111-4222-8333-944445555666',
    },
    {
      url: 'https://acme.pinpointhq.com/postings/0b3f7c1e-1111-4222-8333-944445555666',
      id: '0b3f7c1e-1111-4222-8333-944445555666',
    },
  ],
  forms: [
    {
      url: 'https://acme.pinpointhq.com/en/postings/0b3f7c1e-1111-4222-8333-944445555666/applications/new',
      id: '0b3f7c1e-1111-4222-8333-944445555666',
    },
  ],
  confirmations: [],
  others: [
    'https://acme.pinpointhq.com/',
    'https://acme.pinpointhq.com/en/job-alerts',
    'https://acme.pinpointhq.com/postings.json',
  ],
};
