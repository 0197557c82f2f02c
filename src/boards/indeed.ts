import type { Board } from './board.ts';

const JK = 'jk=(?<id>[0-9a-f]{8,20})';

/** Postings on a page of their own or beside a list; the form is on smartapply.indeed.com, step after step. Seen 2026-06. */
export const indeed: Board = {
  id: 'indeed',
  name: 'Indeed',
  kind: 'job-board',
  hosts: ['*.indeed.com'],
  embeddable: false,
  postingUrls: [
    `^[a-z]+\\.indeed\\.com/(?:m/)?(?:basecamp/)?viewjob\\?(?:[^#]*&)?${JK}`,
    `^[a-z]+\\.indeed\\.com/(?:[^?]*)\\?(?:[^#]*&)?v${JK}`,
    `^[a-z]+\\.indeed\\.com/cmp/[^?]*/jobs\\?(?:[^#]*&)?${JK}`,
    '^[a-z]+\\.indeed\\.com/job/[^/?]*-(?<id>[0-9a-f]{16})(?:$|[/?])',
  ],
  formUrls: ['^(?:smartapply|[a-z0-9]+\\.apply)\\.indeed\\.com/(?:beta/)?indeedapply/(?!.*post-apply)'],
  confirmationUrls: ['^(?:smartapply|[a-z0-9]+\\.apply)\\.indeed\\.com/(?:beta/)?indeedapply/[^?]*post-apply'],
  read: {
    title: [
      { text: '[data-testid=jobsearch-JobInfoHeader-title]', pattern: '^(.+?)(?:\\s*-\\s*job post)?$' },
      { text: 'h1.jobsearch-JobInfoHeader-title' },
    ],
    company: [
      { text: '[data-testid=inlineHeader-companyName]' },
      { attribute: ['[data-company-name="true"] a', 'aria-label'], pattern: '^(.+?)(?: \\(opens.*)?$' },
      { text: '[data-company-name="true"]' },
    ],
    location: [{ text: '[data-testid=inlineHeader-companyLocation]' }, { text: '[data-testid=job-location]' }],
    // One line holds both, or either: «€16.20 an hour - Full-time», «Permanent, Full-time».
    salary: [{ text: '#salaryInfoAndJobType', pattern: '^(.*\\d.*?)(?:\\s-\\s+\\D+)?$' }],
    employmentType: [{ text: '#salaryInfoAndJobType', pattern: '(?:^|\\s-\\s+)(\\D+)$' }],
    description: [{ text: '#jobDescriptionText' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['button[data-testid=submit-application-button]', 'button[name=submit-application][type=submit]'],
  confirmationSelectors: [
    '.ia-PostApply h1',
    '.ia-PostApply-header',
    '#mosaic-provider-module-post-apply',
    '[data-testid=post-apply]',
    '[data-testid=application-submitted]',
  ],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
