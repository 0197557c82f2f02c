import type { Board } from './board.ts';

/** Server pages with microdata; the form is made of web components with open shadow roots, its postings told by another id. Seen 2026-06. */
export const smartrecruiters: Board = {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  kind: 'ats',
  hosts: ['jobs.smartrecruiters.com', 'careers.smartrecruiters.com'],
  embeddable: false,
  postingUrls: [
    '^(?<posting>jobs\\.smartrecruiters\\.com/(?!oneclick-ui/|sr-jobs)(?<company>[^/?]+)/(?<id>\\d{6,})(?:-[^/?]*)?)/?(?:$|\\?)',
  ],
  formUrls: [
    '^jobs\\.smartrecruiters\\.com/oneclick-ui/company/(?<company>[^/?]+)/publication/[0-9a-f]{8}-[0-9a-f-]{27}',
  ],
  confirmationUrls: [],
  read: {
    title: [
      { text: 'h1.job-title' },
      { text: '[data-test=topbar-job-title]' },
      { documentTitle: '^Easy apply - (.+) - [^-]+$' },
    ],
    company: [
      { text: '[itemprop=hiringOrganization] [itemprop=name]' },
      { attribute: ['[itemprop=hiringOrganization] meta[itemprop=name]', 'content'] },
      { documentTitle: '^Easy apply - {title} - (.+)$' },
      { attribute: ['[data-test=topbar-logo]', 'alt'], pattern: '^(.+?)(?: logo)?$' },
      { url: 'company' },
    ],
    location: [
      { attribute: ['spl-job-location', 'formattedAddress'] },
      { text: '[itemprop=jobLocation] [itemprop=address]' },
      { text: '[data-test=topbar-location]' },
    ],
    externalId: [{ url: 'id' }],
  },
  // The real button stands in the shadow root of <spl-button>, its label is slotted in; earlier steps have footer-next.
  submitSelectors: [
    'oc-button[data-test=footer-submit]',
    '[data-test=footer-submit] spl-button',
    '[data-test=footer-submit] button',
  ],
  confirmationSelectors: ['[data-test=success-page-confirmation]', 'oc-success-page', 'oc-success-page-content'],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
