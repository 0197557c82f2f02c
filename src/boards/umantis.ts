import type { Board } from './board.ts';

/** Server pages; the form’s own button has an id. */
export const umantis: Board = {
  id: 'umantis',
  name: 'Umantis',
  kind: 'ats',
  hosts: ['*.umantis.com'],
  embeddable: false,
  postingUrls: ['^(?<posting>[^/]+\\.umantis\\.com/Vacancies/(?<id>\\d+)/Description)'],
  formUrls: ['^[^/]+\\.umantis\\.com/Vacancies/(?<id>\\d+)/Application'],
  confirmationUrls: [],
  read: {
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['input#submitButton'],
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
