import type { Board } from './board.ts';

const SITE = '^(?<company>[^./]+)\\.avature\\.net/(?:[A-Za-z_-]+/)?(?<portal>[A-Za-z]+)';

/** Server pages in steps: method, form, questions, review, success. */
export const avature: Board = {
  id: 'avature',
  name: 'Avature',
  kind: 'ats',
  hosts: ['*.avature.net'],
  embeddable: false,
  postingUrls: [
    `${SITE}/(?:Job|Project|Vacancy)Detail/(?:[^/?]+/)*(?<id>\\d+)`,
    `${SITE}/JobDetail\\?(?:[^#]*&)?jobId=(?<id>\\d+)`,
  ],
  formUrls: [
    `${SITE}/(?:ApplicationForm|ApplicationMethods|ApplicationQuestions|ApplicationReview|ApplicationConfirmation)`,
  ],
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
  submitLabel: 'submit|send|apply|finish|bewerb|absenden|envoyer|enviar',
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
