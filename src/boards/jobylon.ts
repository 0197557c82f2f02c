import type { Board } from './board.ts';

/** Server pages; also framed in employers’ pages. */
export const jobylon: Board = {
  id: 'jobylon',
  name: 'Jobylon',
  kind: 'ats',
  hosts: ['emp.jobylon.com'],
  embeddable: true,
  postingUrls: ['^(?<posting>emp\\.jobylon\\.com/jobs/(?<id>\\d+)-[^/?]+)'],
  formUrls: ['^emp\\.jobylon\\.com/applications/jobs/(?<id>\\d+)/create'],
  confirmationUrls: [],
  read: {
    externalId: [{ url: 'id' }],
  },
  submitSelectors: [],
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
