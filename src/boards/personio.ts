import type { Board } from './board.ts';

const JOB = '^(?<posting>(?<company>[^./]+)\\.jobs\\.personio\\.(?:de|com)/job/(?<id>\\d+))';

/** A page with posting and form; its thanks stand in the embedded data from the start. Seen 2026-06. */
export const personio: Board = {
  id: 'personio',
  name: 'Personio',
  kind: 'ats',
  hosts: ['*.jobs.personio.de', '*.jobs.personio.com'],
  embeddable: false,
  postingUrls: [`${JOB}/?(?:$|[?#])`],
  formUrls: [`${JOB}/apply`],
  confirmationUrls: [],
  read: {
    title: [{ text: 'h1.jb-title' }],
    company: [
      {
        documentTitle:
          '\\| (?:jobs (?:at|bei)|(?:emplois?|offres d.emploi) chez|empleos? en|lavora in|vacatures bij) (.+)$',
      },
    ],
    location: [{ text: '[class*=TruncatedLocations_locationText]' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['button.career-submit-application-btn'],
  confirmationSelectors: [],
  submitRequests: ['^api\\.personio\\.(?:de|com)/recruiting/applications'],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
