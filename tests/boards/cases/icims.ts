import type { BoardCases } from './board-cases.ts';

export const icimsCases: BoardCases = {
  boardId: 'icims',
  postings: [
    { url: 'https://careers-acme.icims.com/jobs/12345/cook/job?in_iframe=1', company: 'acme', id: '12345' },
    { url: 'https://uk-acme.icims.com/jobs/12345/cook/job', company: 'acme', id: '12345' },
    { url: 'https://acme-foods.icims.com/jobs/12345/job', company: 'acme-foods', id: '12345' },
    // A posting whose name begins as a step does.
    { url: 'https://careers-acme.icims.com/jobs/12345/assessment-specialist/job', id: '12345' },
  ],
  forms: [
    { url: 'https://careers-acme.icims.com/jobs/12345/cook/candidate?from=login', id: '12345' },
    { url: 'https://careers-acme.icims.com/jobs/12345/login', id: '12345' },
    { url: 'https://careers-acme.icims.com/jobs/12345/cook/questions?in_iframe=1', id: '12345' },
  ],
  confirmations: [],
  others: [
    'https://careers-acme.icims.com/jobs/search?ss=1',
    'https://careers-acme.icims.com/jobs/dashboard',
    'https://careers-acme.icims.com/jobs/intro',
    'https://careers-acme.icims.com/jobs/12345/cook/job?in_iframe=1&mode=submit_apply&from=assessment',
    'https://careers-acme.icims.com/jobs/12345/cook/job?mode=submit_apply',
  ],
};
