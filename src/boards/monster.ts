import type { Board } from './board.ts';

/** Postings that mostly lead to the employer. */
export const monster: Board = {
  id: 'monster',
  name: 'Monster',
  kind: 'job-board',
  hosts: [
    'www.monster.com',
    'www.monster.co.uk',
    'www.monster.de',
    'www.monster.fr',
    'www.monster.ca',
    'www.monster.it',
    'www.monster.es',
    'www.monster.nl',
  ],
  embeddable: false,
  postingUrls: [
    '^(?<posting>www\\.monster\\.[a-z.]+/(?:job-openings|stellenangebot|offre-demploi|offerta|oferta|vacature)/[^/?]+--(?<id>[0-9a-f]{8}-[0-9a-f-]{27}))',
  ],
  formUrls: [],
  confirmationUrls: [],
  read: {
    title: [{ text: 'h1[data-testid=jobTitle]' }, { text: 'h1[data-test-id=svx-job-title]' }],
    company: [{ text: '[data-testid=company]' }, { text: '[data-test-id=svx-company-name]' }],
    location: [{ text: '[data-testid=jobDetailLocation]' }, { text: '[data-test-id=svx-job-location]' }],
    description: [{ text: '[data-testid=svx-description-container-inner]' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: [],
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
