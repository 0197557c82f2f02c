import type { BoardCases } from './board-cases.ts';

export const oracleHcmCases: BoardCases = {
  boardId: 'oracle-hcm',
  postings: [
    { url: 'https://eabc.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/12345', id: '12345' },
    {
      url: 'https://eabc.fa.ocs.oraclecloud.com/hcmUI/CandidateExperience/en/sites/jobsearch/requisitions/preview/1234?x=1',
      id: '1234',
    },
  ],
  forms: [
    {
      url: 'https://eabc.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/12345/apply/email',
      id: '12345',
    },
    {
      url: 'https://eabc.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/12345/apply/section/2',
      id: '12345',
    },
  ],
  confirmations: [],
  others: [
    'https://eabc.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/requisitions',
    'https://eabc.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/my-profile',
    'https://eabc.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/my-profile/sign-in',
    'https://eabc.fa.em2.oraclecloud.com/',
    'https://eabc.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/join-talent-community',
  ],
};
