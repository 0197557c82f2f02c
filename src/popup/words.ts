/** The words of the popup's first screen; those of what opens later are in panel-words.ts. */
import type { ContactRole } from '../domain/contact.ts';
import type { FollowUpReason, OutsideReason } from '../domain/follow-up.ts';
import type { Step } from '../domain/ladder.ts';
import type { Channel } from '../domain/touchpoint.ts';

export const WORDS = {
  today: 'Today',
  whom: 'Whom to contact today',
  settings: 'Settings',
  desk: 'Open the desk: everything',
  people: (count: number) => `${count} due`,
  questions: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
  showMore: (count: number) => `Show ${count} more`,
  dismiss: 'Dismiss',
  undo: 'Undo',
  undone: 'Undone.',
  opensNewTab: '(opens a new tab)',
} as const;

export const ROW_WORDS = {
  findName: 'Find a name',
  addReach: 'Add phone or e-mail',
  draft: 'Draft',
  log: 'Log',
  snooze: 'Snooze',
  more: (who: string) => `More for ${who}`,
  dueSince: (day: string) => `Due ${day}`,
  unnamed: 'No name yet',
  at: (title: string, company: string) => `${title} at ${company}`,
} as const;

export const ROLE_WORDS: Readonly<Record<ContactRole, string>> = {
  recruiter: 'Recruiter',
  hr: 'HR',
  'hiring-manager': 'Hiring manager',
  'decision-maker': 'Decision maker',
  insider: 'Insider',
  network: 'Network',
};

export const STEP_WORDS: Readonly<Record<Step, string>> = {
  receipt: 'Ask whether your résumé arrived',
  process: 'Ask where you stand, and for time with the decision maker',
  advice: 'Ask for advice: whom should you reach?',
  'decision-maker': 'Reach the decision maker',
  again: 'Follow up again, with something new',
  'thank-you': 'Say thank you for the interview',
};

/** For people without an application, where there is no résumé to ask about. */
export const LEAD_STEP_WORDS: Readonly<Record<Step, string>> = {
  ...STEP_WORDS,
  receipt: 'Get in touch',
  process: 'Ask for a short talk',
};

export const REASON_WORDS: Readonly<Record<FollowUpReason, string | undefined>> = {
  first: undefined,
  window: undefined,
  'late-capture': 'nobody has followed up yet',
  'after-answer': 'they answered',
  'promised-to-call': 'they promised to call; do not wait',
  'named-someone': 'you were given this name',
  'three-unanswered': 'three tries unanswered, so the next step',
  'after-interview': 'after your interview',
  'moved-by-me': 'you moved it here',
};

/** Why the day is none of the usual. What is late says so by its own reason, and thanks by theirs. */
export const OUTSIDE_WORDS: Readonly<Record<OutsideReason, string | undefined>> = {
  late: undefined,
  'thank-you': undefined,
  'days-off': 'after days off',
  paused: 'after your holiday',
  promised: 'they promised to call before today',
};

export const TOUCH_WORDS: Readonly<Record<Channel, string>> = {
  portal: 'application',
  email: 'e-mail',
  phone: 'call',
  voicemail: 'voicemail',
  linkedin: 'LinkedIn message',
  text: 'text',
  fax: 'fax',
  post: 'letter',
  'in-person': 'meeting',
};

const ORDINALS = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth'];

export const WHY_WORDS = {
  applied: (ago: string) => `Applied ${ago}`,
  added: (ago: string) => `Added ${ago}`,
  lastTouch: (what: string, ago: string) => `Last ${what} ${ago}`,
  heard: (ago: string) => `Last heard from them ${ago}`,
  insteadOf: (former: string, now: string) => `${former} did not answer, so ${now}`,
  tryNumber: (number: number) =>
    number === 3
      ? 'Third try: most people stop here, you do not'
      : ORDINALS[number - 1]
        ? `${ORDINALS[number - 1]} try`
        : `Try ${number}`,
} as const;

export const FOOTER_WORDS = {
  add: 'Log a contact',
  totals: (applications: number, touches: number) =>
    `${applications} ${applications === 1 ? 'application' : 'applications'}, ${touches} ${touches === 1 ? 'touch' : 'touches'}`,
} as const;
