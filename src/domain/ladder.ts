import * as v from 'valibot';
import type { Ask, Touchpoint } from './touchpoint.ts';

/** The rungs of ../shared/method.md, and the thank-you that goes before them after an interview. */
export const StepSchema = v.picklist(['receipt', 'process', 'advice', 'decision-maker', 'again', 'thank-you']);
export type Step = v.InferOutput<typeof StepSchema>;

/** What each step asks for, in the order in which it is asked. */
export const ASKS_OF_STEP: Readonly<Record<Step, readonly Ask[]>> = {
  receipt: ['receipt'],
  process: ['process', 'meeting'],
  advice: ['advice'],
  'decision-maker': ['meeting'],
  again: ['process', 'meeting'],
  'thank-you': [],
};

/** The rungs from the bottom up. The last is no end: it comes around again every window. */
const RUNGS = ['receipt', 'process', 'advice', 'decision-maker', 'again'] as const satisfies readonly Step[];
type Rung = (typeof RUNGS)[number];

/** Rungs that are left out once all that they ask is answered. */
const SKIPPABLE: ReadonlySet<Step> = new Set<Step>(['receipt', 'process', 'advice']);

/** What an event tells without anybody having ticked it: nobody interviews a person whose résumé they lack. */
const IMPLIED_ANSWERS: Partial<Record<Touchpoint['outcome'], readonly Ask[]>> = {
  'interview-planned': ['receipt', 'meeting'],
  'interview-held': ['receipt', 'meeting'],
  offer: ['receipt', 'process', 'meeting'],
};

/** How far a thread has climbed, and what its last touch means for the next one. */
export interface LadderPosition {
  readonly step: Step;
  /** What the last touch was; `none` while there is nothing but the application itself. */
  readonly last: 'none' | 'unanswered' | 'answered' | 'promised' | 'named-someone' | 'enough-tries';
  /** While a thank-you is owed: the interview, or the last failed try to say thank you. */
  readonly thankYouSince?: Touchpoint['occurredOn'];
  readonly tries: number;
}

/**
 * Whether this touch is the application itself (website, fax, post), or the first word to a person: where the thread
 * starts, not a try to follow up. @example isOpeningTouch({ channel: 'portal', outcome: 'sent', … }) // true
 */
export function isOpeningTouch(touch: Touchpoint): boolean {
  return touch.direction === 'outbound' && touch.step === undefined && touch.outcome === 'sent';
}

/** Whether this touch was a follow-up made by the seeker, answered or not. */
export function isTry(touch: Touchpoint): boolean {
  return touch.direction === 'outbound' && touch.outcome !== 'interview-held' && !isOpeningTouch(touch);
}

/** How many times the seeker followed up so far; the application itself is not counted. */
export function countTries(touchpoints: readonly Touchpoint[]): number {
  return touchpoints.filter(isTry).length;
}

/** Whether the touch brought an answer; whatever the other side sends is one. */
export function isAnswer(touch: Touchpoint): boolean {
  return touch.direction === 'inbound' || !['sent', 'no-answer', 'left-message'].includes(touch.outcome);
}

/** Every ask that was answered, in words or by what happened since. */
export function answeredAsks(touchpoints: readonly Touchpoint[]): ReadonlySet<Ask> {
  return new Set(
    touchpoints.flatMap((touch) => [...(touch.answeredAsks ?? []), ...(IMPLIED_ANSWERS[touch.outcome] ?? [])]),
  );
}

/** The asks of a step that are still open. @example openAsks('process', touchpoints) // ['process', 'meeting'] */
export function openAsks(step: Step, touchpoints: readonly Touchpoint[]): readonly Ask[] {
  const answered = answeredAsks(touchpoints);
  return ASKS_OF_STEP[step].filter((ask) => !answered.has(ask));
}

/**
 * Folds the touches of a thread, in order of time, into its place on the ladder. An answer climbs a rung;
 * `triesPerStep` unanswered touches in a row climb one too; a person who was named is met on the decision maker's rung
 * once the thread addresses them. Nothing here ends a thread.
 * @param contactId whom the thread addresses now
 * @example climbLadder([], undefined, 3) // { step: 'receipt', last: 'none', tries: 0 }
 */
