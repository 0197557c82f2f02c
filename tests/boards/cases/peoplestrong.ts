import type { BoardCases } from './board-cases.ts';

export const peoplestrongCases: BoardCases = {
  boardId: 'peoplestrong',
  postings: [{ url: 'https://acme-careers.peoplestrong.com/job/detail/ACM_12345', id: 'ACM_12345' }],
  forms: [],
  confirmations: [],
  others: [
    'https://acme-careers.peoplestrong.com/job/joblist',
    'https://acme-careers.peoplestrong.com/',
    'https://acme-careers.peoplestrong.com/login',
  ],
};
