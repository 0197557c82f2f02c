import type { BoardCases } from './board-cases.ts';

export const prospectiveCases: BoardCases = {
  boardId: 'prospective',
  postings: [],
  forms: [{ url: 'https://atsconnector.prospective.ch/successfactors/1/acme/de/apply?id=12' }],
  confirmations: [],
  others: [
    'https://atsconnector.prospective.ch/',
    'https://ohws.prospective.ch/public/v1/medium/1',
    'https://atsconnector.prospective.ch/login',
  ],
};
