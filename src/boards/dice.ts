import type { Board } from './board.ts';

const ID = '(?<id>[0-9a-f]{8}-[0-9a-f-]{27})';

/** Postings, and a wizard of its own under the same number; others lead to the employer. */
export const dice: Board = {
  id: 'dice',
  name: 'Dice',
  kind: 'job-board',
  hosts: ['www.dice.com'],
  embeddable: false,
  postingUrls: [`^(?<posting>www\\.dice\\.com/job-detail/${ID})`],
  formUrls: [`^www\\.dice\\.com/job-applications/${ID}/wizard(?!/success)`],
  confirmationUrls: [`^www\\.dice\\.com/job-applications/${ID}/wizard/success`],
  read: {
    title: [{ text: 'h1[data-cy=jobTitle]' }, { text: '[data-testid=job-detail-header-card] h1' }],
    company: [
      { text: '[data-cy=companyNameLink]' },
      { text: '[data-cy=companyNameNoLink]' },
      { text: '[data-testid=job-detail-header-card] a[href*="company-profile"]' },
    ],
    location: [{ text: '[data-cy=location]' }],
    employmentType: [{ text: '[data-cy=employmentDetails]' }],
    description: [{ text: '[data-testid=jobDescriptionHtml]' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: [],
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
