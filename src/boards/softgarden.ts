import type { Board } from './board.ts';

const TENANT = '(?<company>[^./]+)\\.(?:career\\.)?softgarden\\.(?:io|de)';

/** Server pages: posting on the employer’s host, then the form under `/applications`. Seen 2026-06. */
export const softgarden: Board = {
  id: 'softgarden',
  name: 'softgarden',
  kind: 'ats',
  hosts: ['*.softgarden.io', '*.career.softgarden.de'],
  embeddable: false,
  postingUrls: [`^(?<posting>${TENANT}/(?:[a-z]{2}/)?(?:job|jobs|vacancies)/(?<id>\\d+)[^?]*)`],
  // the application has an id of its own
  formUrls: [`^${TENANT}/(?:[a-z]{2}/)?applications?/[^?]+`],
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
