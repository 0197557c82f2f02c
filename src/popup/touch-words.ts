/** The words of one touch: how and when it was, and how it is put right. */
import type { Channel, TouchOutcome } from '../domain/touchpoint.ts';
import type { LogId } from './log-choices.ts';

export const LOG_WORDS: Readonly<Record<LogId, string>> = {
  spoke: 'Spoke with…',
  voicemail: 'Left voicemail',
  'no-answer': 'No answer',
  email: 'E-mail sent',
  linkedin: 'LinkedIn message sent',
  text: 'Text sent',
  fax: 'Fax sent',
  letter: 'Letter sent',
  met: 'Met in person…',
  replied: 'They wrote to me',
  'called-me': 'They called me…',
  named: 'They named someone…',
  'call-back': 'Promised to call back',
  planned: 'Interview planned',
  held: 'Interview held',
  offer: 'Offer',
  rejected: 'Rejected',
  stop: 'Asked not to be contacted',
};

export const WHEN_WORDS = {
  when: 'It happened',
  choice: { today: 'today', yesterday: 'yesterday', other: 'on another day' },
  day: 'Day',
} as const;

export const STRANGER_WORDS = {
  name: 'Whom did you speak with?',
} as const;

/** Of the day that was named, asked for once it is logged. */
export const NAMED_DAY_WORDS = {
  asks: { interview: 'Which day is the interview?', call: 'By which day will they call?' },
  set: 'Set',
  noted: (day: string, next: string | undefined) =>
    next === undefined ? `Noted: ${day}.` : `Noted: ${day}. Next: ${next}`,
} as const;

export const TOUCH_FORM_WORDS = {
  edit: 'Edit',
  editThis: (what: string, day: string) => `Edit: ${what}, ${day}`,
  how: 'How',
  outcome: 'What came of it',
  when: 'When',
  day: { 'interview-planned': 'Day of the interview', 'will-call-back': 'They call by' },
  told: 'They told you',
  note: 'Note',
  remove: 'This never happened',
  corrected: (next: string | undefined) => (next === undefined ? 'Corrected.' : `Corrected. Next: ${next}`),
  removed: (next: string | undefined) => (next === undefined ? 'Removed.' : `Removed. Next: ${next}`),
} as const;

export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  phone: 'Phone',
  voicemail: 'Voicemail',
  email: 'E-mail',
  linkedin: 'LinkedIn',
  text: 'Text',
  'in-person': 'In person',
  fax: 'Fax',
  post: 'Letter',
  portal: 'Website',
};

export const TOUCH_OUTCOME_WORDS: Readonly<Record<TouchOutcome, string>> = {
  sent: 'Sent',
  'no-answer': 'No answer',
  'left-message': 'I left a message',
  spoke: 'We spoke',
  replied: 'They wrote or called',
  'named-someone': 'They named someone',
  'will-call-back': 'They promised to call back',
  'interview-planned': 'Interview planned',
  'interview-held': 'Interview held',
  offer: 'Offer',
  rejected: 'Rejected',
  'asked-to-stop': 'They asked not to be contacted',
};
