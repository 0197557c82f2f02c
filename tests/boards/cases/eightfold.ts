import type { BoardCases } from './board-cases.ts';

export const eightfoldCases: BoardCases = {
  boardId: 'eightfold',
  postings: [
    { url: 'https://acme.eightfold.ai/careers?pid=446700123456&domain=acme.com', company: 'acme', id: '446700123456' },
    { url: 'https://acme.eightfold.ai/careers/job/446700123456-cook?domain=acme.com', id: '446700123456' },
  ],
  forms: [{ url: 'https://acme.eightfold.ai/careers/apply?pid=446700123456', id: '446700123456' }],
  confirmations: [],
  others: [
    'https://acme.eightfold.ai/careers',
    'https://acme.eightfold.ai/careers?query=cook',
    'https://acme.eightfold.ai/profile',
  ],
};
