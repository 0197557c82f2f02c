import type { Board } from './board.ts';

/** Server pages, some in a company’s own dress; one answers on a page of its own. Seen 2026-06. */
export const jobsCz: Board = {
  id: 'jobs-cz',
  name: 'Jobs.cz and Prace.cz',
  kind: 'job-board',
  hosts: ['www.jobs.cz', 'www.prace.cz'],
  embeddable: false,
  postingUrls: [
    '^(?<posting>www\\.jobs\\.cz/(?:rpd|fp/[^/?]+)/(?<id>\\d+))',
    '^(?<posting>www\\.prace\\.cz/nabidka/(?<id>\\d+))',
  ],
  formUrls: ['^www\\.(?:jobs|prace)\\.cz/(?:odpoved|odpovedet)/'],
  confirmationUrls: [],
  read: {
    company: [{ documentTitle: '^{title} – (.+?)(?: [|–] (?:Jobs|Prace)\\.cz)?$' }],
    location: [{ text: '[data-test=jd-info-location]' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: [],
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
