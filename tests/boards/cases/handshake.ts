import type { BoardCases } from './board-cases.ts';

export const handshakeCases: BoardCases = {
  boardId: 'handshake',
  postings: [
    { url: 'https://app.joinhandshake.com/job-search/9876543?page=1', id: '9876543' },
    { url: 'https://acme.joinhandshake.com/stu/jobs/9876543', id: '9876543' },
  ],
  forms: [],
  confirmations: [],
  others: [
    'https://app.joinhandshake.com/job-search',
    'https://app.joinhandshake.com/stu/applications',
    'https://app.joinhandshake.com/login',
  ],
};
