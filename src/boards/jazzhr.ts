import type { Board } from './board.ts';

const TENANT = '^(?<posting>(?<company>[^./]+)\\.applytojob\\.com/apply';

/** A server page with posting and form; the thanks have an address. Seen 2026-06. */
export const jazzhr: Board = {
  id: 'jazzhr',
  name: 'JazzHR',
  kind: 'ats',
  hosts: ['*.applytojob.com'],
  embeddable: true,
  postingUrls: [
    `${TENANT}/(?!(?:jobs|confirm|submit)(?:$|[/?]))(?<id>[0-9A-Za-z]{6,})(?:/[^/?]*)?)/?(?:$|\\?)`,
    `${TENANT}/jobs/details/(?<id>[0-9A-Za-z]+))`,
  ],
  formUrls: [],
  confirmationUrls: [`${TENANT}/(?:jobs/)?confirm(?:/(?<id>[0-9A-Za-z]+))?)`],
  read: {
    title: [{ text: '.job-header h1, .job-header h2' }, { documentTitle: '^(.+?) - .+ - Career Page$' }],
    company: [{ documentTitle: '^{title} - (.+) - Career Page$' }],
    location: [{ text: '.job-header [title=Location]' }, { text: '.job-attributes [title=Location]' }],
    employmentType: [{ text: '#resumator-job-employment' }, { text: '.job-header [title=Type]' }],
    description: [{ text: '#job-description' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['#resumator-submit-resume'], // a link
  confirmationSelectors: ['.page-body.success'],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
