import type { Board } from './board.ts';

/** Postings; one applies in a dialog over them, with a note. */
export const wellfound: Board = {
  id: 'wellfound',
  name: 'Wellfound',
  kind: 'job-board',
  hosts: ['wellfound.com'],
  embeddable: false,
  postingUrls: [
    '^(?<posting>wellfound\\.com/(?:company/(?<company>[^/?]+)/)?jobs/(?<id>\\d+)-[^/?]+)',
    '^wellfound\\.com/jobs[^?]*\\?(?:[^#]*&)?job_listing_id=(?<id>\\d+)',
  ],
  formUrls: [],
  confirmationUrls: [],
  read: {
    title: [{ documentTitle: '^(.+?) at .+? •' }],
    company: [{ documentTitle: '^{title} at (.+?) •' }, { url: 'company' }],
    location: [{ documentTitle: '^{title} at .+? • (?!Wellfound|AngelList)([^|]+?)(?: \\||$)' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: [],
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
