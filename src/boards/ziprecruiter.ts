import type { Board } from './board.ts';

/** Postings, some answered by one click, some in a dialog. */
export const ziprecruiter: Board = {
  id: 'ziprecruiter',
  name: 'ZipRecruiter',
  kind: 'job-board',
  hosts: ['www.ziprecruiter.com', 'www.ziprecruiter.co.uk', 'www.ziprecruiter.ie'],
  embeddable: false,
  postingUrls: [
    '^www\\.ziprecruiter\\.[a-z.]+/c/[^/?]+/Jobs?/[^?]+(?:\\?(?:[^#]*&)?jid=(?<id>[0-9a-f]+)|)',
    '^www\\.ziprecruiter\\.[a-z.]+/[kc]/l/[^?]+',
    '^www\\.ziprecruiter\\.[a-z.]+/jobs/[^/?]+-\\d+/[^?]+',
    '^www\\.ziprecruiter\\.[a-z.]+/(?:jobs-search|candidate/search|jobs)[^?]*\\?(?:[^#]*&)?(?:jid|lvk|lk)=(?<id>[\\w-]+)',
  ],
  formUrls: [],
  confirmationUrls: [],
  read: {
    title: [{ text: 'h1[data-testid=job-title]' }, { text: 'h1.job_title' }],
    company: [
      { text: '[data-testid=company-name]' },
      { text: '.hiring_company_text' },
      { text: '[data-testid=job-card-company]' },
    ],
    location: [{ text: '[data-testid=job-location]' }, { text: '.hiring_location' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: [],
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
