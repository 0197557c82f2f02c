import type { Board } from './board.ts';

/** Three products: pages that redraw themselves, postings told by their query. */
export const adp: Board = {
  id: 'adp',
  name: 'ADP',
  kind: 'ats',
  hosts: ['recruiting.adp.com', 'myjobs.adp.com', 'workforcenow.adp.com'],
  embeddable: false,
  postingUrls: [
    '^workforcenow\\.adp\\.com/mascsr/[^?]*recruitment[^?]*\\?(?:[^#]*&)?jobId=(?<id>\\d+)',
    '^(?<posting>myjobs\\.adp\\.com/(?<company>[^/?]+)/cx/job-details)\\?(?:[^#]*&)?reqId=(?<id>\\w+)',
    '^recruiting\\.adp\\.com/srccar/public/RTI\\.home\\?(?:[^#]*&)?(?:r|reqId)=(?<id>\\d+)',
  ],
  formUrls: ['^myjobs\\.adp\\.com/(?<company>[^/?]+)/(?:cx/)?apply'],
  confirmationUrls: [],
  read: {
    title: [{ text: '.job-description-title' }, { text: '[data-e2e=job-title]' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: [],
  confirmationSelectors: ['.success-message p'],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
