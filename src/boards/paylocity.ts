import type { Board } from './board.ts';

const JOB = '^recruiting\\.paylocity\\.com/recruiting/jobs/';

/** Server pages: posting, form and thanks, each with its address. */
export const paylocity: Board = {
  id: 'paylocity',
  name: 'Paylocity',
  kind: 'ats',
  hosts: ['recruiting.paylocity.com'],
  embeddable: false,
  postingUrls: [`${JOB}Details/(?<id>\\d+)`],
  formUrls: [`${JOB}Apply/(?<id>\\d+)`],
  confirmationUrls: [`${JOB}Success/(?<id>\\d+)`],
  read: {
    title: [{ text: '.job-preview-title span' }, { text: '.job-preview-header h1' }],
    company: [{ documentTitle: '^(.+?) - {title}$' }, { attribute: ['.company-logo img', 'alt'] }],
    location: [{ text: '.preview-location' }],
    description: [{ text: '.job-preview-details' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['#btn-submit'],
  confirmationSelectors: ['span.success-text'],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
