import type { Channel, TouchOutcome, Touchpoint } from '../domain/touchpoint.ts';

export type LogId =
  | 'spoke'
  | 'voicemail'
  | 'no-answer'
  | 'email'
  | 'linkedin'
  | 'text'
  | 'replied'
  | 'named'
  | 'call-back'
  | 'planned'
  | 'held'
  | 'offer'
  | 'rejected'
  | 'stop';

export interface LogChoice {
  readonly id: LogId;
  /** `as-before`: the way in which the two were last in touch. */
  readonly channel: Channel | 'as-before';
  readonly outcome: TouchOutcome;
  readonly group: 'tried' | 'answered' | 'movedOn';
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
  { id: 'spoke', channel: 'phone', outcome: 'spoke', group: 'answered', asks: 'personName' },
  { id: 'replied', channel: 'as-before', outcome: 'replied', group: 'answered' },
  { id: 'named', channel: 'as-before', outcome: 'named-someone', group: 'answered', asks: 'namedPerson' },
  { id: 'call-back', channel: 'phone', outcome: 'will-call-back', group: 'answered' },
  { id: 'planned', channel: 'as-before', outcome: 'interview-planned', group: 'movedOn' },
  { id: 'held', channel: 'in-person', outcome: 'interview-held', group: 'movedOn' },
  { id: 'offer', channel: 'as-before', outcome: 'offer', group: 'movedOn' },
  { id: 'rejected', channel: 'as-before', outcome: 'rejected', group: 'movedOn' },
  { id: 'stop', channel: 'as-before', outcome: 'asked-to-stop', group: 'movedOn' },
];

export const LOG_GROUPS = ['tried', 'answered', 'movedOn'] as const;

const TWO_WAY: readonly Channel[] = ['email', 'linkedin', 'text', 'phone', 'in-person'];

/** The channel of an answer: the one last used, where an answer can come back by it. */
export function channelOf(choice: LogChoice, touchpoints: readonly Touchpoint[]): Channel {
  if (choice.channel !== 'as-before') return choice.channel;
  return touchpoints.findLast((touch) => TWO_WAY.includes(touch.channel))?.channel ?? 'phone';
}
