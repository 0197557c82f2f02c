import type { Board } from './board.ts';

const JOB = '^recruiting\\.paylocity\\.com/recruiting/jobs/';

/** Posting and form with their addresses; the form's steps and mostly its thanks are drawn in place. */
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
    // «Hybrid Remote • Reno, Nevada • Research»: the part with a comma, else the way of working.
    location: [
      { text: '.preview-location', pattern: '(?:^|• )([^•]+?, [^•]+?)(?: •|$)' },
      { text: '.preview-location', pattern: '^((?:[\\w-]+ )?remote)\\b' },
    ],
    description: [{ text: '.job-preview-details' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['button[data-automation-id=btnSubmit]', '#btn-submit'],
  confirmationSelectors: ['span.success-text', '#appSubmitResponseDiv .success-text'],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
