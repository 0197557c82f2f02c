import type { Board } from './board.ts';

/** Server pages; the form is a flow of its own. */
export const jobscore: Board = {
  id: 'jobscore',
  name: 'JobScore',
  kind: 'ats',
  hosts: ['careers.jobscore.com'],
  embeddable: false,
  postingUrls: ['^(?<posting>careers\\.jobscore\\.com/careers/(?<company>[^/?]+)/jobs/(?<id>[^/?]+))/?(?:$|\\?)'],
  formUrls: ['^careers\\.jobscore\\.com/(?:careers/[^/?]+/)?(?:jobs/[^/?]+/)?apply_flow/'],
  confirmationUrls: [],
  read: {
    title: [{ text: 'h1.js-title' }],
    location: [{ text: '.js-subtitle' }],
    company: [{ url: 'company' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: [],
  confirmationSelectors: ['.application-complete'],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
