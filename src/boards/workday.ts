import type { Board } from './board.ts';

const HOST = '(?:(?<company>[^./]+)\\.(?:wd\\d+\\.)?myworkdayjobs\\.com|wd\\d+\\.myworkdaysite\\.com)';
const SITE = '(?:/[a-z]{2}-[a-z]{2,4})?(?:/recruiting/[^/]+)?/[^/]+';
const POSTING = `^(?<posting>${HOST}${SITE}/job/(?:[^/?]+/)?[^/?]*_(?<id>[^/?_]+))`;

/** One application for every tenant; the posting stays under the form as `…/apply`. Seen 2026-07. */
export const workday: Board = {
  id: 'workday',
  name: 'Workday',
  kind: 'ats',
  hosts: ['*.myworkdayjobs.com', '*.myworkdaysite.com'],
  embeddable: false,
  postingUrls: [`${POSTING}/?(?:$|\\?)`],
  formUrls: [`${POSTING}/apply`],
  // Candidate Home (`userHome`) is left out: it lists old applications as well.
  confirmationUrls: [`^${HOST}${SITE}/jobTasks/completed/application`],
  read: {
    title: [{ text: '[data-automation-id=jobPostingHeader]' }],
    // JSON-LD has the employer's name where there is any; the tenant is the generic reader's last resort.
    location: [{ text: '[data-automation-id=locations] dd' }],
    employmentType: [{ text: '[data-automation-id=time] dd' }],
    description: [{ text: '[data-automation-id=jobPostingDescription]' }],
    externalId: [{ url: 'id' }],
  },
  submitSelectors: [
    '[data-automation-id=pageFooterNextButton]',
    '[data-automation-id=bottom-navigation-next-button]', // before 2024
  ],
  // The same footer button carries «Save and Continue» on the earlier steps.
  submitLabel:
    '^\\s*(?:submit|send|absenden|senden|einreichen|bewerbung (?:absenden|einreichen)|envoyer|soumettre|enviar|invia|verzenden|indienen|wy[sś]lij|prze[sś]lij|skicka(?: in)?|send inn|l[aä]het[aä]|odeslat|g[oö]nder|отправить|送信|提出|提交|제출)(?: application)?\\s*$',
  confirmationSelectors: [
    '[data-automation-id=applyFlowSubmittedPage]',
    '[data-automation-id=successfullyApplied]',
    '[data-automation-id=submittedPage]',
    '[data-automation-id=candidateHomeTaskModal]', // the dialog, not the page of old applications below it
  ],
  submitRequests: [],
  refusalSelectors: ['[data-automation-id=errorBanner]', '[data-automation-id=errorMessage]'],
  alreadyAppliedSelectors: ['[data-automation-id=alreadyApplied]', '[data-automation-id=alreadyAppliedPage]'],
};
