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
    title: [{ text: '.banner h1' }, { text: 'h1' }],
    company: [{ attribute: ['.brand img', 'alt'], pattern: '^(.+?)(?: logo)?$' }],
    location: [{ text: 'ul.position-meta .location' }, { text: '.location' }],
    employmentType: [{ text: '.position-meta .type' }],
    description: [{ text: '.description' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['button.bzyButtonColor[type=submit]'],
  submitLabel: 'submit|send|absenden|envoyer|enviar|apply',
  confirmationSelectors: ['.application-confirmed'],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
