import type { BoardCases } from './board-cases.ts';

export const jobscoreCases: BoardCases = {
  boardId: 'jobscore',
  postings: [{ url: 'https://careers.jobscore.com/careers/acme/jobs/cook-aBcDeF', company: 'acme', id: 'cook-aBcDeF' }],
  forms: [{ url: 'https://careers.jobscore.com/apply_flow/applications/new?job_id=aBcDeF' }],
  confirmations: [],
  others: [
    'https://careers.jobscore.com/careers/acme',
    'https://careers.jobscore.com/',
    'https://careers.jobscore.com/careers/acme/jobs',
  ],
};
