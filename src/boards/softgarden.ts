import type { Board } from './board.ts';

const TENANT = '^(?<posting>(?<company>[^./]+)\\.(?:career\\.)?softgarden\\.io';

/** Server pages: posting on the employer’s host, then the form under `/applications`. Seen 2026-06. */
export const softgarden: Board = {
  id: 'softgarden',
  name: 'softgarden',
  kind: 'ats',
  hosts: ['*.softgarden.io'],
  embeddable: false,
  postingUrls: [`${TENANT}/(?:[a-z]{2}/)?(?:job|jobs|vacancies)/(?<id>\\d+)[^?]*)`],
  formUrls: [`${TENANT}/(?:[a-z]{2}/)?applications?/[^?]+)`],
  confirmationUrls: [],
  read: {
    title: [{ documentTitle: '^(.+?) bei .+ \\| softgarden$' }],
    company: [{ documentTitle: '^{title} bei (.+?) \\| softgarden$' }],
    location: [{ text: '#job-header-info .job-location' }],
    employmentType: [{ text: '#job-header-info .job-contract-type' }],
    postedOn: [{ text: '#job-header-info .date-light-icon' }],
    description: [{ text: '#position-overview' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: [],
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
