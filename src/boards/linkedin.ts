import type { Board } from './board.ts';

const POSTING = '^(?<posting>[a-z]+\\.linkedin\\.com/(?:comm/)?jobs/view/(?:[^/?]*-)?(?<id>\\d{5,}))';

/** Pay, workplace and type stand in a row without marks: the words tell them apart. */
const TYPE =
  '(Full-time|Part-time|Contract|Temporary|Internship|Volunteer|Vollzeit|Teilzeit|Befristet|Praktikum|Temps plein|Temps partiel|Jornada completa|Media jornada|Tempo pieno|Tempo integral|Meio período|Heltid|Deltid|Voltijds|Deeltijds|Pełny etat|Niepełny etat)';

/** Postings for guests and members; Easy Apply is a dialog over the posting, sometimes over a list. Seen 2026-06. */
export const linkedin: Board = {
  id: 'linkedin',
  name: 'LinkedIn',
  kind: 'job-board',
  hosts: ['*.linkedin.com'],
  embeddable: false,
  huntsExtensions: true, // asks for thousands of extension files and walks its own page (browser-facts.md 10)
  postingUrls: [
    `${POSTING}/?(?:$|\\?)`,
    '^[a-z]+\\.linkedin\\.com/jobs/(?:search|search-results|collections)(?:/[^?]*)?\\?(?:[^#]*&)?currentJobId=(?<id>\\d{5,})',
  ],
  formUrls: [`${POSTING}/apply`],
  confirmationUrls: ['^[a-z]+\\.linkedin\\.com/jobs/(?:[^?]*/)?post-apply/'],
  read: {
    title: [
      { text: 'h1.top-card-layout__title' },
      { text: '.topcard__title' },
      { text: '.job-details-jobs-unified-top-card__job-title' },
      { text: '.jobs-unified-top-card__job-title' },
      { meta: 'og:title', pattern: '^.+? hiring (.+) in [^|]+\\| LinkedIn$' },
      { documentTitle: '^(?:\\(\\d+\\) )?([^|]+) \\| [^|]+ \\| LinkedIn$' },
    ],
    company: [
      { text: '.topcard__org-name-link' },
      { text: '.top-card-layout__card .topcard__flavor' },
      { text: '.job-details-jobs-unified-top-card__company-name' },
      { text: '.jobs-unified-top-card__company-name' },
      { meta: 'og:title', pattern: '^(.+?) hiring {title}' },
      { documentTitle: '{title} \\| ([^|]+) \\| LinkedIn$' },
    ],
    location: [
      { text: '.topcard__flavor--bullet' },
      { text: '.job-details-jobs-unified-top-card__primary-description-container .tvm__text' },
      { text: '.jobs-unified-top-card__bullet' },
    ],
    employmentType: [
      { text: '.job-details-fit-level-preferences', pattern: TYPE },
      { text: '.job-details-jobs-unified-top-card__job-insight', pattern: TYPE },
      { text: '.jobs-unified-top-card__job-insight', pattern: TYPE },
    ],
    description: [
      { text: '.show-more-less-html__markup' },
      { text: '#job-details' },
      { text: '.jobs-description__content' },
    ],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['button[aria-label="Submit application"]', '[data-live-test-easy-apply-submit-button]'],
  confirmationSelectors: ['[data-test-modal-id=post-apply-modal]', '#post-apply-modal', '.jpac-modal-header'],
  submitRequests: [],
  refusalSelectors: ['.jobs-easy-apply-modal .artdeco-inline-feedback--error'],
  alreadyAppliedSelectors: [],
  people: [
    {
      card: '.hirer-card__hirer-information',
      name: 'strong, .jobs-poster__name',
      role: '.linked-area .text-body-small, .hirer-card__hirer-job-title',
    },
    { card: '.message-the-recruiter', name: '.base-main-card__title', role: '.base-main-card__subtitle' },
  ],
};
