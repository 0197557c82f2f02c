import type { BoardCases } from './board-cases.ts';

export const ripplingCases: BoardCases = {
  boardId: 'rippling',
  postings: [
    {
      url: 'https://ats.rippling.com/en-GB/acme/jobs/0b3f7c1e-1111-4222-8333-944445555666',
      company: 'acme',
      id: '0b3f7c1e-1111-4222-8333-944445555666',
    },
    { url: 'https://acme.rippling-ats.com/job/123456/cook', company: 'acme', id: '123456' },
  ],
  forms: [
    {
      url: 'https://ats.rippling.com/acme/jobs/0b3f7c1e-1111-4222-8333-944445555666/apply?step=application',
      id: '0b3f7c1e-1111-4222-8333-944445555666',
    },
  ],
  confirmations: [],
  others: ['https://ats.rippling.com/acme/jobs', 'https://ats.rippling.com/', 'https://acme.rippling-ats.com/'],
};
