import type { Board } from './board.ts';

/** Postings that mostly lead elsewhere; some are answered on the site. */
export const adzuna: Board = {
  id: 'adzuna',
  name: 'Adzuna',
  kind: 'job-board',
  hosts: [
    'www.adzuna.co.uk',
    'www.adzuna.com',
    'www.adzuna.de',
    'www.adzuna.fr',
    'www.adzuna.ca',
    'www.adzuna.com.au',
    'www.adzuna.nl',
    'www.adzuna.pl',
    'www.adzuna.it',
    'www.adzuna.es',
  ],
  embeddable: false,
  postingUrls: ['^(?<posting>www\\.adzuna\\.[a-z.]+/(?:jobs/)?details/(?<id>\\d+))'],
  formUrls: [],
  confirmationUrls: [],
  read: {
    title: [{ text: '.ui-job-card-title' }, { text: 'h1' }],
    company: [{ text: '.ui-company' }],
    location: [{ text: '.ui-location' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: [],
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
