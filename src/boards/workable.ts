import type { Board } from './board.ts';

const JOB = '^(?<posting>apply\\.workable\\.com/(?<company>[^/?]+)/j/(?<id>[0-9A-Z]{6,}))';

/** A React page; the form and its thanks stand on one address. Seen 2026-06. */
export const workable: Board = {
  id: 'workable',
  name: 'Workable',
  kind: 'ats',
  hosts: ['apply.workable.com', 'jobs.workable.com'],
  embeddable: false,
  postingUrls: [`${JOB}/?(?:$|\\?)`, '^(?<posting>jobs\\.workable\\.com/view/(?<id>[^/?]+)(?:/[^/?]+)?)/?(?:$|\\?)'],
  formUrls: [`${JOB}/apply`],
  confirmationUrls: [],
  read: {
    title: [
      { text: 'h1[data-ui=job-title]' },
      { text: '[data-ui=job-title]' },
      { documentTitle: '^(.+) - [^-]+ - Application$' },
    ],
    company: [
      { documentTitle: '^{title} - (.+?)(?: - Application)?$' },
      { attribute: ['[data-ui=company-logo] img', 'alt'], pattern: '^(.+?)(?: logo)?$' },
      { url: 'company' },
    ],
    location: [{ text: '[data-ui=job-location]' }],
    employmentType: [{ text: '[data-ui=job-type]' }],
    description: [{ text: '[data-ui=job-description]' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['button[data-ui=apply-button][type=submit]'],
  confirmationSelectors: ['[data-ui=successful-submit]'],
  submitRequests: ['^apply\\.workable\\.com/api/v\\d/jobs/[^/?]+/apply'],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
