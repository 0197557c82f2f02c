import type { Board } from './board.ts';

const HOSTED = '^(?<posting>(?:job-)?boards(?:\\.eu)?\\.greenhouse\\.io/(?<company>[^/?]+)/jobs/(?<id>\\d+))';
const EMBEDDED = '^(?:job-)?boards(?:\\.eu)?\\.greenhouse\\.io/embed/job_app';
/** `?for=acme&token=123` in any order, either missing. */
const IN_QUERY = '(?=[^#]*[?&]for=(?<company>[^&]+)|)(?=[^#]*[?&]token=(?<id>\\d+)|)';

/** Hosted pages (React, `job-boards`), classic pages (`boards`), and the form framed by employers' pages. Seen 2026-06. */
export const greenhouse: Board = {
  id: 'greenhouse',
  name: 'Greenhouse',
  kind: 'ats',
  hosts: ['boards.greenhouse.io', 'boards.eu.greenhouse.io', 'job-boards.greenhouse.io', 'job-boards.eu.greenhouse.io'],
  embeddable: true,
  // The form stands below the text of the posting, so that hosted postings are forms as well.
  postingUrls: [`${HOSTED}(?:$|[?/](?!confirmation))`],
  formUrls: [`${EMBEDDED}(?![^?]*/confirmation)${IN_QUERY}`],
  confirmationUrls: [`${HOSTED}/confirmation`, `${EMBEDDED}/confirmation${IN_QUERY}`],
  read: {
    title: [
      { text: '.job__title h1' }, // hosted
      { text: '#header .app-title' }, // classic
      { text: 'h1.app-title' },
      { documentTitle: '^Job Application for (.+) at ' }, // embedded forms have no heading
    ],
    company: [
      { documentTitle: '^Job Application for {title} at (.+)$' },
      { text: '#header .company-name', pattern: '^(?:at )?(.+)$' }, // classic: «at Acme»
      { attribute: ['.logo img, img.logo', 'alt'], pattern: '^(.+?)(?: logo)?$' },
      { url: 'company' },
    ],
    location: [{ text: '.job__location' }, { text: '#header .location' }],
    salary: [{ text: '.job__pay-ranges .pay-range p' }, { text: '.pay-range' }],
    description: [{ text: '.job__description' }, { text: '#content' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: [
    'form#application-form button[type=submit]',
    'input[type=submit][data-trackingid=job-application-submit]',
    '#submit_app', // classic
  ],
  confirmationSelectors: [
    '.confirmation .confirmation__content',
    '#application_confirmation', // classic
  ],
  submitRequests: [
    '^boards-api(?:\\.eu)?\\.greenhouse\\.io/v1/boards/[^/]+/jobs/\\d+',
    '^(?:job-)?boards(?:\\.eu)?\\.greenhouse\\.io/(?:embed/)?[^/]+/jobs/\\d+(?:$|\\?)',
  ],
  // A code by e-mail is wanted before the application counts.
  refusalSelectors: ['fieldset#email-verification', '#security-input-0'],
  alreadyAppliedSelectors: [],
};
