import type { Board } from './board.ts';

const TENANT = '^(?<posting>(?!www\\.|app\\.)(?<company>[^./]+)\\.bamboohr\\.com';

/** A React page; the form opens in place, and its thanks take its place. The heading and labels are read in the generic reader. */
export const bamboohr: Board = {
  id: 'bamboohr',
  name: 'BambooHR',
  kind: 'ats',
  hosts: ['*.bamboohr.com'],
  embeddable: true,
  postingUrls: [`${TENANT}/careers/(?<id>\\d+))/?(?:$|\\?)`, `${TENANT}/jobs/view(?:/|\\.php\\?id=)(?<id>\\d+))`],
  formUrls: [`${TENANT}/careers/(?<id>\\d+))/apply`],
  confirmationUrls: [],
  read: {
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['form button[type=submit]'],
  submitLabel: 'submit application|bewerbung|candidature|solicitud|candidatura|sollicitatie',
  confirmationSelectors: [],
  submitRequests: ['^[^./]+\\.bamboohr\\.com/careers/\\d+/apply'],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
