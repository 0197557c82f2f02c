import type { BoardCases } from './board-cases.ts';

export const umantisCases: BoardCases = {
  boardId: 'umantis',
  postings: [
    { url: 'https://recruitingapp-2345.umantis.com/Vacancies/678/Description/1', id: '678' },
    { url: 'https://recruitingapp-2345.de.umantis.com/Vacancies/678/Description/1?lang=ger', id: '678' },
  ],
  forms: [{ url: 'https://recruitingapp-2345.umantis.com/Vacancies/678/Application/CheckLogin/1', id: '678' }],
  confirmations: [],
  others: [
    'https://recruitingapp-2345.umantis.com/Jobs/All',
    'https://recruitingapp-2345.umantis.com/SelfService',
    'https://recruitingapp-2345.umantis.com/Login',
  ],
};
