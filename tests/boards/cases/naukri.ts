import type { BoardCases } from './board-cases.ts';

export const naukriCases: BoardCases = {
  boardId: 'naukri',
  postings: [
    { url: 'https://www.naukri.com/job-listings-cook-acme-pune-2-to-5-years-120126001234', id: '120126001234' },
    { url: 'https://www.naukri.com/job-listings-chef-acme-120126009999?src=x', id: '120126009999' },
  ],
  forms: [],
  confirmations: [
    {
      url: 'https://www.naukri.com/myapply/saveApply?strJobsarr=[120126001234]&multiApplyResp={"120126001234":200}&jobTitle=Cook',
      id: '120126001234',
    },
  ],
  others: [
    'https://www.naukri.com/cook-jobs-in-pune',
    'https://www.naukri.com/mnjuser/profile',
    'https://www.naukri.com/myapply/showAcp?file=x',
  ],
};
