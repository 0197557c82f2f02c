import type { Board } from './board.ts';

/** Postings that lead to the employer; a page holds many. Seen 2026-06. */
export const remoteok: Board = {
  id: 'remoteok',
  name: 'Remote OK',
  kind: 'job-board',
  hosts: ['remoteok.com', 'remoteok.io'],
  embeddable: false,
  postingUrls: ['^(?<posting>remoteok\\.(?:com|io)/remote-jobs/(?:[^/?]*-)?(?<id>\\d{4,}))'],
  formUrls: [],
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
