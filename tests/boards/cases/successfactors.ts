import type { BoardCases } from './board-cases.ts';

export const successfactorsCases: BoardCases = {
  boardId: 'successfactors',
  postings: [
    {
      url: 'https://career4.successfactors.com/career?company=acme&career_ns=job_listing&navBarLevel=JOB_SEARCH&career_job_req_id=12345',
      id: '12345',
    },
    { url: 'https://acme-csb.successfactors.eu/job/Oslo-Cook/1234567/', id: '1234567' },
    { url: 'https://career2.successfactors.eu/sfcareer/jobreqcareer?jobId=12345&company=acme', id: '12345' },
  ],
  forms: [
    {
      url: 'https://career4.successfactors.com/career?career_ns=job_application&company=acme&career_job_req_id=12345',
      id: '12345',
    },
  ],
  confirmations: [],
  others: [
    'https://career4.successfactors.com/career?company=acme',
    'https://career4.successfactors.com/career?company=acme&career_ns=job_listing_summary',
    'https://career4.successfactors.com/login',
    'https://career4.successfactors.com/career?company=acme&career_ns=job_applications',
    'https://career4.successfactors.com/portalcareer?company=acme',
  ],
};
