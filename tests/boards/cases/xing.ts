import type { BoardCases } from './board-cases.ts';

export const xingCases: BoardCases = {
  boardId: 'xing',
  postings: [
    { url: 'https://www.xing.com/jobs/berlin-koch-123456789', id: '123456789' },
    { url: 'https://www.xing.com/jobs/search?keywords=koch&id=123456789', id: '123456789' },
  ],
  forms: [{ url: 'https://www.xing.com/jobs/apply/123456789' }],
  confirmations: [],
  others: [
    'https://www.xing.com/jobs/search?keywords=koch',
    'https://www.xing.com/jobs/my-jobs',
    'https://www.xing.com/profile/Jane_Doe',
  ],
};
