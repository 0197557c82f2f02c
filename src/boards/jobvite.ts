import type { Board } from './board.ts';

const JOB = '^(?<posting>jobs\\.jobvite\\.com/(?:careers/)?(?<company>[^/?]+)/job/(?<id>[^/?]+))';

/** Server pages with AngularJS; posting, form, and a page that says it went. Seen 2026-06. */
export const jobvite: Board = {
  id: 'jobvite',
  name: 'Jobvite',
  kind: 'ats',
  hosts: ['jobs.jobvite.com'],
  embeddable: true,
  postingUrls: [`${JOB}/?(?:$|\\?)`],
  formUrls: [`${JOB}/apply(?!Confirmation)`],
  confirmationUrls: [`${JOB}/applyConfirmation`],
  read: {
    title: [{ text: 'h2.jv-header' }],
    location: [{ text: '.jv-job-detail-meta', pattern: '^(?:[^\\n|]*? )?([^|]+)$' }],
    company: [
      { attribute: ['.jv-logo img, .logo img', 'alt'], pattern: '^(.+?)(?: logo| careers)?$' },
      { documentTitle: '^{title} - (.+?)(?: careers)?$' },
      { url: 'company' },
    ],
    description: [{ text: '.jv-job-detail-description' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['button[aria-label="Send Application"]'],
  // `.jv-page-message-header` heads other messages as well.
  confirmationSelectors: ['.jv-page-applyconfirm'],
  submitRequests: [],
  refusalSelectors: ['.jv-form-error'],
  alreadyAppliedSelectors: [],
};
