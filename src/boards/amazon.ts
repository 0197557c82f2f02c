import type { Board } from './board.ts';

/** A React page in steps; it ends on a summary. */
export const amazon: Board = {
  id: 'amazon',
  name: 'Amazon Jobs',
  kind: 'employer',
  hosts: ['www.amazon.jobs', 'account.amazon.jobs'],
  embeddable: false,
  postingUrls: ['^(?<posting>www\\.amazon\\.jobs/(?:[a-z]{2}/)?jobs/(?<id>\\d+)(?:/[^/?]+)?)/?(?:$|\\?)'],
  formUrls: ['^account\\.amazon\\.jobs/(?:[a-zA-Z-]+/)?jobs/(?<id>\\d+)/apply'],
  confirmationUrls: ['^(?:www|account)\\.amazon\\.jobs/[^?]*\\?(?:[^#]*&)?result=success'],
  read: {
    title: [{ text: 'h1.title' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: [],
  confirmationSelectors: ['.submission-complete', '[data-react-class=ApplicationSuccessExternalScreen]'],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
