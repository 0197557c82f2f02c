import type { Board } from './board.ts';

/** Postings answered with a message on the page. Seen 2026-06. */
export const djinni: Board = {
  id: 'djinni',
  name: 'Djinni',
  kind: 'job-board',
  hosts: ['djinni.co'],
  embeddable: false,
  postingUrls: ['^(?<posting>djinni\\.co/jobs/(?<id>\\d+)-[^/?]+)'],
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
  thin: 'Its form’s nodes are unknown.',
};
