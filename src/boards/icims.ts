import type { Board } from './board.ts';

/** `careers-acme`, `uk-acme`, `external-acme`: the portal, then the employer. */
const PORTAL = '(?:(?:careers?|jobs?|external|internal|global|hourly|campus|students?|[a-z]{2})-)?';
const STEPS = '(?:login|candidate|questions|eeo|forms?|assessment)(?:$|[/?])';
const JOB = `^(?<posting>${PORTAL}(?<company>[^./]+)(?:\\.i)?\\.icims\\.com/jobs/(?<id>\\d+)(?:/(?!${STEPS}|job(?:$|[/?]))[^/?]+)?`;

/** Server pages in a frame of the employer’s page (in_iframe=1): posting, log-in by mail address, candidate, questions; then the posting again, with a message. Seen 2026-06. */
export const icims: Board = {
  id: 'icims',
  name: 'iCIMS',
  kind: 'ats',
  hosts: ['*.icims.com', '*.jibeapply.com'],
  embeddable: true,
  postingUrls: [
    `${JOB}/job)(?:$|[/?])(?!.*mode=submit_apply)`,
    '^(?<posting>(?<company>[^./]+)\\.jibeapply\\.com/jobs/(?<id>\\d+))',
  ],
  formUrls: [`${JOB})/${STEPS}`],
  confirmationUrls: [],
  read: {
    // The steps of the form have headings of the same class.
    title: [
      { text: 'body:has(.iCIMS_JobContent) .iCIMS_Header h1' },
      { text: 'body:has(.iCIMS_JobContent) h1.iCIMS_Header' },
      { text: '.iCIMS_JobHeader h1' },
    ],
    location: [
      { text: '.iCIMS_JobHeaderGroup .iCIMS_JobHeaderTag:first-child dd' },
      { text: '.header.left span:not(.sr-only)' },
    ],
    description: [{ text: '.iCIMS_JobContent' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['#cp_form_submit_i', '#quesp_form_submit_i'],
  submitLabel:
    'submit|apply|finish|soumettre|envoyer|postuler|absenden|einreichen|bewerb|enviar|invia|verzend|提出|提交',
  confirmationSelectors: ['.iCIMS_SuccessMessage'],
  submitRequests: [],
  refusalSelectors: ['.iCIMS_ErrorMessage'],
  alreadyAppliedSelectors: [],
};
