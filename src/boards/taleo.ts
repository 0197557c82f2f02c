import type { Board } from './board.ts';

const EE = '^(?<company>[^./]+)\\.taleo\\.net/careersection/[^?]*';
const TBE = '^[a-z0-9]+\\.tbe\\.taleo\\.net/[^?]*/';

/** Server pages with a state of their own (JSF); the Business Edition has a page of thanks. */
export const taleo: Board = {
  id: 'taleo',
  name: 'Oracle Taleo',
  kind: 'ats',
  hosts: ['*.taleo.net'],
  embeddable: false,
  postingUrls: [
    `${EE}jobdetail\\.ftl\\?(?:[^#]*&)?job=(?<id>[^&#]+)`,
    `${TBE}(?:viewRequisition|requisition\\.jsp)\\?(?=[^#]*org=(?<company>[^&#]+)|)(?=[^#]*rid=(?<id>\\d+))`,
  ],
  formUrls: [`${EE}(?:jobapply\\.ftl|application\\.jss|flow\\.jsf)`, `${TBE}(?:applyRequisition|apply\\w*\\.jsp)`],
  confirmationUrls: [`${TBE}thankYou\\?(?=[^#]*org=(?<company>[^&#]+)|)(?=[^#]*rid=(?<id>\\d+)|)`],
  read: {
    title: [{ text: '[id$="reqTitleLinkAction.row1"]' }, { text: '[id*=reqTitleLinkAction]' }, { text: '.titlepage' }],
    location: [{ text: '[id*="reqlistitem.primarylocation"], [id*=".ID1787"]' }],
    externalId: [{ attribute: ['input[type=hidden][name=reqNo]', 'value'] }, { url: 'id' }],
  },
  submitSelectors: ['input[type=button][id*=submitCmd]', 'input[type=submit][id*=submitCmd]'],
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
