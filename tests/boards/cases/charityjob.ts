import type { BoardCases } from './board-cases.ts';

export const charityjobCases: BoardCases = {
  boardId: 'charityjob',
  postings: [{ url: 'https://www.charityjob.co.uk/jobs/acme-trust/cook/912345', id: '912345' }],
  forms: [{ url: 'https://www.charityjob.co.uk/quick-apply/912345' }],
  confirmations: [],
  others: [
    'https://www.charityjob.co.uk/jobs?keywords=cook',
    'https://www.charityjob.co.uk/jobs/acme-trust',
    'https://www.charityjob.co.uk/my-account/applications',
  ],
};
