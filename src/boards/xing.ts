import type { Board } from './board.ts';

/** Postings; some are answered on XING itself, others on the employer’s system. */
export const xing: Board = {
  id: 'xing',
  name: 'XING',
  kind: 'job-board',
  hosts: ['www.xing.com'],
  embeddable: false,
  postingUrls: [
    '^(?<posting>www\\.xing\\.com/jobs/(?!search|apply|my-jobs|find)[^/?]*-(?<id>\\d{6,}))',
    '^www\\.xing\\.com/jobs/search[^?]*\\?(?:[^#]*&)?id=(?<id>\\d{6,})',
  ],
  formUrls: ['^www\\.xing\\.com/jobs/apply/(?:[^?]*/)?(?<id>\\d{6,})'],
  confirmationUrls: [],
  read: {
    title: [{ text: '[data-testid=job-details-title]' }, { text: '[data-xds=Hero] h1' }],
    company: [{ text: '[data-testid=job-details-company-info-name]' }, { text: '[data-testid=company-name]' }],
    location: [{ text: '[data-testid=job-details-location]' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: [],
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
  thin: 'Not in boards.json: its addresses are known, its form’s nodes are not.',
};
