import type { Channel, TouchOutcome, Touchpoint } from '../domain/touchpoint.ts';

export type LogId =
  | 'spoke'
  | 'voicemail'
  | 'no-answer'
  | 'email'
  | 'linkedin'
  | 'text'
  | 'fax'
  | 'letter'
  | 'met'
  | 'replied'
  | 'called-me'
  | 'named'
  | 'call-back'
  | 'planned'
  | 'held'
  | 'offer'
  | 'rejected'
  | 'stop';

export interface LogChoice {
  readonly id: LogId;
  /** `as-before`: the way in which the two were last in touch; `written`: the way in which they last wrote to each other. */
  readonly channel: Channel | 'as-before' | 'written';
  readonly outcome: TouchOutcome;
  readonly group: 'tried' | 'answered' | 'movedOn';
  /** Seldom: shown when asked for. */
  readonly seldom?: true;
  /** The one thing that is asked before it is logged. */
  readonly asks?: 'personName' | 'namedPerson';
}

/** What can have happened, in the order of how often it does. */
export const LOG_CHOICES: readonly LogChoice[] = [
  { id: 'voicemail', channel: 'voicemail', outcome: 'left-message', group: 'tried' },
  { id: 'no-answer', channel: 'phone', outcome: 'no-answer', group: 'tried' },
  { id: 'email', channel: 'email', outcome: 'sent', group: 'tried' },
  { id: 'linkedin', channel: 'linkedin', outcome: 'sent', group: 'tried' },
  { id: 'text', channel: 'text', outcome: 'sent', group: 'tried' },
  { id: 'fax', channel: 'fax', outcome: 'sent', group: 'tried', seldom: true },
  { id: 'letter', channel: 'post', outcome: 'sent', group: 'tried', seldom: true },
  { id: 'met', channel: 'in-person', outcome: 'spoke', group: 'tried', seldom: true, asks: 'personName' },
  { id: 'spoke', channel: 'phone', outcome: 'spoke', group: 'answered', asks: 'personName' },
  { id: 'replied', channel: 'written', outcome: 'replied', group: 'answered' },
  { id: 'called-me', channel: 'phone', outcome: 'replied', group: 'answered', asks: 'personName' },
  { id: 'named', channel: 'as-before', outcome: 'named-someone', group: 'answered', asks: 'namedPerson' },
  { id: 'call-back', channel: 'phone', outcome: 'will-call-back', group: 'answered' },
  { id: 'planned', channel: 'as-before', outcome: 'interview-planned', group: 'movedOn' },
  { id: 'held', channel: 'in-person', outcome: 'interview-held', group: 'movedOn' },
  { id: 'offer', channel: 'as-before', outcome: 'offer', group: 'movedOn' },
  { id: 'rejected', channel: 'as-before', outcome: 'rejected', group: 'movedOn' },
  { id: 'stop', channel: 'as-before', outcome: 'asked-to-stop', group: 'movedOn' },
];

/** The key that chooses what happened often: the digits in their order on a keyboard. */
export function keyOf(choice: LogChoice): string | undefined {
  return '1234567890'[OFTEN.indexOf(choice)];
}

const OFTEN = LOG_CHOICES.filter(({ seldom }) => !seldom);

export const LOG_GROUPS = ['tried', 'answered', 'movedOn'] as const;

const WRITTEN: readonly Channel[] = ['email', 'linkedin', 'text'];
const TWO_WAY: readonly Channel[] = [...WRITTEN, 'phone', 'in-person'];

/** The channel of an answer: the one last used, where an answer can come back by it. */
export function channelOf(choice: LogChoice, touchpoints: readonly Touchpoint[]): Channel {
  if (choice.channel === 'written')
    return touchpoints.findLast((touch) => WRITTEN.includes(touch.channel))?.channel ?? 'email';
  if (choice.channel !== 'as-before') return choice.channel;
  return touchpoints.findLast((touch) => TWO_WAY.includes(touch.channel))?.channel ?? 'phone';
}
