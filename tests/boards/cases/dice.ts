import type { BoardCases } from './board-cases.ts';

export const diceCases: BoardCases = {
  boardId: 'dice',
  postings: [
    {
      url: 'https://www.dice.com/job-detail/0b3f7c1e-1111-4222-8333-944445555666',
      id: '0b3f7c1e-1111-4222-8333-944445555666',
    },
    {
      url: 'https://www.dice.com/job-detail/0b3f7c1e-1111-4222-8333-944445555666?searchlink=x',
      id: '0b3f7c1e-1111-4222-8333-944445555666',
    },
  ],
  forms: [
    {
      url: 'https://www.dice.com/job-applications/0b3f7c1e-1111-4222-8333-944445555666/wizard',
      id: '0b3f7c1e-1111-4222-8333-944445555666',
    },
  ],
  confirmations: [
    {
      url: 'https://www.dice.com/job-applications/0b3f7c1e-1111-4222-8333-944445555666/wizard/success',
      id: '0b3f7c1e-1111-4222-8333-944445555666',
    },
  ],
  others: [
    'https://www.dice.com/jobs?q=cook',
    'https://www.dice.com/job-applications/0b3f7c1e-1111-4222-8333-944445555666/start-apply',
    'https://www.dice.com/my-jobs',
  ],
};
