import type { Board } from './board.ts';

/**
 * Server pages; the form is on USAStaffing or on an agency’s own system. A status page comes after, which can also be opened
 * later: its address alone proves nothing.
 */
export const usajobs: Board = {
  id: 'usajobs',
  name: 'USAJOBS',
  kind: 'job-board',
  hosts: ['www.usajobs.gov', 'apply.usastaffing.gov'],
  embeddable: false,
  postingUrls: ['^(?<posting>www\\.usajobs\\.gov/(?:job|GetJob/ViewDetails)/(?<id>\\d+))'],
  formUrls: [
    '^apply\\.usastaffing\\.gov/Application/(?!ApplicationStatus)',
    '^apply\\.usastaffing\\.gov/ViewQuestionnaire/',
    '^www\\.usajobs\\.gov/applicant/application/',
  ],
  confirmationUrls: [],
  read: {
    title: [{ text: '#joa-title' }, { text: 'h1#job-title' }, { text: '.usajobs-joa-banner__title' }],
    company: [
      { text: '.usajobs-joa-banner__agency' },
      { text: '.usajobs-joa-banner__hiring-organization' },
      { text: '#joa-agency' },
      { text: '.usajobs-joa-banner__dept' },
    ],
    location: [
      { text: '.usajobs-joa-locations__location' },
      { text: '.usajobs-joa-locations__list-item' },
      { text: '#joa-locations' },
    ],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: [],
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
