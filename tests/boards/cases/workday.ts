import type { BoardCases } from './board-cases.ts';

export const workdayCases: BoardCases = {
  boardId: 'workday',
  postings: [
    { url: 'https://acme.wd5.myworkdayjobs.com/en-US/Careers/job/Oslo/Cook_R-7', company: 'acme', id: 'R-7' },
    { url: 'https://wd3.myworkdaysite.com/en-US/recruiting/acme/Careers/job/Oslo/Cook_R-7', id: 'R-7' },
  ],
  forms: [{ url: 'https://acme.wd5.myworkdayjobs.com/en-US/Careers/job/Oslo/Cook_R-7/apply/applyManually', id: 'R-7' }],
  confirmations: [{ url: 'https://acme.wd5.myworkdayjobs.com/en-US/Careers/jobTasks/completed/application' }],
  others: [
    'https://acme.wd5.myworkdayjobs.com/en-US/Careers',
    'https://acme.wd5.myworkdayjobs.com/en-US/Careers/userHome',
    'https://acme.wd5.myworkdayjobs.com/en-US/Careers/login',
  ],
};
