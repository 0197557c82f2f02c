import type { BoardCases } from './board-cases.ts';

export const taleoCases: BoardCases = {
  boardId: 'taleo',
  postings: [
    { url: 'https://acme.taleo.net/careersection/2/jobdetail.ftl?job=120034&lang=en', company: 'acme', id: '120034' },
    {
      url: 'https://phg.tbe.taleo.net/phg01/ats/careers/v2/viewRequisition?org=ACME&cws=37&rid=1234',
      company: 'ACME',
      id: '1234',
    },
  ],
  forms: [
    { url: 'https://acme.taleo.net/careersection/2/jobapply.ftl?job=120034', id: '120034' },
    { url: 'https://acme.taleo.net/careersection/2/jobapply.ftl?lang=en&job=120034', id: '120034' },
    { url: 'https://acme.taleo.net/careersection/iam/flow.jsf' },
  ],
  confirmations: [
    { url: 'https://phg.tbe.taleo.net/phg01/ats/careers/v2/thankYou?org=ACME&cws=37&rid=1234', id: '1234' },
  ],
  others: [
    'https://acme.taleo.net/careersection/2/jobsearch.ftl',
    'https://acme.taleo.net/careersection/2/mysubmissions.ftl',
    'https://acme.taleo.net/careersection/2/profile.ftl',
    'https://acme.taleo.net/careersection/iam/accessmanagement/login.jsf?lang=en',
    'https://phg.tbe.taleo.net/phg01/ats/careers/v2/searchResults?org=ACME&cws=37',
  ],
};
