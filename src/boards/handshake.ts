import type { Board } from './board.ts';

/** Postings for students; one applies in a dialog over them. */
export const handshake: Board = {
  id: 'handshake',
  name: 'Handshake',
  kind: 'job-board',
  hosts: ['*.joinhandshake.com'],
  embeddable: false,
  postingUrls: ['^[a-z-]+\\.joinhandshake\\.[a-z.]+/(?:stu/|emp/)?(?:job-search|jobs|postings)/(?<id>\\d+)'],
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
  thin: 'Its form’s nodes are unknown; the dialog is told by its own words.',
};
