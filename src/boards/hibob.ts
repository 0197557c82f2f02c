import type { Board } from './board.ts';

const JOB = '^(?<posting>(?<company>[^./]+)\\.careers\\.hibob\\.com/jobs/(?<id>[0-9a-f]{8}-[0-9a-f-]{27}))';

/** A page that redraws itself. */
export const hibob: Board = {
  id: 'hibob',
  name: 'HiBob',
  kind: 'ats',
  hosts: ['*.careers.hibob.com'],
  embeddable: false,
  postingUrls: [`${JOB}/?(?:$|\\?)`],
  formUrls: [`${JOB}/apply`],
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
