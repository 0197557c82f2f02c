import type { Board } from './board.ts';

const TENANT = '^(?!portal\\.|login\\.)(?<company>[^./]+)\\.gupy\\.io';

/** A React page; one logs in before the form. */
export const gupy: Board = {
  id: 'gupy',
  name: 'Gupy',
  kind: 'ats',
  hosts: ['*.gupy.io'],
  embeddable: false,
  postingUrls: [
    '^(?<posting>(?!portal\\.|login\\.)(?<company>[^./]+)\\.gupy\\.io/(?:jobs|job)/(?<id>[\\w=-]+))/?(?:$|\\?)',
  ],
  formUrls: [`${TENANT}/candidates/jobs/(?<id>\\d+)/(?:apply|curriculum|application)`],
  confirmationUrls: [],
  read: {
    title: [{ text: 'h1#h1' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['button[data-testid=finish-application]', '#button-finish-application'],
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
