import * as v from 'valibot';
import type { Stage } from './application.ts';
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

/** What a stage tells, also where the seeker set it and logged nothing. */
const IMPLIED_BY_STAGE: Partial<Record<Stage, readonly Ask[]>> = {
  screening: ['receipt'],
  interviewing: ['receipt', 'meeting'],
  offer: ['receipt', 'process', 'meeting'],
};

/** How far a thread has climbed, and what its last touch means for the next one. */
export interface LadderPosition {
  readonly step: Step;
  /** What the last touch was; `none` while there is nothing but the application itself. */
  readonly last: 'none' | 'unanswered' | 'answered' | 'promised' | 'named-someone' | 'enough-tries';
  /** While a thank-you is owed: the interview, or the last failed try to say thank you. */
  readonly thankYouSince?: Touchpoint['occurredOn'];
  /** The interview that is planned, where its day is known. */
  readonly interviewOn?: Touchpoint['occurredOn'];
  /** By when they promised to call, where the last touch was that promise and said so. */
  readonly promisedBy?: Touchpoint['occurredOn'];
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
export function isAnswer(touch: Pick<Touchpoint, 'direction' | 'outcome'>): boolean {
  return touch.direction === 'inbound' || !['sent', 'no-answer', 'left-message'].includes(touch.outcome);
}

/** Every ask that was answered, in words or by what happened since. */
export function answeredAsks(touchpoints: readonly Touchpoint[]): ReadonlySet<Ask> {
  return new Set(
    touchpoints.flatMap((touch) => [...(touch.answeredAsks ?? []), ...(IMPLIED_ANSWERS[touch.outcome] ?? [])]),
  );
}

/** The asks of a step that are still open. @example openAsks('process', touchpoints) // ['process', 'meeting'] */
export function openAsks(step: Step, touchpoints: readonly Touchpoint[], stage?: Stage): readonly Ask[] {
  const answered = new Set([...answeredAsks(touchpoints), ...impliedBy(stage)]);
  return ASKS_OF_STEP[step].filter((ask) => !answered.has(ask));
}

function impliedBy(stage: Stage | undefined): readonly Ask[] {
  return (stage === undefined ? undefined : IMPLIED_BY_STAGE[stage]) ?? [];
}

/**
 * Folds the touches of a thread, in order of time, into its place on the ladder. An answer climbs a rung;
 * `triesPerStep` unanswered touches to one person in a row climb one too; a person who was named is met on the decision
 * maker's rung once the thread addresses them. Nothing here ends a thread.
 * @example climbLadder([], { triesPerStep: 3 }) // { step: 'receipt', last: 'none', tries: 0 }
 */
export function climbLadder(touchpoints: readonly Touchpoint[], how: ClimbRules): LadderPosition {
  const asked = new Set<Ask>(how.knownAnswers ?? []);
  const from = how.referred ? 'decision-maker' : 'receipt';
  let climb: Climb = { rung: skipAnswered(from, asked), unanswered: 0, last: how.referred ? 'named-someone' : 'none' };
  for (const touch of touchpoints) {
    for (const ask of answeredAsks([touch])) asked.add(ask);
    climb = afterTouch(climb, touch, how);
    climb = { ...climb, rung: skipAnswered(climb.rung, asked) };
  }
  const { rung, unanswered: _count, silentId: _silent, ...meaning } = climb;
  for (const ask of impliedBy(how.stage)) asked.add(ask);
  const reached = how.stage === 'offer' ? 'again' : skipAnswered(rung, asked);
  const step = climb.thankYouSince === undefined ? reached : 'thank-you';
  return { ...meaning, step, tries: countTries(touchpoints) };
}

export interface ClimbRules {
  /** Whom the thread addresses now. */
  readonly contactId?: Touchpoint['contactId'];
  readonly triesPerStep: number;
  /** The person of this thread was named by another: they are met as the decision maker from the start. */
  readonly referred?: boolean;
  /** Asks that were answered outside this thread, by somebody else about the same application. */
  readonly knownAnswers?: Iterable<Ask>;
  /** Of the application that it is about. */
  readonly stage?: Stage;
}

interface Climb extends Pick<LadderPosition, 'last' | 'thankYouSince' | 'interviewOn' | 'promisedBy'> {
  readonly rung: Rung;
  readonly unanswered: number;
  /** Who has not answered so far. */
  readonly silentId?: Touchpoint['contactId'];
}

function afterTouch(before: Climb, touch: Touchpoint, how: ClimbRules): Climb {
  if (isOpeningTouch(touch)) return before;
  if (touch.outcome === 'interview-held') {
    return { rung: before.rung, unanswered: 0, last: 'answered', thankYouSince: touch.occurredOn };
  }
  if (owesThanks(before, touch) && isAboutThankYou(touch)) return afterThankYou(before, touch, how);
  const { thankYouSince, interviewOn } = before;
  return {
    ...(thankYouSince === undefined ? {} : { thankYouSince }),
    ...(interviewOn === undefined ? {} : { interviewOn }),
    ...(isAnswer(touch) ? afterAnswer(before, touch, how) : afterSilence(before, touch, how)),
  };
}

/** Since the interview, or since the day for which it was planned: nobody need log that it took place. */
function owesThanks({ thankYouSince, interviewOn }: Climb, touch: Touchpoint): boolean {
  if (thankYouSince !== undefined) return true;
  if (interviewOn === undefined) return false;
  return touch.occurredOn > interviewOn || (touch.occurredOn === interviewOn && touch.step === 'thank-you');
}

/** Whatever I do next, and their answer to it; a second interview or an offer does not make up for the thank-you. */
function isAboutThankYou(touch: Touchpoint): boolean {
  return touch.direction === 'outbound' || (touch.step === 'thank-you' && touch.outcome === 'replied');
}

/** A thank-you is no try on a rung, and nobody at the phone is no thank-you. */
function afterThankYou(before: Climb, touch: Touchpoint, how: ClimbRules): Climb {
  const climbs = touch.outcome === 'offer' || touch.outcome === 'named-someone';
  const rung = climbs ? rungAfterAnswer(before.rung, touch, how) : before.rung;
  if (touch.outcome === 'no-answer')
    return { rung, unanswered: 0, last: 'unanswered', thankYouSince: touch.occurredOn };
  return isAnswer(touch) ? { ...afterAnswer(before, touch, how), rung } : { rung, unanswered: 0, last: 'unanswered' };
}

function afterAnswer(before: Climb, touch: Touchpoint, how: ClimbRules): Climb {
  const { expectedOn, outcome } = touch;
  return {
    rung: rungAfterAnswer(before.rung, touch, how),
    unanswered: 0,
    last: meaningOfAnswer(touch),
    ...(outcome === 'interview-planned' ? { interviewOn: expectedOn } : {}),
    ...(outcome === 'will-call-back' && expectedOn !== undefined ? { promisedBy: expectedOn } : {}),
  };
}

function rungAfterAnswer(rung: Rung, touch: Touchpoint, { contactId }: ClimbRules): Rung {
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

/** Silence counts for each person: two tries with one and one with another are not three. */
function afterSilence(before: Climb, touch: Touchpoint, { triesPerStep }: ClimbRules): Climb {
  const { contactId: silentId } = touch;
  const unanswered = before.silentId === silentId ? before.unanswered + 1 : 1;
  if (unanswered < triesPerStep) return { rung: before.rung, unanswered, silentId, last: 'unanswered' };
  return { rung: rungAbove(before.rung), unanswered: 0, silentId, last: 'enough-tries' };
}

function rungAbove(rung: Rung): Rung {
  return RUNGS[RUNGS.indexOf(rung) + 1] ?? 'again';
}

function skipAnswered(rung: Rung, answered: ReadonlySet<Ask>): Rung {
  const spent = SKIPPABLE.has(rung) && ASKS_OF_STEP[rung].every((ask) => answered.has(ask));
  return spent ? skipAnswered(rungAbove(rung), answered) : rung;
}
