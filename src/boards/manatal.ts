import type { Board } from './board.ts';

const JOB = '^(?<posting>www\\.careers-page\\.com/(?<company>[^/?]+)/job/(?<id>[^/?]+))';

/** A Vue page; its thanks stand in the served markup from the start. */
export const manatal: Board = {
  id: 'manatal',
  name: 'Manatal',
  kind: 'ats',
  hosts: ['www.careers-page.com'],
  embeddable: false,
  postingUrls: [`${JOB}/?(?:$|\\?)`],
  formUrls: [`${JOB}/apply`],
  confirmationUrls: [],
  read: {
    company: [{ url: 'company' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['input#submit-id-submit'],
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
