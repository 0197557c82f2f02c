import type { BoardCases } from './board-cases.ts';

export const wttjCases: BoardCases = {
  boardId: 'wttj',
  postings: [
    { url: 'https://www.welcometothejungle.com/fr/companies/acme/jobs/cook_paris', company: 'acme', id: 'cook_paris' },
    { url: 'https://app.welcometothejungle.com/jobs/Ab12Cd34', id: 'Ab12Cd34' },
  ],
  forms: [{ url: 'https://www.welcometothejungle.com/fr/companies/acme/jobs/cook_paris/apply', company: 'acme' }],
  confirmations: [],
  others: [
    'https://www.welcometothejungle.com/fr/companies/acme',
    'https://www.welcometothejungle.com/fr/companies/acme/jobs',
    'https://www.welcometothejungle.com/fr/jobs?query=cook',
    'https://app.welcometothejungle.com/account/applications',
  ],
};
