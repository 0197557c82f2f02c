import type { BoardCases } from './board-cases.ts';

export const djinniCases: BoardCases = {
  boardId: 'djinni',
  postings: [{ url: 'https://djinni.co/jobs/712345-cook/', id: '712345' }],
  forms: [],
  confirmations: [],
  others: ['https://djinni.co/jobs/', 'https://djinni.co/my/inbox/', 'https://djinni.co/login'],
};
