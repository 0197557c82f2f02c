import type { Board } from './board.ts';

/** One page for search, posting and form. */
export const brassring: Board = {
  id: 'brassring',
  name: 'BrassRing',
  kind: 'ats',
  hosts: ['sjobs.brassring.com'],
  embeddable: false,
  postingUrls: ['^sjobs\\.brassring\\.com/TGnewUI/Search/home/HomeWithPreLoad\\?(?=[^#]*jobid=(?<id>\\d+))'],
  formUrls: [],
  confirmationUrls: [],
  read: {
    title: [{ text: '.jobtitleInJobDetails' }, { text: 'h1.jobTitle' }],
    description: [{ text: '.jobdescriptionInJobDetails' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['button#save[type=button]'],
  submitLabel: 'submit|send|finish|apply|absenden|senden|bewerb|envoyer|soumettre|postul|enviar|invia|提交|送信', // «Save and continue» before
  confirmationSelectors: ['[aria-label="Application Complete"]'],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
