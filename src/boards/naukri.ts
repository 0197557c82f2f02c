import type { Board } from './board.ts';

/** Postings answered by one click or in a drawer that asks like a chat; the confirmation’s address carries the job’s number. */
export const naukri: Board = {
  id: 'naukri',
  name: 'Naukri',
  kind: 'job-board',
  hosts: ['www.naukri.com'],
  embeddable: false,
  postingUrls: ['^(?<posting>www\\.naukri\\.com/job-listings-[^/?]*-(?<id>\\d{6,}))'],
  formUrls: [],
  confirmationUrls: [
    '^www\\.naukri\\.com/myapply/saveApply\\?(?=[^#]*multiApplyResp=[^#&]*200)(?=[^#]*strJobsarr=(?:%5B|\\[)(?:%22|")?(?<id>\\d+)|)',
  ],
  read: {
    title: [{ text: 'h1[class*=jd-header-title]' }, { documentTitle: 'Applied to "(.+?)"' }],
    company: [{ text: '[class*=jd-header-comp-name] > a' }, { text: '[class*=jd-header-comp-name]' }],
    location: [{ text: '[class*=jhc__location]' }],
    description: [{ text: '[class*=JDC__dang-inner-html]' }, { text: '[class*=job-desc-container]' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['.chatbot_DrawerContentWrapper .sendMsg'],
  submitLabel: '^\\s*(?:submit|send|save)\\s*$',
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
