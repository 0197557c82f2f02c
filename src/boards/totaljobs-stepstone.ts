import type { Board } from './board.ts';

const HOST = '^www\\.(?:totaljobs|jobsite|cwjobs|irishjobs|caterer|stepstone|milkround)\\.[a-z.]+(?:/[a-z]{2})?';

/** One family of boards: postings, a form of their own, a page that says it went. Seen 2026-06. */
export const totaljobsStepstone: Board = {
  id: 'totaljobs-stepstone',
  name: 'Totaljobs and StepStone',
  kind: 'job-board',
  hosts: [
    'www.totaljobs.com',
    'www.jobsite.co.uk',
    'www.cwjobs.co.uk',
    'www.irishjobs.ie',
    'www.caterer.com',
    'www.stepstone.de',
    'www.stepstone.at',
    'www.stepstone.be',
    'www.stepstone.nl',
    'www.milkround.com',
  ],
  embeddable: false,
  postingUrls: [
    `${HOST}/job/(?:view/|[^?]*-job)(?<id>\\d+)`,
    `${HOST}/(?:stellenangebote|jobs|vacatures|emploi|offres-emploi|job-offers)--[^?]*--(?<id>\\d+)(?:-inline)?\\.html`,
    `${HOST}/job/[^/?]+/[^/?]*-job(?<id>\\d+)`,
  ],
  formUrls: [`${HOST}/(?:job-application|application|apply)/(?!confirmation|success|dynamic-apply/success)`],
  confirmationUrls: [`${HOST}/(?:job-)?application/(?:[^?]*/)?(?:confirmation/)?success`],
  read: {
    title: [{ text: '[data-at=header-job-title]' }],
    company: [{ text: '[data-at=metadata-company-name]' }],
    location: [{ text: '[data-at=metadata-location]' }],
    employmentType: [{ text: '[data-at=metadata-work-type]' }],
    salary: [{ text: '[data-at=metadata-salary]' }],
    postedOn: [{ text: '[data-at=metadata-online-date]' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: [
    '[data-testid=submit-application-button]',
    '[data-testid=send-application-button]',
    '[data-testid=submit-button]',
  ],
  submitLabel: '^\\s*(?:submit|send|apply now|bewerb|absenden|jetzt bewerben|envoyer|postuler|verstu|solliciteer)',
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
