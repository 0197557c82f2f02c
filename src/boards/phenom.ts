import type { Board } from './board.ts';

/** Employers’ pages on hosts of their own; only its preview host is the vendor’s. */
export const phenom: Board = {
  id: 'phenom',
  name: 'Phenom',
  kind: 'ats',
  hosts: ['*.phenompeople.com'],
  embeddable: false,
  postingUrls: ['^[^/]+\\.phenompeople\\.com/(?:[a-z-]+/){0,3}job/(?<id>[^/?]+)'],
  formUrls: ['^[^/]+\\.phenompeople\\.com/(?:[a-z-]+/){0,3}apply\\?(?:[^#]*&)?jobSeqNo=(?<id>[^&#]+)'],
  confirmationUrls: ['^[^/]+\\.phenompeople\\.com/(?:[a-z-]+/){0,3}applythankyou\\?(?:[^#]*&)?status=success'],
  read: {
    title: [{ text: '[data-ph-at-id=job-title-text]' }, { text: 'h1.job-title' }],
    location: [{ text: '[data-ph-at-id=job-location]' }],
    externalId: [{ attribute: ['[data-ph-at-job-seqno-text]', 'data-ph-at-job-seqno-text'] }, { url: 'id' }],
  },
  submitSelectors: ['button.btn-submit', 'button.submit[type=submit]'],
  confirmationSelectors: ['.apply-thankyou-content', '[data-ph-at-id=apply-success-onine-msg]'],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
  thin: 'Its pages stand on employers’ own hosts, where the generic evidence carries it.',
};
