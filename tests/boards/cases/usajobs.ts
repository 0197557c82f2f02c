import type { BoardCases } from './board-cases.ts';

export const usajobsCases: BoardCases = {
  boardId: 'usajobs',
  postings: [
    { url: 'https://www.usajobs.gov/job/812345600', id: '812345600' },
    { url: 'https://www.usajobs.gov/GetJob/ViewDetails/812345600', id: '812345600' },
  ],
  forms: [{ url: 'https://apply.usastaffing.gov/Application/Apply?x=1' }],
  confirmations: [],
  others: [
    'https://www.usajobs.gov/search/results/?k=cook',
    'https://apply.usastaffing.gov/Application/ApplicationStatus?x=1',
    'https://www.usajobs.gov/applicant/profile/dashboard/',
  ],
};
