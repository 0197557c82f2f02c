import type { Board } from './board.ts';

/** Postings; one applies in a dialog or on a page of questions, and is then led to similar jobs. Seen 2026-06. */
export const reed: Board = {
  id: 'reed',
  name: 'Reed',
  kind: 'job-board',
  hosts: ['www.reed.co.uk'],
  embeddable: false,
  postingUrls: ['^(?<posting>www\\.reed\\.co\\.uk/jobs/(?!apply/|application/)[^/?]+/(?<id>\\d+))'],
  formUrls: ['^www\\.reed\\.co\\.uk/jobs/apply/(?<id>\\d+)'],
  confirmationUrls: [
    '^www\\.reed\\.co\\.uk/(?:jobs/)?application/(?:success|confirmation)(?:[^?]*\\?(?:[^#]*&)?jobId=(?<id>\\d+)|)',
  ],
  read: {
    title: [{ text: 'h1[data-qa=job-title]' }, { text: '[data-qa=job-details-header] b' }],
    company: [{ text: '[data-qa=job-posted-by] a' }, { text: '[data-qa=job-posted-by]', pattern: '(?:by )?([^,]+)$' }],
    location: [{ text: '[data-qa=job-metadata-location]' }, { text: '[data-qa=localityMobileLbl]' }],
    salary: [{ text: '[data-qa=salaryLbl]' }],
    employmentType: [{ text: '[data-qa=job-metadata] > li:not([data-qa])' }, { text: '[data-qa=jobTypeMobileLbl]' }],
    description: [{ text: '[data-qa=job-description]' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['button[data-qa=submit-application-btn]'],
  confirmationSelectors: ['[data-qa=application-confirmation]'],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
