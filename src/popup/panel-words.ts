/** The words of what opens in the popup: panels, forms, questions, this tab, all applications, nothing to do. */
import type { ClosedOutcome, Stage } from '../domain/application.ts';
import type { DraftKind } from '../domain/draft-kind.ts';
import type { Ask } from '../domain/touchpoint.ts';
import type { TouchedId } from './touched-choices.ts';

/** Of what opens in a row, and of the line it leaves. */
export const ROW_PANEL_WORDS = {
  findNameHint:
    'Call the front desk and ask who hires for this job, or look at the company’s people page. A name is enough.',
  editPerson: (name: string) => `Edit ${name}`,
  addAnother: 'Add another person',
  close: 'Close this application',
  closeHint: 'No more follow-ups. You can reopen it.',
  stop: 'Stop following up with them',
  stopped: 'Stopped. Nothing more is planned.',
  closed: 'Closed. No more follow-ups.',
  saved: 'Saved.',
  added: (name: string, next: string | undefined) =>
    next === undefined ? `${name} added.` : `${name} added. Next: ${next}`,
  logged: (next: string | undefined) => (next === undefined ? 'Logged. No more follow-ups.' : `Logged. Next: ${next}`),
  moved: (next: string) => `Moved to ${next}`,
  keep: (name: string) => `Keep ${name} as a contact`,
  kept: (name: string, next: string | undefined) =>
    next === undefined ? `${name} is kept.` : `${name} is kept. Next: ${next}`,
} as const;

export const BUTTON_WORDS = { save: 'Save', cancel: 'Cancel' } as const;

export const UPCOMING_WORDS = {
  thisWeek: 'This week',
  doToday: 'Do it today',
  movedToToday: 'Moved to today.',
} as const;

export const SNOOZE_WORDS = {
  tomorrow: 'Tomorrow',
  twoDays: 'In 2 days',
  nextWeek: 'Next week',
  date: 'On',
  move: 'Move',
} as const;

export const DRAFT_WORDS = {
  kinds: 'Draft for',
  kind: {
    call: 'Call',
    voicemail: 'Voicemail',
    email: 'E-mail',
    linkedin: 'LinkedIn note',
    'linkedin-message': 'LinkedIn message',
    text: 'Text',
  } satisfies Record<DraftKind, string>,
  subject: 'Subject',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Your browser did not allow it. Select the text and copy it.',
  dial: (number: string) => `Call ${number}`,
  openMail: 'Open in your mail',
  openText: 'Open in your messages',
  openProfile: 'Open the profile',
  mailTooLong: 'Too long for your mail program to take over: copy the text and paste it there.',
  change: 'Change these words',
  logAfter: 'Then log:',
  noProfile: 'Add your name and pitch',
  noProfileHint: 'and drafts will introduce you.',
} as const;

export const LOG_FORM_WORDS = {
  tried: 'I reached out',
  answered: 'They answered',
  movedOn: 'It moved on',
  seldom: 'Another way…',
  spokeName: 'Whom did you speak with?',
  calledName: 'Who called?',
  metName: 'Whom did you meet?',
  namedName: 'Whom did they name?',
  told: 'What did they tell you?',
  ask: {
    receipt: 'They have my résumé',
    process: 'Where I stand',
    meeting: 'How to meet the decision maker',
    advice: 'What to do next',
  } satisfies Record<Ask, string>,
  answer: 'What they said',
  answerTo: (ask: string) => `${ask}: what they said`,
  note: 'Note',
  submit: 'Log',
} as const;

export const PERSON_WORDS = {
  leadHint:
    'Someone in your network, a recruiter, anyone you reached out to. They are followed up like an application.',
  added: 'Add',
  name: 'Name',
  company: 'Company',
  role: 'Role',
  phone: 'Phone',
  email: 'E-mail',
  profileUrl: 'Profile link',
  fromPage: (name: string) => `Take ${name} from this page`,
  more: 'More',
} as const;

export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  'to-apply': 'To apply',
  applied: 'Applied',
  screening: 'Screening',
  interviewing: 'Interviewing',
  offer: 'Offer',
  closed: 'Closed',
};

export const OUTCOME_WORDS: Readonly<Record<ClosedOutcome, string>> = {
  withdrawn: 'I withdrew',
  'position-closed': 'Position closed',
  'no-response': 'No response',
  rejected: 'Rejected',
  accepted: 'Offer accepted',
  declined: 'Offer declined',
};

