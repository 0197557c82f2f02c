import type { BoardCases } from './board-cases.ts';

export const indeedCases: BoardCases = {
  boardId: 'indeed',
  postings: [
    { url: 'https://www.indeed.com/viewjob?jk=0a1b2c3d4e5f6071&from=serp', id: '0a1b2c3d4e5f6071' },
    { url: 'https://uk.indeed.com/jobs?q=cook&vjk=0a1b2c3d4e5f6071', id: '0a1b2c3d4e5f6071' },
    { url: 'https://fr.indeed.com/cmp/Acme/jobs?jk=0a1b2c3d4e5f6071&start=0', id: '0a1b2c3d4e5f6071' },
    { url: 'https://ie.indeed.com/m/viewjob?jk=0a1b2c3d4e5f6071', id: '0a1b2c3d4e5f6071' },
  ],
  forms: [
    { url: 'https://smartapply.indeed.com/beta/indeedapply/form/contact-info-module' },
    { url: 'https://smartapply.indeed.com/beta/indeedapply/form/review-module' },
  ],
  confirmations: [{ url: 'https://smartapply.indeed.com/beta/indeedapply/form/post-apply' }],
  others: [
    'https://www.indeed.com/jobs?q=cook&l=Oslo',
    'https://myjobs.indeed.com/applied',
    'https://secure.indeed.com/auth',
  ],
};
