import type { BoardCases } from './board-cases.ts';

export const talNetCases: BoardCases = {
  boardId: 'tal-net',
  postings: [
    {
      url: 'https://acme.tal.net/vx/lang-en-GB/mobile-0/appcentre-1/brand-2/candidate/so/pm/1/pl/1/opp/345-Cook/en-GB',
      company: 'acme',
      id: '345',
    },
  ],
  forms: [{ url: 'https://acme.tal.net/vx/lang-en-GB/appcentre-1/candidate/application/789' }],
  confirmations: [],
  others: [
    'https://acme.tal.net/vx/lang-en-GB/appcentre-1/candidate/jobboard/vacancy/1/adv/',
    'https://acme.tal.net/vx/appcentre-1/candidate/login',
    'https://www.civilservicejobs.service.gov.uk/csr/login.cgi',
  ],
};
