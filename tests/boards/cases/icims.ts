import type { BoardCases } from './board-cases.ts';

export const icimsCases: BoardCases = {
  boardId: 'icims',
  postings: [
    { url: 'https://careers-acme.icims.com/jobs/12345/cook/job?in_iframe=1', company: 'acme', id: '12345' },
    { url: 'https://uk-acme.icims.com/jobs/12345/cook/job', id: '12345' },
  ],
  forms: [
    { url: 'https://careers-acme.icims.com/jobs/12345/cook/candidate?from=login', id: '12345' },
    { url: 'https://careers-acme.icims.com/jobs/12345/login', id: '12345' },
  ],
  confirmations: [],
  others: [
    'https://careers-acme.icims.com/jobs/search?ss=1',
    'https://careers-acme.icims.com/jobs/dashboard',
    'https://careers-acme.icims.com/jobs/12345/cook/job?mode=submit_apply',
  ],
};
