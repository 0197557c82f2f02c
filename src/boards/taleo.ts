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
  formUrls: [
    `${EE}(?:jobapply\\.ftl|application\\.jss|flow\\.jsf)(?:$|\\?)(?=(?:[^#]*&)?job=(?<id>[^&#]+)|)`,
    `${TBE}(?:applyRequisition|apply\\w*\\.jsp)`,
  ],
  confirmationUrls: [`${TBE}thankYou\\?(?=[^#]*org=(?<company>[^&#]+)|)(?=[^#]*rid=(?<id>\\d+)|)`],
  read: {
    title: [
      { text: '[id$="reqTitleLinkAction.row1"]' },
      { documentTitle: '^Job Description - (.+?) \\([^()]+\\)$' },
      { text: '.titlepage' },
    ],
    // Ids of the other facts differ from employer to employer; their labels are read in the generic reader.
    externalId: [
      { url: 'id' },
      { text: '[id$="reqContestNumberValue.row1"]' },
      { attribute: ['input[type=hidden][name=reqNo]', 'value'] },
    ],
  },
  // «Save and Continue» on the earlier pages is saveContinueCmdBottom.
  submitSelectors: ['[id$=submitCmdBottom]', '[id$=submitCmd]', 'input[type=button][id*=submitCmd]'],
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
