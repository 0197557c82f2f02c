import type { BoardCases } from './board-cases.ts';

export const softgardenCases: BoardCases = {
  boardId: 'softgarden',
  postings: [
    { url: 'https://acme.softgarden.io/job/12345678/Koch-m-w-d-?jobDbPVId=1', company: 'acme', id: '12345678' },
    { url: 'https://acme.career.softgarden.io/jobs/12345678/Koch/', company: 'acme' },
    { url: 'https://acme.career.softgarden.de/jobs/12345678/Koch/', company: 'acme', id: '12345678' },
  ],
  forms: [{ url: 'https://acme.softgarden.io/applications/12345678/form' }],
  confirmations: [],
  others: ['https://acme.softgarden.io/vacancies', 'https://acme.softgarden.io/', 'https://acme.softgarden.io/login'],
};
