import type { BoardCases } from './board-cases.ts';

export const jobsCzCases: BoardCases = {
  boardId: 'jobs-cz',
  postings: [
    { url: 'https://www.jobs.cz/rpd/2000123456/?searchId=x', id: '2000123456' },
    { url: 'https://www.jobs.cz/fp/acme-1234/2000123456/', id: '2000123456' },
    { url: 'https://www.prace.cz/nabidka/2000123457/', id: '2000123457' },
  ],
  forms: [{ url: 'https://www.jobs.cz/odpoved/?id=2000123456' }],
  confirmations: [],
  others: ['https://www.jobs.cz/prace/praha/', 'https://www.jobs.cz/muj-ucet/', 'https://www.jobs.cz/poradna/'],
};
