import type { Board } from './board.ts';

/** Postings of companies that tell of themselves, with a form at their side or elsewhere. */
export const wttj: Board = {
  id: 'wttj',
  name: 'Welcome to the Jungle',
  kind: 'job-board',
  hosts: ['www.welcometothejungle.com', 'app.welcometothejungle.com'],
  embeddable: false,
  postingUrls: [
    '^(?<posting>www\\.welcometothejungle\\.com/[a-z]{2}/companies/(?<company>[^/?]+)/jobs/(?<id>[^/?]+))/?(?:$|\\?)',
    '^(?<posting>app\\.welcometothejungle\\.com/(?:dashboard/)?jobs/(?<id>[\\w-]{4,}))/?(?:$|\\?)',
  ],
  formUrls: ['^www\\.welcometothejungle\\.com/[a-z]{2}/companies/(?<company>[^/?]+)/jobs/(?<id>[^/?]+)/apply'],
  confirmationUrls: [],
  read: {
    title: [{ text: '[data-testid=job-metadata-block] h2' }, { text: '[data-testid=job-title]' }],
    company: [
      { text: '[data-testid=job-metadata-block] a[href*="/companies/"] span' },
      { attribute: ['[data-testid=job-metadata-block] a img', 'alt'] },
      { attribute: ['[data-testid=job-header-organization-link-logo] img', 'alt'] },
    ],
    // Icons are named for what stands beside them; the word for it may be read out before («Lieu : Annecy»).
    location: [
      { text: '[data-testid=job-metadata-block] [name=location] + span' },
      {
        text: '[data-testid=job-metadata-block] div:has(> [name=location])',
        pattern: '^(?:[^:]{3,16}:)?\\s*(.+)$',
      },
    ],
    employmentType: [
      { text: '[data-testid=job-metadata-block] [name=contract] + span' },
      { text: '[data-testid=job-metadata-block] div:has(> [name=contract])' },
    ],
    description: [{ text: '[data-testid=job-section-description]' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: [],
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
