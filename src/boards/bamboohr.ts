import type { Board } from './board.ts';

const TENANT = '^(?<posting>(?!www\\.|app\\.)(?<company>[^./]+)\\.bamboohr\\.com';

/** A React page; the form opens in place. */
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
    title: [{ text: '.jss-e73, [data-testid=job-title]' }, { documentTitle: '^(.+?) - [^-]+$' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['form#careerApplicationForm button[type=submit]'],
  confirmationSelectors: [],
  submitRequests: ['^[^./]+\\.bamboohr\\.com/careers/\\d+/apply'],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
