import type { Board } from './board.ts';

const JOB =
  '^(?<posting>(?<company>[^./]+)(?:\\.na|\\.au)?\\.teamtailor\\.com/(?:[a-z]{2}(?:-[A-Z]{2})?/)?jobs/(?<id>\\d+)[^/?]*)';

/** Server pages with Turbo; the form lies over the posting. Seen 2026-06. */
export const teamtailor: Board = {
  id: 'teamtailor',
  name: 'Teamtailor',
  kind: 'ats',
  hosts: ['*.teamtailor.com'],
  embeddable: false,
  postingUrls: [`${JOB}/?(?:$|\\?)`],
  formUrls: [`${JOB}/applications/new`],
  confirmationUrls: [`${JOB}/applications/(?!new)[^/?]+/thanks`],
  read: {
    // JSON-LD is on the posting alone, not on the form.
    title: [{ meta: 'og:title', pattern: '^(.+) - [^-]+$' }],
    company: [{ meta: 'og:title', pattern: '^{title} - (.+)$' }, { meta: 'og:site_name' }],
    externalId: [
      { url: 'id' },
      {
        attribute: [
          '[data-careersite--jobs--form-overlay-job-id-value]',
          'data-careersite--jobs--form-overlay-job-id-value',
        ],
      },
    ],
  },
  submitSelectors: [
    '#job-application-form input[type=submit][name=commit]',
    '#job-application-form button[type=submit]',
    'form[action*="/applications"] input[type=submit][name=commit]',
  ],
  confirmationSelectors: ['h1[data-test=applied-thanks]'],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
