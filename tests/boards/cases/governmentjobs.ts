import type { BoardCases } from './board-cases.ts';

export const governmentjobsCases: BoardCases = {
  boardId: 'governmentjobs',
  postings: [
    { url: 'https://www.governmentjobs.com/careers/acmecity/jobs/4567890/cook', company: 'acmecity', id: '4567890' },
    { url: 'https://www.governmentjobs.com/jobs/4567890-0/cook', id: '4567890' },
  ],
  forms: [{ url: 'https://www.governmentjobs.com/careers/acmecity/jobs/4567890/cook/apply', id: '4567890' }],
  confirmations: [],
  others: [
    'https://www.governmentjobs.com/careers/acmecity',
    'https://www.governmentjobs.com/jobs?keyword=cook',
    'https://www.governmentjobs.com/jobseekers/applications',
  ],
};
