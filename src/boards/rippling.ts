import type { Board } from './board.ts';

const JOB =
  '^(?<posting>ats\\.rippling\\.com/(?:[a-z]{2}-[A-Z]{2}/)?(?<company>[^/?]+)/jobs/(?<id>[0-9a-f]{8}-[0-9a-f-]{27}))';

/** A React page; the final button is called just «Apply», as the one that opens the form. Seen 2026-06. */
export const rippling: Board = {
  id: 'rippling',
  name: 'Rippling',
  kind: 'ats',
  hosts: ['ats.rippling.com', '*.rippling-ats.com'],
  embeddable: false,
  postingUrls: [
    `${JOB}/?(?:$|\\?)`,
    '^(?<posting>(?<company>[^./]+)\\.rippling-ats\\.com/job/(?<id>\\d+)(?:/[^/?]+)?)',
  ],
  formUrls: [`${JOB}/apply`],
  confirmationUrls: [],
  read: {
    title: [{ documentTitle: '^Apply - (.+)$' }],
    company: [{ url: 'company' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['form [data-testid=Apply][type=submit]', 'form#job-application-form button[type=submit]'],
  confirmationSelectors: [], // cards of other messages look the same: the sentence has to say so
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
