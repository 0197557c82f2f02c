import type { Board } from './board.ts';

/** Postings; one applies with a message in a dialog. */
export const workatastartup: Board = {
  id: 'workatastartup',
  name: 'Work at a Startup',
  kind: 'job-board',
  hosts: ['www.workatastartup.com', 'www.ycombinator.com'],
  embeddable: false,
  postingUrls: [
    '^(?<posting>www\\.workatastartup\\.com/jobs/(?<id>\\d+))',
    '^(?<posting>www\\.ycombinator\\.com/companies/(?<company>[^/?]+)/jobs/(?<id>[^/?-]+)-[^/?]+)',
  ],
  formUrls: [],
  confirmationUrls: [],
  read: {
    title: [{ meta: 'og:title', pattern: '^(.+?) at .+$' }],
    company: [{ meta: 'og:title', pattern: '^{title} at (.+?)(?: \\|.*)?$' }, { url: 'company' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: [],
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
  thin: 'Its form’s nodes are unknown; the dialog is told by its own words.',
};
