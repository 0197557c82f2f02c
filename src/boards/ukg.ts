import type { Board } from './board.ts';

const BOARD =
  '^(?:recruiting2?\\.ultipro\\.(?:com|ca)|[a-z0-9.-]+\\.rec\\.pro\\.ukg\\.net)/(?<company>[^/?]+)/JobBoard/[0-9a-f]{8}-[0-9a-f-]{27}';
const ID = '\\?(?:[^#]*&)?opportunityId=(?<id>[0-9a-f]{8}-[0-9a-f-]{27})';

/**
 * Server pages with Knockout: posting and form under one opportunity, each field marked for the vendor's own tests. The
 * thanks lie hidden in the form's page from the beginning.
 */
export const ukg: Board = {
  id: 'ukg',
  name: 'UKG Pro',
  kind: 'ats',
  hosts: ['recruiting.ultipro.com', 'recruiting2.ultipro.com', 'recruiting.ultipro.ca', '*.rec.pro.ukg.net'],
  embeddable: false,
  postingUrls: [`${BOARD}/(?:Opportunity/)?OpportunityDetail${ID}`],
  formUrls: [`${BOARD}/(?:Opportunity/)?OpportunityApply(?:${ID})?`],
  confirmationUrls: [],
  read: {
    title: [{ text: '[data-automation=opportunity-title]' }, { text: '#opportunityDetailView h1' }],
    company: [
      { attribute: ['[data-automation=navbar-small-logo]', 'alt'], pattern: '^(?!(?:\\w+ )?logo$)(.+?)(?: logo)?$' },
      { attribute: ['[data-automation=navbar-large-logo]', 'alt'], pattern: '^(?!(?:\\w+ )?logo$)(.+?)(?: logo)?$' },
    ],
    location: [
      { text: '[data-automation=city-state-zip-country-label]' },
      { text: '[data-automation=physical-location-item]' },
      { text: '[data-automation=job-location]' },
    ],
    employmentType: [{ text: '[data-automation=JobFullTime]' }],
    postedOn: [{ text: '[data-automation=job-posted-date]' }],
    description: [{ text: '[data-automation=job-description]' }],
    externalId: [{ url: 'id' }],
  },
  // A component whose real button stands in its shadow root, or on older boards a plain button.
  submitSelectors: ['[data-automation=btn-submit]', 'input[type=submit][value="Submit Application"]'],
  submitLabel: '^$|submit|apply|soumettre|envoyer|postul|enviar|senden|absenden|bewerb',
  confirmationSelectors: ['#ApplicationSubmitted'],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
