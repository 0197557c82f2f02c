import type { BoardCases } from './board-cases.ts';

export const cvLibraryCases: BoardCases = {
  boardId: 'cv-library',
  postings: [
    { url: 'https://www.cv-library.co.uk/job/223344556/cook', id: '223344556' },
    { url: 'https://www.cv-library.co.uk/job/223344557/sous-chef?s=1', id: '223344557' },
  ],
  forms: [{ url: 'https://www.cv-library.co.uk/job/apply/223344556', id: '223344556' }],
  confirmations: [{ url: 'https://www.cv-library.co.uk/job/apply/223344556/confirm', id: '223344556' }],
  others: [
    'https://www.cv-library.co.uk/cook-jobs-in-leeds',
    'https://www.cv-library.co.uk/my-account/applications',
    'https://www.cv-library.co.uk/login',
  ],
};
