import type { Board } from './board.ts';

/** Postings; Quick Apply goes to Indeed’s form. Seen 2026-06. */
export const simplyhired: Board = {
  id: 'simplyhired',
  name: 'SimplyHired',
  kind: 'job-board',
  hosts: [
    'www.simplyhired.com',
    'www.simplyhired.co.uk',
    'www.simplyhired.ca',
    'www.simplyhired.de',
    'www.simplyhired.fr',
    'www.simplyhired.co.in',
  ],
  embeddable: false,
  postingUrls: ['^(?<posting>www\\.simplyhired\\.[a-z.]+/job/(?<id>[^/?]+))'],
  formUrls: [],
  confirmationUrls: [],
  read: {
    title: [{ text: '[data-testid=viewJobTitle]' }],
    company: [{ text: '[data-testid=viewJobCompanyName]' }],
    location: [{ text: '[data-testid=viewJobCompanyLocation]' }],
    employmentType: [{ text: '[data-testid=viewJobBodyJobDetailsJobType]' }],
    description: [{ text: '[data-testid=viewJobBodyJobFullDescriptionContent]' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: [],
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
