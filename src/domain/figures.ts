import { countTries, isAnswer, isOpeningTouch } from './ladder.ts';
import type { LocalDate } from './local-date.ts';
import type { Touchpoint } from './touchpoint.ts';

/** What persistence brought, in plain figures. */
export interface Figures {
  /** What the seeker did, the application itself on a website left out. */
  readonly touchesMade: number;
  /** Follow-ups among them. */
  readonly tries: number;
  readonly answers: number;
  /** How many follow-ups it took until the first answer; absent while there is none. */
  readonly triesToAnswer?: number;
  readonly lastTouchOn?: LocalDate;
  readonly lastAnswerOn?: LocalDate;
}

/**
 * Counts the touches of one thread or one person, given in order of time.
 * @example figuresOf([applied, voicemail, spoke]) // { touchesMade: 2, tries: 2, answers: 1, triesToAnswer: 2, … }
 */
export function figuresOf(touchpoints: readonly Touchpoint[]): Figures {
  const made = touchpoints.filter(isMadeTouch);
  const answers = touchpoints.filter(isAnswer);
  const first = touchpoints.findIndex(isAnswer);
  const lastTouchOn = made.at(-1)?.occurredOn;
  const lastAnswerOn = answers.at(-1)?.occurredOn;
  return {
    touchesMade: made.length,
    tries: countTries(touchpoints),
    answers: answers.length,
    ...(first === -1 ? {} : { triesToAnswer: countTries(touchpoints.slice(0, first + 1)) }),
    ...(lastTouchOn === undefined ? {} : { lastTouchOn }),
    ...(lastAnswerOn === undefined ? {} : { lastAnswerOn }),
  };
}

/** Whether the seeker did this to be heard: everything but the application itself on a website. */
export function isMadeTouch(touch: Touchpoint): boolean {
  return touch.direction === 'outbound' && !(touch.channel === 'portal' && isOpeningTouch(touch));
}
