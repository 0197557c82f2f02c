import type { Board } from './board.ts';

/** One of the many boards made with Madgex: posting, form and thanks, each with its address. */
export const guardianMadgex: Board = {
  id: 'guardian-madgex',
  name: 'Guardian Jobs',
  kind: 'job-board',
  hosts: ['jobs.theguardian.com'],
  embeddable: false,
  postingUrls: ['^(?<posting>jobs\\.theguardian\\.com/job/(?<id>\\d+)(?:/[^/?]+)?)/?(?:$|\\?)'],
  formUrls: ['^jobs\\.theguardian\\.com/(?:job/)?apply/(?<id>\\d+)(?![^?]*/thanks)'],
  confirmationUrls: ['^jobs\\.theguardian\\.com/(?:job/)?apply/(?<id>\\d+)[^?]*/thanks'],
  read: {
    title: [{ text: 'h1.mds-font-trafalgar' }, { text: 'h1[itemprop=title]' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: [],
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
