import type { Board } from './board.ts';

/** Server pages in many steps, each of which can be saved. */
export const talNet: Board = {
  id: 'tal-net',
  name: 'Oleeo (TAL.net)',
  kind: 'ats',
  hosts: ['*.tal.net', '*.applicationtrack.com', 'www.civilservicejobs.service.gov.uk'],
  embeddable: false,
  postingUrls: [
    '^(?<posting>(?<company>[^./]+)\\.(?:tal\\.net|applicationtrack\\.com)/[^?]*/opp/(?<id>\\d+)-[^/?]+)',
    '^www\\.civilservicejobs\\.service\\.gov\\.uk/csr/(?:index|jobs)\\.cgi\\?(?:[^#]*&)?(?:jcode|SID)=',
  ],
  formUrls: ['^[^./]+\\.(?:tal\\.net|applicationtrack\\.com)/[^?]*/candidate/application'],
  confirmationUrls: [],
  read: {
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['#submit_button', 'button[data-test=applyResumeBtn]'],
  submitLabel: 'submit|apply|finish',
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
