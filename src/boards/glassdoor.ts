import type { Board } from './board.ts';

/** Postings on a page of their own or beside a list; Easy Apply goes to Indeed’s form in a new tab. */
export const glassdoor: Board = {
  id: 'glassdoor',
  name: 'Glassdoor',
  kind: 'job-board',
  hosts: [
    '*.glassdoor.com',
    '*.glassdoor.co.uk',
    '*.glassdoor.ca',
    '*.glassdoor.de',
    '*.glassdoor.fr',
    '*.glassdoor.ie',
    '*.glassdoor.nl',
    '*.glassdoor.it',
    '*.glassdoor.es',
    '*.glassdoor.co.in',
    '*.glassdoor.com.au',
    '*.glassdoor.sg',
    '*.glassdoor.com.br',
    '*.glassdoor.at',
    '*.glassdoor.ch',
    '*.glassdoor.be',
  ],
  embeddable: false,
  postingUrls: [
    '^[a-z-]+\\.glassdoor\\.[a-z.]+/(?:job-listing/|partner/jobListing\\.htm|Job/[^?]*)[^?]*\\?(?:[^#]*&)?(?:jl|jobListingId)=(?<id>\\d+)',
    '^[a-z-]+\\.glassdoor\\.[a-z.]+/job-listing/[^?]+',
  ],
  formUrls: [],
  confirmationUrls: [],
  read: {
    title: [{ text: 'h1[id^=jd-job-title]' }, { text: '[data-test=job-title]' }],
    company: [
      { text: '[data-test=employerName]' },
      { text: '[data-test=employer-name]' },
      { text: '[class*=EmployerProfile_employerNameHeading]' },
    ],
    location: [{ text: '[data-test=location]' }],
    description: [{ text: '[class*=JobDetails_jobDescription]' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: [],
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
