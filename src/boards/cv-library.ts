import type { Board } from './board.ts';

/** Postings, mostly of agencies; the form and its confirmation stand below one number. */
export const cvLibrary: Board = {
  id: 'cv-library',
  name: 'CV-Library',
  kind: 'job-board',
  hosts: ['www.cv-library.co.uk'],
  embeddable: false,
  postingUrls: ['^(?<posting>www\\.cv-library\\.co\\.uk/job/(?<id>\\d+)/[^/?]+)'],
  formUrls: ['^www\\.cv-library\\.co\\.uk/job/apply/(?<id>\\d+)/?(?:$|\\?)'],
  confirmationUrls: ['^www\\.cv-library\\.co\\.uk/job/apply/(?<id>\\d+)/confirm'],
  read: {
    title: [
      { text: '[data-qa=job-title]' },
      { documentTitle: '^Apply for (.+?)(?: \\|.*)?$' },
      { text: 'h1.job__title' },
    ],
    company: [{ text: '[data-qa=job-company]' }, { text: '.job__details-value a' }, { text: '.job__posted-by a' }],
    location: [{ text: '[data-qa=job-location]' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['button[data-qa=send-application]', '[data-qa=submit-button-apply]'],
  confirmationSelectors: ['[data-qa*=application-submitted]'],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
