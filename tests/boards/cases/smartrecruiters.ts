import type { BoardCases } from './board-cases.ts';

export const smartrecruitersCases: BoardCases = {
  boardId: 'smartrecruiters',
  postings: [
    { url: 'https://jobs.smartrecruiters.com/AcmeInc/743999123456789-cook', company: 'AcmeInc', id: '743999123456789' },
    { url: 'https://jobs.smartrecruiters.com/AcmeInc/743999123456789-cook?trid=x', id: '743999123456789' },
  ],
  forms: [
    {
      url: 'https://jobs.smartrecruiters.com/oneclick-ui/company/AcmeInc/publication/0b3f7c1e-1111-4222-8333-944445555666?dcr_ci=AcmeInc',
      company: 'AcmeInc',
    },
  ],
  confirmations: [],
  others: [
    'https://jobs.smartrecruiters.com/AcmeInc',
    'https://careers.smartrecruiters.com/AcmeInc',
    'https://jobs.smartrecruiters.com/sr-jobs/search',
    'https://jobs.smartrecruiters.com/oneclick-ui/company/AcmeInc',
  ],
};
