import type { Step } from './step.ts';

/** Every word of the welcome page. */
export const WORDS = {
  product: 'Squeaky Wheel',
  pageTitle: (step: string) => `${step} – Welcome to Squeaky Wheel`,
  steps: 'Steps of the welcome',
  step: { what: 'What it does', where: 'Where it looks', you: 'You', try: 'Try it' } satisfies Record<Step, string>,
  heading: {
    what: 'Welcome to Squeaky Wheel',
    where: 'Where it may look',
    you: 'Who your drafts speak for',
    try: 'Try it, without a job at stake',
  } satisfies Record<Step, string>,
  back: 'Back',
  next: 'Next',
  promise: 'Two minutes. Everything can be changed later in the settings.',
  lead: 'You apply and talk. It remembers, insists, and hands you the words.',
  what: [
    'Notices when you apply for a job, and records title, company and date.',
    'Every 4 to 6 days tells you whom to contact about it, and what to say.',
    'Goes on, politely, until there is an answer or you say stop.',
  ],
  privacy:
    'Nothing leaves this computer. There is no account and no server, and the extension is built so that it cannot connect to one.',
  whereHint:
    'An application can only be noticed where a site may be looked at. The known job boards are enough to begin with.',
  onlyBoards: 'Only the known boards',
  later: 'Every site can be allowed later, in the settings.',
  youHint: 'A minute now, and every call and e-mail introduces you. You can leave anything out.',
  point: 'One thing that proves it',
  pointHint: 'A figure, a product, years. For example: Cut picking errors by a third in one season.',
  skip: 'Skip this',
  tryHint:
    'A practice page comes with the extension: an advert and a form that go nowhere. Apply there, and see how it is noticed. What is recorded goes when you leave the page.',
  tryIt: 'Open the practice page',
  readyTitle: 'What happens next',
  afterwards: [
    'Apply for a job as you always do. You will see that it was captured.',
    'Pin the icon, so that you see how many people are due. In Chrome: the puzzle piece, then the pin.',
    'When the day comes, a reminder appears. Click the icon, call or write, and log it in one click.',
  ],
  desk: 'Open the desk',
  settings: 'Settings',
} as const;
