/** The words of what was had with a person or about an application, and of the form that writes it down. */
import type { Channel, TouchOutcome } from '../domain/touchpoint.ts';

export const TIMELINE_WORDS = {
  title: 'Timeline',
  touches: (count: number) => (count === 1 ? '1 touch' : `${count} touches`),
  none: 'Nothing yet.',
  earlier: (count: number) => `Show ${count} earlier`,
  add: 'Add a past touch',
  addHint: 'Something that no follow-up asked for: they wrote to you, you met, or it was before you had this.',
  added: (next: string | undefined) => (next === undefined ? 'Added.' : `Added. Next: ${next}`),
  correct: (what: string) => `Correct: ${what}`,
  corrected: (next: string | undefined) => (next === undefined ? 'Corrected.' : `Corrected. Next: ${next}`),
  remove: (what: string) => `Remove: ${what}`,
  removed: (next: string | undefined) => (next === undefined ? 'Removed.' : `Removed. Next: ${next}`),
  next: 'Next',
  inbound: 'From them',
  outbound: 'From you',
  expected: { interview: 'Interview on', call: 'They said by' },
  expectedOn: (day: string) => `for ${day}`,
} as const;

export const TOUCH_FORM_WORDS = {
  when: 'When',
  channel: 'How',
  outcome: 'What came of it',
  person: 'With whom',
  nobody: 'Nobody named',
  named: 'Whom did they name?',
  expectedInterview: 'Day of the interview',
  expectedCall: 'By when',
  note: 'Note',
  about: 'About',
  noApplication: 'No application',
  add: 'Add',
  save: 'Save',
  cancel: 'Cancel',
} as const;

export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  email: 'E-mail',
  phone: 'Phone',
  voicemail: 'Voicemail',
  linkedin: 'LinkedIn',
  text: 'Text message',
  'in-person': 'In person',
  portal: 'Their website',
  fax: 'Fax',
  post: 'Letter',
};

export const TOUCH_OUTCOME_WORDS: Readonly<Record<TouchOutcome, string>> = {
  replied: 'They wrote or called',
  sent: 'I sent it',
  spoke: 'We spoke',
  'left-message': 'I left a message',
  'no-answer': 'No answer',
  'named-someone': 'They named someone',
  'will-call-back': 'They promised to call back',
  'interview-planned': 'Interview planned',
  'interview-held': 'Interview held',
  offer: 'Offer',
  rejected: 'Rejected',
  'asked-to-stop': 'They asked not to be contacted',
};
