import type { BoardCases } from './board-cases.ts';

export const glassdoorCases: BoardCases = {
  boardId: 'glassdoor',
  postings: [
    { url: 'https://www.glassdoor.com/job-listing/cook-acme-JV_IC115.htm?jl=1009123456789', id: '1009123456789' },
    { url: 'https://www.glassdoor.co.uk/Job/leeds-cook-jobs-SRCH_IL.0,5.htm?jl=1009123456789', id: '1009123456789' },
    { url: 'https://www.glassdoor.de/job-listing/koch-acme-JV_IC2622109.htm' },
  ],
  forms: [],
  confirmations: [],
  others: [
    'https://www.glassdoor.com/Job/leeds-cook-jobs-SRCH_IL.0,5.htm',
    'https://www.glassdoor.com/Reviews/Acme-Reviews-E1.htm',
    'https://www.glassdoor.com/member/home/index.htm',
  ],
};
