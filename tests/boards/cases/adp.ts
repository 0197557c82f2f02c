import type { BoardCases } from './board-cases.ts';

export const adpCases: BoardCases = {
  boardId: 'adp',
  postings: [
    {
      url: 'https://workforcenow.adp.com/mascsr/default/mdf/recruitment/recruitment.html?cid=x&ccId=1&jobId=456789',
      id: '456789',
    },
    { url: 'https://workforcenow.adp.com/jobs/apply/posting.html?client=acme&jobId=456789&lang=en_US', id: '456789' },
    {
      url: 'https://myjobs.adp.com/acme/cx/job-details?reqId=5001',
      company: 'acme',
      id: '5001',
      posting: 'https://myjobs.adp.com/acme/cx/job-details?reqId=5001',
    },
  ],
  forms: [{ url: 'https://myjobs.adp.com/acme/apply?reqId=5001' }],
  confirmations: [],
  others: [
    'https://workforcenow.adp.com/mascsr/default/mdf/recruitment/recruitment.html?cid=x&ccId=1',
    'https://myjobs.adp.com/acme/cx/job-listing',
    'https://workforcenow.adp.com/theme/index.html',
  ],
};
