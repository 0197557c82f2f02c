import type { Board } from './board.ts';

/** Postings that lead to the employer. Seen 2026-06. */
export const weworkremotely: Board = {
  id: 'weworkremotely',
  name: 'We Work Remotely',
  kind: 'job-board',
  hosts: ['weworkremotely.com'],
  embeddable: false,
  postingUrls: ['^(?<posting>weworkremotely\\.com/(?:remote-jobs|listings)/(?!search|new)(?<id>[^/?]+))/?(?:$|\\?)'],
  formUrls: [],
  confirmationUrls: [],
  read: {
    title: [{ text: '.lis-container__header__hero__company-info__title' }, { text: '.listing-header-container h1' }],
    company: [{ text: '.lis-container__job__sidebar__companyDetails__info__title h3' }, { text: '.company-card h2' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: [],
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
