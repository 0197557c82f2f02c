import type { BoardCases } from './board-cases.ts';

export const linkedinCases: BoardCases = {
  boardId: 'linkedin',
  postings: [
    { url: 'https://www.linkedin.com/jobs/view/4012345678/', id: '4012345678' },
    { url: 'https://dk.linkedin.com/jobs/view/cook-at-acme-4012345678?refId=x', id: '4012345678' },
    { url: 'https://www.linkedin.com/comm/jobs/view/4012345678/?trk=mail', id: '4012345678' },
    { url: 'https://www.linkedin.com/jobs/search/?keywords=cook&currentJobId=4012345678', id: '4012345678' },
    { url: 'https://www.linkedin.com/jobs/collections/recommended/?currentJobId=4012345678', id: '4012345678' },
  ],
  forms: [{ url: 'https://www.linkedin.com/jobs/view/4012345678/apply/?openSDUIApplyFlow=true', id: '4012345678' }],
  confirmations: [{ url: 'https://www.linkedin.com/jobs/search/post-apply/next-best-action?x=1' }],
  others: [
    'https://www.linkedin.com/jobs/search/?keywords=cook',
    'https://www.linkedin.com/my-items/saved-jobs/',
    'https://www.linkedin.com/jobs/tracker/applied/',
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/in/jane-doe/',
  ],
};