export const PENDING_WORDS = {
  title: 'Did you apply?',
  jobTitle: 'Job title',
  company: 'Company',
  unknownTitle: 'Unknown job',
  unknownCompany: 'Unknown company',
  edit: 'Edit',
  yes: 'Yes',
  no: 'No',
  why: 'Why we ask',
  seen: (when: string) => `Seen ${when}`,
  recorded: (next: string | undefined) => (next === undefined ? 'Recorded.' : `Recorded. First follow-up: ${next}`),
  dismissed: 'Dismissed.',
  missing: 'Fill in job title and company first.',
  showMore: (count: number) => `Show ${count} more`,
} as const;

export const TAB_WORDS = {
  title: 'This tab',
  captured: (ago: string) => `Captured ${ago}`,
  applied: (day: string) => `You applied on ${day}`,
  saved: 'Saved, not applied yet',
  iApplied: 'I applied',
  save: 'Save this job',
  undone: 'Taken back. Nothing is recorded for this page.',
  leftAlone: (site: string) => `You chose that ${site} is left alone.`,
  lookAgain: 'Look here again',
  stage: 'What is it?',
  appliedStage: 'I applied',
  toApplyStage: 'To apply later',
  appliedOn: 'Applied on',
  savedNext: (next: string | undefined) => (next === undefined ? 'Saved.' : `Saved. Next: ${next}`),
} as const;

export const FORM_WORDS = {
  save: 'Save this job',
  contact: 'Log a contact',
  gone: 'Nothing to fill in',
  close: 'Close this window',
  pageTitle: (title: string) => `${title} – Squeaky Wheel`,
} as const;

/** What there was with a person already, in the order of how often it is. */
export const TOUCHED_WORDS = {
  title: 'What happened so far?',
  note: 'Note',
  choice: {
    nothing: 'Nothing yet',
    spoke: 'We spoke on the phone',
    met: 'We met',
    email: 'I wrote an e-mail',
    linkedin: 'I wrote on LinkedIn',
    replied: 'They wrote to me',
  } satisfies Record<TouchedId, string>,
} as const;

export const APPLICATIONS_WORDS = {
  all: 'All applications',
  next: (day: string) => `next ${day}`,
  appliedOn: (day: string) => `applied ${day}`,
  edit: (title: string) => `Edit ${title}`,
  close: 'Close',
  reopen: 'Reopen',
  reopened: (next: string | undefined) => (next === undefined ? 'Reopened.' : `Reopened. Next: ${next}`),
  showMore: (count: number) => `Show ${count} more`,
} as const;

export const IDENTITY_WORDS = {
  foundOn: 'Found on',
  thenAppliedAt: ', applied at',
  thenSeenAt: ', then seen at',
  appliedOn: (day: string) => `Applied ${day}`,
  sameAsAnother: 'Same as another…',
  find: 'Find by company or title',
  noneFound: 'No other application has these words.',
  sameAs: 'It is the same as',
  kept: 'This will be kept',
  keptToo: 'And the people, notes and follow-ups of both.',
  merge: 'Merge',
  merged: (next: string | undefined) => (next === undefined ? 'Merged.' : `Merged. Next: ${next}`),
  splitRecord: 'Split…',
  splitOff: 'Becomes an application of its own',
  splitHint: 'The two are not joined again.',
  split: 'Split',
  wasSplit: (next: string | undefined) => (next === undefined ? 'Split.' : `Split. Next for the new one: ${next}`),
} as const;

export const EMPTY_WORDS = {
  newTitle: 'Your follow-ups will be here',
  newSteps: [
    ['Apply as usual.', 'On a job board or an employer’s own page.'],
    ['We notice and record it.', 'Title, company and date, on this computer only.'],
    ['Every 4 to 6 days we tell you whom to contact,', 'with the words to say.'],
  ],
  newAccess: 'Where we may look',
  nothingToday: 'Nobody to contact today',
  nextIs: (day: string, who: string) => `Next: ${day}, ${who}.`,
  nothingPlanned: 'Nothing is planned. Apply, or add a person.',
} as const;

/** What keeps the list from working, or a row from being shown. */
export const BANNER_WORDS = {
  unreadableDatabase: 'The records could not be read. Close this window and open it again.',
  silent: 'The extension’s background did not answer.',
  restart: 'Restart it',
  unreadableRow: 'One follow-up could not be read.',
  unreadableRows: (count: number) => `${count} follow-ups could not be read.`,
  unreadableHint: 'What is damaged is kept as it is, and everything else works.',
} as const;

export const BESIDE_WORDS = {
  keepOpen: 'Keep open beside the page',
  refused: 'Your browser did not open it. Its side panel can be opened from its own menu.',
} as const;
