import type { Board } from './board.ts';

/** A server page with posting and form. */
export const trakstar: Board = {
  id: 'trakstar',
  name: 'Trakstar Hire',
  kind: 'ats',
  hosts: ['*.hire.trakstar.com', '*.recruiterbox.com'],
  embeddable: false,
  postingUrls: [
    '^(?<posting>(?<company>[^./]+)\\.(?:hire\\.trakstar|recruiterbox)\\.com/jobs/(?<id>[0-9a-z]+)(?:-[^/?]*)?)/?(?:$|\\?)',
  ],
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
