import type { BoardCases } from './board-cases.ts';

export const jobviteCases: BoardCases = {
  boardId: 'jobvite',
  postings: [
    { url: 'https://jobs.jobvite.com/acme/job/oAbc1fwQ', company: 'acme', id: 'oAbc1fwQ' },
    { url: 'https://jobs.jobvite.com/careers/acme/job/oAbc1fwQ?__jvst=x', company: 'acme' },
  ],
  forms: [{ url: 'https://jobs.jobvite.com/acme/job/oAbc1fwQ/apply', id: 'oAbc1fwQ' }],
  confirmations: [{ url: 'https://jobs.jobvite.com/acme/job/oAbc1fwQ/applyConfirmation', id: 'oAbc1fwQ' }],
  others: [
    'https://jobs.jobvite.com/acme',
    'https://jobs.jobvite.com/acme/search?q=',
    'https://jobs.jobvite.com/support',
  ],
};
