import type { Board } from './board.ts';

/**
 * A React page with posting and form, which has no form element, names or labels; two buttons send it, one of which also
 * keeps the answers. Seen 2026-06.
 */
export const gem: Board = {
  id: 'gem',
  name: 'Gem',
  kind: 'ats',
  hosts: ['jobs.gem.com'],
  embeddable: false,
  postingUrls: ['^(?<posting>jobs\\.gem\\.com/(?<company>[^/?]+)/(?<id>[\\w-]{8,}))/?(?:$|\\?)'],
  formUrls: [],
  confirmationUrls: [],
  read: {
    title: [{ documentTitle: '^(.+?) [|@] ' }, { text: 'h1' }, { documentTitle: '^(.{3,})$' }],
    company: [{ url: 'company' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['button[type=submit]'],
  submitLabel: '^\\s*(?:apply (?:and save|without saving)|submit(?: application)?|apply)\\s*$',
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
