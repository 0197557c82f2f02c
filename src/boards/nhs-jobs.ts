import type { Board } from './board.ts';

/** Server pages in the style of GOV.UK; a long application in parts. Seen 2026-06. */
export const nhsJobs: Board = {
  id: 'nhs-jobs',
  name: 'NHS Jobs',
  kind: 'job-board',
  hosts: ['www.jobs.nhs.uk', 'beta.jobs.nhs.uk'],
  embeddable: false,
  postingUrls: ['^(?<posting>(?:www|beta)\\.jobs\\.nhs\\.uk/candidate/jobadvert/(?<id>[\\w-]+))'],
  formUrls: ['^(?:www|beta)\\.jobs\\.nhs\\.uk/candidate/(?:application|apply)'],
  confirmationUrls: [],
  read: {
    title: [{ text: 'h1#heading' }],
    company: [{ text: '#employer_name' }],
    location: [{ text: '#employer_address' }],
    salary: [{ text: '#fixed_salary' }, { text: '#range_salary' }],
    employmentType: [{ text: '#contract_type' }],
    postedOn: [{ text: 'p#date_posted' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: [],
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
  people: [{ card: '#contact_details', name: '#contact_details_name', role: '#contact_details_job_title' }],
};
