import type { Board } from './board.ts';

const JOB = '^(?<posting>join\\.com/(?:[a-z]{2}/)?companies/(?<company>[^/?]+)/(?<id>\\d+)-[^/?]+)';

/** A Next.js page; the form stands below the posting’s address. */
export const join: Board = {
  id: 'join',
  name: 'JOIN',
  kind: 'ats',
  hosts: ['join.com'],
  embeddable: false,
  postingUrls: [`${JOB}/?(?:$|\\?)`],
  formUrls: [`${JOB}/apply`],
  confirmationUrls: [],
  read: {
    company: [{ url: 'company' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: [],
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
