import type { Board } from './board.ts';

const JOB = '^(?<posting>(?<company>[^./]+)\\.recruitee\\.com/(?:l/[a-z]{2}/)?o/(?<id>[^/?]+))';

/** A React page; its thanks stand hidden in it from the start. Seen 2026-06. */
export const recruitee: Board = {
  id: 'recruitee',
  name: 'Recruitee',
  kind: 'ats',
  hosts: ['*.recruitee.com'],
  embeddable: false,
  postingUrls: [`${JOB}/?(?:$|\\?)`],
  formUrls: [`${JOB}/c/new`],
  confirmationUrls: [],
  read: {
    company: [{ meta: 'og:site_name' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['[data-testid=submit-application-form-button]', '[data-cy=submit-application-form-button]'],
  confirmationSelectors: ['.custom-css-style-application-success-button'], // in a hidden tab panel until then
  submitRequests: ['^[^./]+\\.recruitee\\.com/api/offers/[^/?]+/candidates'],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
