import type { Board } from './board.ts';

const JOB =
  '^(?<posting>(?<company>[^./]+)\\.pinpointhq\\.com/(?:[a-z]{2}(?:-[a-z]{2})?/)?(?:postings|jobs)/(?<id>[0-9a-f-]{6,}))';

/** A React page; posting and form under one id. Seen 2026-06. */
export const pinpoint: Board = {
  id: 'pinpoint',
  name: 'Pinpoint',
  kind: 'ats',
  hosts: ['*.pinpointhq.com'],
  embeddable: false,
  postingUrls: [`${JOB}/?(?:$|\\?)`],
  formUrls: [`${JOB}/applications/new`],
  confirmationUrls: [],
  read: {
    title: [{ text: 'h1.external-panel__title' }],
    company: [{ documentTitle: '\\| ([^|]+?) careers$' }],
    location: [{ documentTitle: '^{title} - (.+) \\| [^|]+$' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['form#application-form button[type=submit]'],
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
