import type { BoardCases } from './board-cases.ts';

export const brassringCases: BoardCases = {
  boardId: 'brassring',
  postings: [
    {
      url: 'https://sjobs.brassring.com/TGnewUI/Search/home/HomeWithPreLoad?partnerid=25000&siteid=5000&PageType=JobDetails&jobid=123456',
      id: '123456',
    },
    {
      url: 'https://sjobs.brassring.com/TGNewUI/Search/Home/HomeWithPreLoad?PageType=JobDetails&partnerid=25000&siteid=5000&jobid=654321#jobDetails=654321_5000',
      id: '654321',
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
