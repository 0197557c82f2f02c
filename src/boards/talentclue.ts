import type { Board } from './board.ts';

/** Server pages (Drupal). Seen 2026-06. */
export const talentclue: Board = {
  id: 'talentclue',
  name: 'Talent Clue',
  kind: 'ats',
  hosts: ['*.talentclue.com'],
  embeddable: false,
  postingUrls: ['^(?<posting>[^/]+\\.talentclue\\.com/(?:[a-z]{2}/)?node/(?<id>\\d+)(?:/\\d+)?)/?(?:$|\\?)'],
  formUrls: ['^[^/]+\\.talentclue\\.com/(?:[a-z]{2}/)?node/(?<id>\\d+)/(?:\\d+/)?apply'],
  confirmationUrls: [],
  read: {
    externalId: [{ url: 'id' }],
  },
  submitSelectors: [],
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
  thin: 'What it shows after the form is unknown.',
};
