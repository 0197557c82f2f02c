import type { Board } from './board.ts';

const HOST = '^(?!app\\.|www\\.)(?<company>[^./]+)\\.eightfold\\.ai/careers';

/** A React page with list and posting side by side; the form below `/apply`. */
export const eightfold: Board = {
  id: 'eightfold',
  name: 'Eightfold',
  kind: 'ats',
  hosts: ['*.eightfold.ai'],
  embeddable: false,
  postingUrls: [`${HOST}/job/(?<id>\\d+)`, `${HOST}/?\\?(?:[^#]*&)?pid=(?<id>\\d+)`],
  formUrls: [`${HOST}/(?:job/)?apply(?:\\?(?:[^#]*&)?pid=(?<id>\\d+)|)`],
  confirmationUrls: [],
  read: {
    // The list beside the posting carries the same classes.
    title: [
      { text: 'h1[class*=position-title]' },
      { text: '.position-details [class*=position-title]' },
      { text: '[class*=position-title]:not([class*=card] *)' },
    ],
    location: [
      { text: '.position-details [class*=position-location]' },
      { text: '[class*=position-location]:not([class*=card] *)' },
    ],
    description: [{ text: '.position-job-description' }],
    externalId: [{ url: 'id' }],
  },
  // The same name stands on the button of each step.
  submitSelectors: [
    'button[data-test-id=submitApplicationButton]',
    '#apply-form-main-content button[data-test-id=position-apply-button]',
    'form button[data-test-id=position-apply-button]',
  ],
  submitLabel:
    'submit|send|apply|finish|absenden|bewerb|envoyer|soumettre|postul|enviar|invia|verzend|wyślij|提交|応募|送信|제출',
  confirmationSelectors: ['#form-submission-success-message', '[data-test-id=success-form]', 'p.formSubmissionText'],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
