import type { Board } from './board.ts';

const POSTING = '^(?<posting>jobs\\.ashbyhq\\.com/(?<company>[^/?]+)/(?<id>[0-9a-f]{8}-[0-9a-f-]{27}))';

/** A React page with no `<form>`; the address does not change when the application is in. Seen 2026-06. */
export const ashby: Board = {
  id: 'ashby',
  name: 'Ashby',
  kind: 'ats',
  hosts: ['jobs.ashbyhq.com'],
  embeddable: true,
  postingUrls: [`${POSTING}/?(?:$|\\?)`],
  formUrls: [`${POSTING}/application`],
  confirmationUrls: [],
  read: {
    title: [{ text: 'h1.ashby-job-posting-heading' }, { documentTitle: '^(.+) @ ' }],
    company: [
      { documentTitle: '^{title} @ (.+)$' },
      { attribute: ['.ashby-job-posting-header img', 'alt'], pattern: '^(.+?)(?: logo)?$' },
      { url: 'company' },
    ],
    // The left pane is read by its labels («Location», «Employment Type») in the generic reader.
    description: [{ text: '[aria-labelledby=job-overview]' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['button.ashby-application-form-submit-button'],
  confirmationSelectors: ['.ashby-application-form-success-container'],
  // Answers 200 to a refusal as well.
  submitRequests: [
    '^jobs\\.ashbyhq\\.com/api/non-user-graphql\\?op=ApiSubmit(?:SingleApplicationForm|MultipleForms)Action',
  ],
  refusalSelectors: [
    '.ashby-application-form-failure-container',
    '.ashby-application-form-blocked-application-container', // the spam check
  ],
  alreadyAppliedSelectors: [],
};
