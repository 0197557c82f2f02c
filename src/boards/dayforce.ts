import type { Board } from './board.ts';

const JOB = '^(?<posting>jobs\\.dayforcehcm\\.com/(?:[a-z]{2}-[a-z]{2}/)?(?<company>[^/?]+)/[^/?]+/jobs/(?<id>\\d+))';

/** A page that redraws itself; its controls carry test ids. */
export const dayforce: Board = {
  id: 'dayforce',
  name: 'Dayforce',
  kind: 'ats',
  hosts: ['jobs.dayforcehcm.com'],
  embeddable: false,
  postingUrls: [`${JOB}/?(?:$|\\?)`],
  formUrls: [`${JOB}/apply`],
  confirmationUrls: [],
  read: {
    title: [{ text: '[test-id=job-detail-title]' }, { text: '[test-id=job-title]' }],
    company: [{ attribute: ['img[test-id=header-logo]', 'alt'], pattern: '^(?!(?:\\w+ )?logo$)(.+?)(?: logo)?$' }],
    location: [
      { text: '[test-id=job-detail-location-name]' },
      { text: '[test-id=job-detail-location]' },
      { text: '[test-id=job-location]' },
    ],
    postedOn: [{ text: '[test-id=job-detail-posted-date]' }],
    description: [{ text: '[test-id=job-detail-body]' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['button[test-id=application-submit]'],
  confirmationSelectors: [
    '[test-id=success-dayforce-jobs]',
    '[test-id=application-successfullsubmission-message-with-confirmation-number]',
  ],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
