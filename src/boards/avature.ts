import type { Board } from './board.ts';

const SITE = '^(?<company>[^./]+)\\.avature\\.net/(?:[A-Za-z_-]+/)?(?<portal>[\\w-]+)';

/** Server pages in steps: method, form, questions, review, success. */
export const avature: Board = {
  id: 'avature',
  name: 'Avature',
  kind: 'ats',
  hosts: ['*.avature.net'],
  embeddable: false,
  postingUrls: [
    `${SITE}/(?:Job|Folder|Project|Vacancy)Detail/(?:[^/?]+/)*(?<id>\\d+)`,
    `${SITE}/(?:Job|Folder)Detail\\?(?:[^#]*&)?jobId=(?<id>\\d+)`,
  ],
  formUrls: [`${SITE}/Application(?:Form|Methods|Questions|Review|Confirmation)(?:/?\\?(?:[^#]*&)?jobId=(?<id>\\d+)|)`],
  confirmationUrls: [`${SITE}/Success(?:$|[/?])`],
  read: {
    // The banner names the job on most pages; on some it asks or greets.
    title: [
      {
        text: '.banner__text__title',
        pattern: '^(?!how |apply\\b|appl(?:ying|ication)\\b|thank|welcome|sign |log ?in|congrat)(.+)$',
      },
      { text: 'h1.title' },
    ],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['button[name=save][type=submit]'],
  submitLabel:
    'submit|send|apply|finish|confirm|complete|done|bewerb|absenden|abschicken|einreichen|envoyer|soumettre|postul|valider|enviar|aplicar|finalizar|invia|candid|verzend|verstu|sollicit|wyślij|提交|応募|送信|제출|지원',
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
