import type { BoardCases } from './board-cases.ts';

export const brassringCases: BoardCases = {
  boardId: 'brassring',
  postings: [
    {
      url: 'https://sjobs.brassring.com/TGnewUI/Search/home/HomeWithPreLoad?partnerid=25000&siteid=5000&PageType=JobDetails&jobid=123456',
      id: '123456',
    },
  ],
  forms: [],
  confirmations: [],
  others: [
    'https://sjobs.brassring.com/TGnewUI/Search/Home/Home?partnerid=25000&siteid=5000',
    'https://sjobs.brassring.com/',
    'https://sjobs.brassring.com/TGnewUI/Search/Home/Login',
  ],
};
