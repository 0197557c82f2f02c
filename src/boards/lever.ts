import type { Board } from './board.ts';

const POSTING = '^(?<posting>jobs(?:\\.eu)?\\.lever\\.co/(?<company>[^/?]+)/(?<id>[0-9a-f]{8}-[0-9a-f-]{27}))';

/** Server pages: posting, `/apply`, and after a redirect `/thanks`. Seen 2026-06. */
export const lever: Board = {
  id: 'lever',
  name: 'Lever',
  kind: 'ats',
  hosts: ['jobs.lever.co', 'jobs.eu.lever.co'],
  embeddable: false,
  postingUrls: [`${POSTING}/?(?:$|\\?)`],
  formUrls: [`${POSTING}/apply`],
  confirmationUrls: [`${POSTING}/thanks`],
  read: {
    title: [{ text: '.posting-headline h2' }, { documentTitle: '^.+? - (.+)$' }],
    company: [
      { documentTitle: '^(.+?) - {title}$' },
      { attribute: ['.main-header-logo img', 'alt'], pattern: '^(.+?)(?: logo)?$' },
      { url: 'company' },
    ],
    location: [{ text: '.posting-categories .location' }],
    employmentType: [{ text: '.posting-categories .commitment' }],
    salary: [{ text: '[data-qa=salary-range]' }],
    description: [{ text: '[data-qa=job-description]' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: [
    '#btn-submit[data-qa=btn-submit]',
    'button[data-qa=btn-submit]', // type=button: hCaptcha's script submits the form
  ],
  confirmationSelectors: ['[data-qa=msg-submit-success]'],
  submitRequests: ['^jobs(?:\\.eu)?\\.lever\\.co/[^/]+/[0-9a-f-]{36}/apply'],
  refusalSelectors: ['.application-form .error-message'],
  alreadyAppliedSelectors: ['.application-already-received'],
};
