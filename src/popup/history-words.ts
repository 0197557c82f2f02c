/** The words of what was done so far. */
import type { Channel, TouchOutcome, Touchpoint } from '../domain/touchpoint.ts';
import { TOUCH_WORDS } from './words.ts';

export const HISTORY_WORDS = {
  history: 'History',
  touches: (count: number) => (count === 1 ? '1 touch' : `${count} touches`),
  none: 'Nothing yet but the plan.',
  about: (title: string, company: string) => `about ${title} at ${company}`,
  told: 'They told you:',
  forDay: {
    'interview-planned': (day: string) => `for ${day}`,
    'will-call-back': (day: string) => `by ${day}`,
  },
} as const;

const SENT: Readonly<Record<Channel, string>> = {
  portal: 'applied through their website',
  email: 'e-mail',
  phone: 'call',
  voicemail: 'voicemail',
  linkedin: 'LinkedIn message',
  text: 'text',
  fax: 'fax',
  post: 'letter',
  'in-person': 'met in person',
};

interface Told {
  readonly channel: Channel;
  /** First name of the person, where known. */
  readonly who: string | undefined;
  readonly named: string | undefined;
}

/** One touch in a few words. @example pastWords(voicemail, { who: 'Jenny', named: undefined }) // 'voicemail to Jenny' */
export function pastWords({ channel, outcome }: Touchpoint, people: Omit<Told, 'channel'>): string {
  return PAST[outcome]({ channel, ...people });
}

const PAST: Readonly<Record<TouchOutcome, (told: Told) => string>> = {
  sent: ({ channel, who }) => (channel === 'portal' ? SENT.portal : to(SENT[channel], who)),
  'no-answer': ({ who }) => `${who === undefined ? 'called' : `called ${who}`}, no answer`,
  'left-message': ({ channel, who }) => to(channel === 'phone' ? 'message left' : SENT[channel], who),
  spoke: ({ who }) => `spoke with ${who ?? 'them'}`,
  replied: ({ channel, who }) => `${who ?? 'they'} ${ANSWERED[channel] ?? `answered (${TOUCH_WORDS[channel]})`}`,
  'named-someone': ({ who, named }) => `${who ?? 'they'} named ${named ?? 'somebody'}`,
  'will-call-back': ({ who }) => `${who ?? 'they'} promised to call back`,
  'interview-planned': () => 'interview planned',
  'interview-held': () => 'interview',
  offer: () => 'offer',
  rejected: () => 'rejected',
  'asked-to-stop': ({ who }) => `${who ?? 'they'} asked not to be contacted`,
};

const ANSWERED: Partial<Record<Channel, string>> = {
  phone: 'called',
  voicemail: 'left you a voicemail',
  email: 'wrote an e-mail',
  linkedin: 'wrote on LinkedIn',
  text: 'sent a text',
};

function to(what: string, who: string | undefined): string {
  return who === undefined ? what : `${what} to ${who}`;
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

function tryWords(number: number): string {
  return ORDINALS[number - 1] === undefined ? `try ${number}` : `the ${ORDINALS[number - 1]} try`;
}

export const FIGURE_WORDS = {
  tries: (count: number) => (count === 1 ? 'One follow-up made' : `${count} follow-ups made`),
  keepsYou: 'Each one keeps you in their mind',
  answered: (count: number) => (count === 1 ? 'one answered' : `${count} answered`),
  usualTry: (answered: number, usual: number) =>
    answered === 1 ? `at ${tryWords(usual)}` : `half of them by ${tryWords(usual)}`,
  pastSecond: (count: number) =>
    count === 1
      ? 'Once you went on after the second try, where most people stop.'
      : `${count} times you went on after the second try, where most people stop.`,
} as const;
