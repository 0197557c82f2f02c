import type { Board } from './board.ts';

const JOB = '^(?<posting>(?!app\\.)(?<company>[^./]+)\\.breezy\\.hr/p/(?<id>[0-9a-z]{6,})[^/?]*)';

/** An Angular page; its thanks stand hidden in it from the start. Seen 2026-06. */
export const breezy: Board = {
  id: 'breezy',
  name: 'Breezy',
  kind: 'ats',
  hosts: ['*.breezy.hr'],
  embeddable: false,
  postingUrls: [`${JOB}/?(?:$|\\?)`],
  formUrls: [`${JOB}/apply`],
  confirmationUrls: [],
  read: {
    title: [{ text: '.banner h1' }], // other h1: the brand, and the hidden thanks
    company: [{ attribute: ['.brand img', 'alt'], pattern: '^(.+?)(?: logo)?$' }, { text: 'a.brand h1' }],
    // Before it is drawn, its places hold `{{…}}` and `%LABEL_…%`.
    location: [{ text: '.banner .meta .location', pattern: '^([^{%]+)' }, { text: 'ul.position-meta .location' }],
    employmentType: [{ text: '.banner .meta .type', pattern: '^([^{%]+)$' }, { text: 'ul.position-meta .type' }],
    salary: [{ text: '.banner .meta .salary-range' }],
    description: [{ text: '.description' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['button[ng-click="apply()"]'], // nextSection() on the first of two steps
  confirmationSelectors: ['.application-confirmed'],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
