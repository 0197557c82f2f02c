import type { BoardCases } from './board-cases.ts';

export const ukgCases: BoardCases = {
  boardId: 'ukg',
  postings: [
    {
      url: 'https://recruiting2.ultipro.com/ACM1000/JobBoard/0b3f7c1e-1111-4222-8333-944445555666/OpportunityDetail?opportunityId=0b3f7c1e-1111-4222-8333-944445555666',
      company: 'ACM1000',
      id: '0b3f7c1e-1111-4222-8333-944445555666',
    },
  ],
  forms: [
    {
      url: 'https://recruiting.ultipro.com/ACM1000/JobBoard/0b3f7c1e-1111-4222-8333-944445555666/Opportunity/OpportunityApply?opportunityId=0b3f7c1e-1111-4222-8333-944445555666',
      id: '0b3f7c1e-1111-4222-8333-944445555666',
    },
  ],
  confirmations: [],
  others: [
    'https://recruiting2.ultipro.com/ACM1000/JobBoard/0b3f7c1e-1111-4222-8333-944445555666',
    'https://recruiting2.ultipro.com/ACM1000/JobBoard/0b3f7c1e-1111-4222-8333-944445555666/Account/Login',
    'https://recruiting2.ultipro.com/ACM1000/JobBoard/0b3f7c1e-1111-4222-8333-944445555666/MyAccount',
  ],
};
