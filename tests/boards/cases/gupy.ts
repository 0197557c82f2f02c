import type { BoardCases } from './board-cases.ts';

export const gupyCases: BoardCases = {
  boardId: 'gupy',
  postings: [
    { url: 'https://acme.gupy.io/jobs/1234567?jobBoardSource=gupy_portal', company: 'acme', id: '1234567' },
    { url: 'https://acme.gupy.io/job/eyJqb2JJZCI6MX0=', id: 'eyJqb2JJZCI6MX0=' },
  ],
  forms: [{ url: 'https://acme.gupy.io/candidates/jobs/1234567/apply', id: '1234567' }],
  confirmations: [],
  others: [
    'https://acme.gupy.io/',
    'https://portal.gupy.io/job-search/term=cook',
    'https://login.gupy.io/candidates/signin',
    'https://acme.gupy.io/candidates/applications',
  ],
};
