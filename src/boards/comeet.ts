import type { Board } from './board.ts';

/** An Angular page, also framed in employers’ pages. */
export const comeet: Board = {
  id: 'comeet',
  name: 'Comeet',
  kind: 'ats',
  hosts: ['www.comeet.com', 'www.comeet.co'],
  embeddable: true,
  postingUrls: [
    '^(?<posting>www\\.comeet\\.com?/jobs/(?<company>[^/?]+)/[0-9A-F.]+/[^/?]+/(?<id>[0-9A-F.]+))/?(?:$|\\?)',
  ],
  formUrls: ['^www\\.comeet\\.com?/jobs/(?<company>[^/?]+)/(?:[^?]*/)?(?<id>[0-9A-F.]+)/apply'],
  confirmationUrls: [],
  read: {
    title: [{ text: '.positionName' }, { text: 'h1.position-name' }],
    location: [{ text: '.positionDetails li' }],
    company: [{ url: 'company' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: [],
  confirmationSelectors: ['div[ng-if*=isSubmitted]'],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
