import type { Board } from './board.ts';

/** A server page with posting and form; its thanks stand hidden in it from the start. */
export const freshteam: Board = {
  id: 'freshteam',
  name: 'Freshteam',
  kind: 'ats',
  hosts: ['*.freshteam.com'],
  embeddable: false,
  postingUrls: ['^(?<posting>(?<company>[^./]+)\\.freshteam\\.com/jobs/(?<id>[\\w-]{6,})(?:/[^/?]+)?)/?(?:$|\\?)'],
  formUrls: [],
  confirmationUrls: [],
  read: {
    title: [{ text: '.job-title h1' }, { text: '.job-role-head h1' }],
    location: [{ text: '.job-location' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: [],
  confirmationSelectors: ['#applicant-success'],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
