import type { Board } from './board.ts';

/** Server pages; «apply later» stands beside «submit». Seen 2026-06. */
export const refline: Board = {
  id: 'refline',
  name: 'Refline',
  kind: 'ats',
  hosts: ['apply.refline.ch'],
  embeddable: false,
  postingUrls: ['^(?<posting>apply\\.refline\\.ch/\\d+/(?<id>\\d+)/(?:pub/\\d+|index))'],
  formUrls: ['^apply\\.refline\\.ch/\\d+/(?<id>\\d+)/[^?]*apply'],
  confirmationUrls: [],
  read: {
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['input[name="form.buttons.doSubmit"]'],
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