export function climbLadder(
  touchpoints: readonly Touchpoint[],
  contactId: Touchpoint['contactId'],
  triesPerStep: number,
): LadderPosition {
  const asked = new Set<Ask>();
  let climb: Climb = { rung: 'receipt', unanswered: 0, last: 'none' };
  for (const touch of touchpoints) {
    for (const ask of answeredAsks([touch])) asked.add(ask);
    climb = afterTouch(climb, touch, contactId, triesPerStep);
    climb = { ...climb, rung: skipAnswered(climb.rung, asked) };
  }
  const { rung, last, thankYouSince } = climb;
  const tries = countTries(touchpoints);
  return thankYouSince === undefined ? { step: rung, last, tries } : { step: 'thank-you', last, tries, thankYouSince };
}

interface Climb {
  readonly rung: Rung;
  readonly unanswered: number;
  readonly last: LadderPosition['last'];
  readonly thankYouSince?: Touchpoint['occurredOn'];
}

function afterTouch(before: Climb, touch: Touchpoint, contactId: Touchpoint['contactId'], triesPerStep: number): Climb {
  if (isOpeningTouch(touch)) return before;
  if (touch.outcome === 'interview-held') {
    return { rung: before.rung, unanswered: 0, last: 'answered', thankYouSince: touch.occurredOn };
  }
  if (before.thankYouSince !== undefined && isAboutThankYou(touch)) return afterThankYou(before, touch, contactId);
  const owed = before.thankYouSince === undefined ? {} : { thankYouSince: before.thankYouSince };
  return { ...(isAnswer(touch) ? afterAnswer(before, touch, contactId) : afterSilence(before, triesPerStep)), ...owed };
}

/** Whatever I do next, and their answer to it; a second interview or an offer does not make up for the thank-you. */
function isAboutThankYou(touch: Touchpoint): boolean {
  return touch.direction === 'outbound' || (touch.step === 'thank-you' && touch.outcome === 'replied');
}

/** A thank-you is no try on a rung, and nobody at the phone is no thank-you. */
function afterThankYou(before: Climb, touch: Touchpoint, contactId: Touchpoint['contactId']): Climb {
  const climbs = touch.outcome === 'offer' || touch.outcome === 'named-someone';
  const rung = climbs ? rungAfterAnswer(before.rung, touch, contactId) : before.rung;
  const last = isAnswer(touch) ? meaningOfAnswer(touch) : 'unanswered';
  const still = touch.outcome === 'no-answer' ? { thankYouSince: touch.occurredOn } : {};
  return { rung, unanswered: 0, last, ...still };
}

function afterAnswer(before: Climb, touch: Touchpoint, contactId: Touchpoint['contactId']): Climb {
  return { rung: rungAfterAnswer(before.rung, touch, contactId), unanswered: 0, last: meaningOfAnswer(touch) };
}

function rungAfterAnswer(rung: Rung, touch: Touchpoint, contactId: Touchpoint['contactId']): Rung {
  switch (touch.outcome) {
    case 'offer':
      return 'again';
    case 'interview-planned':
      return rung;
    case 'named-someone':
      return contactId !== undefined && contactId !== touch.contactId ? 'decision-maker' : rungAbove(rung);
    default:
      return rungAbove(rung);
  }
}

function meaningOfAnswer(touch: Touchpoint): LadderPosition['last'] {
  if (touch.outcome === 'named-someone') return 'named-someone';
  return touch.outcome === 'will-call-back' ? 'promised' : 'answered';
}

function afterSilence(before: Climb, triesPerStep: number): Climb {
  const unanswered = before.unanswered + 1;
  if (unanswered < triesPerStep) return { rung: before.rung, unanswered, last: 'unanswered' };
  return { rung: rungAbove(before.rung), unanswered: 0, last: 'enough-tries' };
}

function rungAbove(rung: Rung): Rung {
  return RUNGS[RUNGS.indexOf(rung) + 1] ?? 'again';
}

function skipAnswered(rung: Rung, answered: ReadonlySet<Ask>): Rung {
  const spent = SKIPPABLE.has(rung) && ASKS_OF_STEP[rung].every((ask) => answered.has(ask));
  return spent ? skipAnswered(rungAbove(rung), answered) : rung;
}
