import type { Board } from './board.ts';

const HOST = '^[a-z0-9.-]+\\.(?:successfactors\\.(?:com|eu|cn)|sapsf\\.(?:com|eu|cn)|ns2cloud\\.com)';

/** One address for many pages of the portal; employers’ Career Site Builder pages stand on hosts of their own and lead here for the form. Seen 2026-06. */
export const successfactors: Board = {
  id: 'successfactors',
  name: 'SAP SuccessFactors',
  kind: 'ats',
  hosts: [
    '*.successfactors.com',
    '*.successfactors.eu',
    '*.successfactors.cn',
    '*.sapsf.com',
    '*.sapsf.eu',
    '*.sapsf.cn',
    '*.ns2cloud.com',
  ],
  embeddable: false,
  postingUrls: [
    `${HOST}/career\\?(?=[^#]*career_ns=job_listing(?:&|$))(?:(?=[^#]*[?&]career_job_req_id=(?<id>\\d+))|)`,
    `${HOST}/sfcareer/jobreqcareer\\?(?:[^#]*&)?jobId=(?<id>\\d+)`,
    `${HOST}/job/[^?]*/(?<id>\\d+)/?(?:$|\\?)`,
  ],
  formUrls: [
    `${HOST}/(?:career|portalcareer)\\?(?=[^#]*career_ns=job_application(?:&|$))(?:(?=[^#]*[?&]career_job_req_id=(?<id>\\d+))|)`,
    `${HOST}/talentcommunity/apply/(?<id>\\d+)`,
  ],
  confirmationUrls: [],
  read: {
    title: [
      { text: '[itemprop=title]' },
      { text: '[data-careersite-propertyid=title]' },
      { text: '.jobTitle' },
      { documentTitle: '^Career Opportunities: (.+?) \\(\\d+\\)$' },
    ],
    company: [
      { attribute: ['meta[itemprop=hiringOrganization]', 'content'] },
      { text: '[itemprop=hiringOrganization]' },
    ],
    location: [{ text: '[itemprop=jobLocation]' }],
    postedOn: [{ attribute: ['meta[itemprop=datePosted]', 'content'] }],
    externalId: [{ url: 'id' }, { text: '.jobReqId', pattern: '(\\d+)' }],
  },
  submitSelectors: ['button[name=fbja_apply]', 'span[role=button][id*=submitBtn]', '#fbqa_apply'],
  confirmationSelectors: ['#applyConfirmMsg', '#success_message'],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
