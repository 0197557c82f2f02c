import type { Board } from './board.ts';

/** Companies’ portals on hosts of their own, with a page of consent before the form. */
export const saramin: Board = {
  id: 'saramin',
  name: 'Saramin',
  kind: 'job-board',
  hosts: ['*.saramin.co.kr'],
  embeddable: false,
  postingUrls: ['^(?<posting>www\\.saramin\\.co\\.kr/zf_user/jobs/relay/view)\\?(?:[^#]*&)?rec_idx=(?<id>\\d+)'],
  formUrls: ['^[^./]+\\.saramin\\.co\\.kr/[^?]*(?:pre_confirm|apply_write|resume_write)'],
  confirmationUrls: [],
  read: {
    title: [{ text: '.jv_header .tit_job' }, { text: 'h1.tit_job' }],
    company: [{ text: '.jv_header a.company' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: [],
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
  thin: 'What its form shows in the end is unknown.',
};
