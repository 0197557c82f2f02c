import type { Board } from './board.ts';

/** An Angular page whose data lie in it as JSON. Seen 2026-06. */
export const peoplestrong: Board = {
  id: 'peoplestrong',
  name: 'PeopleStrong',
  kind: 'ats',
  hosts: ['*.peoplestrong.com'],
  embeddable: false,
  postingUrls: ['^(?<posting>(?<company>[^./]+)\\.peoplestrong\\.com/(?:portal/)?job/detail/(?<id>[\\w-]+))'],
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
