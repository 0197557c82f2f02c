import type { Board } from './board.ts';

const SITE = '^(?<posting>[a-z0-9.-]+\\.oraclecloud\\.com/hcmUI/CandidateExperience/[^/?]+/sites/[^/?]+';
const JOB = '/(?:requisitions/)?(?:job|preview)/(?<id>[^/?]+))';

/** One page that redraws itself: posting, e-mail, sections, and «My applications», which is no proof. Seen 2026-06. */
export const oracleHcm: Board = {
  id: 'oracle-hcm',
  name: 'Oracle Recruiting',
  kind: 'ats',
  hosts: ['*.oraclecloud.com'],
  embeddable: false,
  postingUrls: [`${SITE}${JOB}/?(?:$|\\?)`],
  formUrls: [`${SITE}${JOB}/apply`],
  confirmationUrls: [],
  read: {
    title: [
      { text: 'h1.job-details__title' },
      { text: '.job-details__title' },
      { text: '.apply-flow-header__job-title' },
    ],
    location: [{ text: '.job-details__location' }, { text: '[data-bind*=primaryLocation]' }],
    description: [{ text: '.job-details__description-content' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['button.apply-flow-pagination__submit-button'],
  // It ends on «my-profile», a list that is there at other times as well: the sentence on it has to say so.
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: ['.input-row--invalid .input-row__validation'],
  alreadyAppliedSelectors: [],
};
