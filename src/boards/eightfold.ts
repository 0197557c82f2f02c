import type { Board } from './board.ts';

const HOST = '^(?!app\\.|www\\.)(?<company>[^./]+)\\.eightfold\\.ai/careers';

/** A React page with list and posting side by side; the form below `/apply`. */
export const eightfold: Board = {
  id: 'eightfold',
  name: 'Eightfold',
  kind: 'ats',
  hosts: ['*.eightfold.ai'],
  embeddable: false,
  postingUrls: [`${HOST}/job/(?<id>\\d+)`, `${HOST}/?\\?(?:[^#]*&)?pid=(?<id>\\d+)`],
  formUrls: [`${HOST}/(?:job/)?apply(?:\\?(?:[^#]*&)?pid=(?<id>\\d+)|)`],
  confirmationUrls: [],
  read: {
    title: [{ text: '.position-title' }, { text: '[class*=position-title]' }],
    location: [{ text: '.position-location' }, { text: '[class*=position-location]' }],
    description: [{ text: '.position-job-description' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['button[data-test-id=submitApplicationButton]'],
  confirmationSelectors: ['p.formSubmissionText'],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
