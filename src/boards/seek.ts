import type { Board } from './board.ts';

const JOB =
  '(?<posting>(?:[a-z]+\\.)?(?:seek\\.com\\.au|seek\\.co\\.nz|seek\\.com|jobstreet\\.com|jobsdb\\.com)/(?:[a-z-]{2,5}/)?job/(?<id>\\d+))';

/** Postings, and a form in steps below the same number. Seen 2026-06. */
export const seek: Board = {
  id: 'seek',
  name: 'SEEK, JobStreet and JobsDB',
  kind: 'job-board',
  hosts: ['www.seek.com.au', 'www.seek.co.nz', 'au.seek.com', 'nz.seek.com', '*.jobstreet.com', '*.jobsdb.com'],
  embeddable: false,
  postingUrls: [
    `^${JOB}/?(?:$|\\?)`,
    '^[a-z]+\\.(?:seek|jobstreet|jobsdb)\\.[a-z.]+/[^?]*\\?(?:[^#]*&)?jobId=(?<id>\\d+)',
  ],
  formUrls: [`^${JOB}/apply(?!/success)`],
  confirmationUrls: [`^${JOB}/apply/success`],
  read: {
    title: [{ text: '[data-automation=job-detail-title]' }],
    company: [{ text: '[data-automation=advertiser-name]' }],
    location: [{ text: '[data-automation=job-detail-location]' }],
    employmentType: [{ text: '[data-automation=job-detail-work-type]' }],
    salary: [{ text: '[data-automation=job-detail-salary]' }],
    description: [{ text: '[data-automation=jobAdDetails]' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['[data-testid=review-submit-application]'],
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
