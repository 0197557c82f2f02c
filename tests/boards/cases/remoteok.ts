import type { BoardCases } from './board-cases.ts';

export const remoteokCases: BoardCases = {
  boardId: 'remoteok',
  postings: [
    { url: 'https://remoteok.com/remote-jobs/remote-cook-acme-1093456', id: '1093456' },
    { url: 'https://remoteok.io/remote-jobs/1093456', id: '1093456' },
  ],
  forms: [],
  confirmations: [],
  others: ['https://remoteok.com/remote-jobs', 'https://remoteok.com/remote-cook-jobs', 'https://remoteok.com/login'],
};
