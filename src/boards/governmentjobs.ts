import type { Board } from './board.ts';

const JOB =
  '^(?<posting>www\\.(?:governmentjobs|schooljobs)\\.com/(?:careers/(?<company>[^/?]+)/)?jobs/(?<id>\\d+)(?:-\\d+)?(?:/(?!apply)[^/?]+)?)';

/** Server pages in steps; the last one certifies and submits. */
export const governmentjobs: Board = {
  id: 'governmentjobs',
  name: 'GovernmentJobs',
  kind: 'ats',
  hosts: ['www.governmentjobs.com', 'www.schooljobs.com'],
  embeddable: false,
  postingUrls: [`${JOB}/?(?:$|\\?)`],
  formUrls: [`${JOB}/apply`],
  confirmationUrls: [],
  read: {
    title: [{ text: 'h1.entity-title' }, { text: '.job-title h1' }],
    company: [{ text: '.agency-name' }],
    location: [{ text: '#location-label-id + div' }],
    salary: [{ text: '#salary-label-id + div' }],
    employmentType: [{ text: '#job-type-label-id + div' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: [],
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
