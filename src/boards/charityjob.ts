import type { Board } from './board.ts';

/** Server pages; one applies on the page or at the employer’s. Seen 2026-06. */
export const charityjob: Board = {
  id: 'charityjob',
  name: 'CharityJob',
  kind: 'job-board',
  hosts: ['www.charityjob.co.uk'],
  embeddable: false,
  postingUrls: ['^(?<posting>www\\.charityjob\\.co\\.uk/jobs/[^/?]+/[^/?]+/(?<id>\\d+))'],
  formUrls: ['^www\\.charityjob\\.co\\.uk/(?:jobs/)?(?:quick-?)?apply/'],
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
