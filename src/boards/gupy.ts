import type { Board } from './board.ts';

const TENANT = '^(?!portal\\.|login\\.)(?<company>[^./]+)\\.gupy\\.io';

/**
 * A React page; one logs in before the steps, which share one address and ask for no name, mail or file: those stand in the
 * account. Only «finalizar» sends; saving a step does not.
 */
export const gupy: Board = {
  id: 'gupy',
  name: 'Gupy',
  kind: 'ats',
  hosts: ['*.gupy.io'],
  embeddable: false,
  postingUrls: [
    '^(?<posting>(?!portal\\.|login\\.)(?<company>[^./]+)\\.gupy\\.io/(?:jobs|job)/(?<id>[\\w=-]+))/?(?:$|\\?)',
  ],
  formUrls: [
    `${TENANT}/candidates/jobs/(?<id>\\d+)/(?:apply|curriculum|application)`,
    `${TENANT}/candidates/applications/\\d+/steps/`,
  ],
  confirmationUrls: [],
  read: {
    title: [{ text: 'h1#h1' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: ['#candidates-root button', '[role=dialog] button', 'button[data-testid=finish-application]'],
  submitLabel:
    '^\\s*(?:finalizar|concluir|enviar|finish|submit|complete|send)\\b.{0,12}(?:candidatura|inscrição|application|postulaci|solicitud)',
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
