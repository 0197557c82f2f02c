import type { BoardCases } from './board-cases.ts';

export const totaljobsStepstoneCases: BoardCases = {
  boardId: 'totaljobs-stepstone',
  postings: [
    { url: 'https://www.totaljobs.com/job/cook/acme-job104567890', id: '104567890' },
    {
      url: 'https://www.stepstone.de/stellenangebote--Koch-m-w-d-Berlin-Acme-GmbH--11234567-inline.html',
      id: '11234567',
    },
    { url: 'https://www.stepstone.be/fr/emploi--Cuisinier-Liege-Acme--11234568-inline.html', id: '11234568' },
  ],
  forms: [
    { url: 'https://www.totaljobs.com/application/dynamic-apply/104567890' },
    { url: 'https://www.stepstone.de/job-application/11234567' },
  ],
  confirmations: [{ url: 'https://www.totaljobs.com/application/confirmation/success?jobId=104567890' }],
  others: [
    'https://www.totaljobs.com/jobs/cook/in-leeds',
    'https://www.stepstone.de/jobs/koch/in-berlin',
    'https://www.totaljobs.com/profile/applications',
  ],
};
