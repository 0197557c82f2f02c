import type { Board } from './board.ts';

/** Postings by number, and a form under a token; XING leads here. */
export const onlyfy: Board = {
  id: 'onlyfy',
  name: 'onlyfy',
  kind: 'ats',
  hosts: ['*.onlyfy.jobs'],
  embeddable: false,
  postingUrls: ['^(?<posting>(?<company>[^./]+)\\.onlyfy\\.jobs/(?:[a-z]{2}/)?job/(?<id>[\\w-]+))'],
  formUrls: ['^(?<company>[^./]+)\\.onlyfy\\.jobs/application/[a-z]{2}/apply/[^/?]+'],
  confirmationUrls: [],
  read: {
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['form#application-form button[type=submit]'],
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
