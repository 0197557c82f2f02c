import type { Board } from './board.ts';

/** A front end for other systems, mostly on employers’ own hosts. Seen 2026-06. */
export const prospective: Board = {
  id: 'prospective',
  name: 'prospective.ch',
  kind: 'ats',
  hosts: ['*.prospective.ch'],
  embeddable: false,
  postingUrls: [],
  formUrls: ['^[^/]+\\.prospective\\.ch/[^?]*/apply'],
  confirmationUrls: [],
  read: {},
  submitSelectors: ['button.apply[type=submit]', 'button[name=submitButton]'],
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
  thin: 'Its pages stand on employers’ own hosts, where the generic evidence carries it.',
};
