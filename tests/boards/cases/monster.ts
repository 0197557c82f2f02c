import type { BoardCases } from './board-cases.ts';

export const monsterCases: BoardCases = {
  boardId: 'monster',
  postings: [
    {
      url: 'https://www.monster.com/job-openings/cook-austin-tx--0b3f7c1e-1111-4222-8333-944445555666',
      id: '0b3f7c1e-1111-4222-8333-944445555666',
    },
    {
      url: 'https://www.monster.co.uk/job-openings/chef-leeds--0b3f7c1e-1111-4222-8333-944445555666?x=1',
      id: '0b3f7c1e-1111-4222-8333-944445555666',
    },
  ],
  forms: [],
  confirmations: [],
  others: [
    'https://www.monster.com/jobs/search?q=cook',
    'https://www.monster.com/profile/detail',
    'https://www.monster.com/career-advice',
  ],
};
