import type { Stage } from './application.ts';
import type { FollowUpReason, OutsideReason } from './follow-up.ts';
import { climbLadder, type LadderPosition, type Step } from './ladder.ts';
import { addDays, daysBetween, earlierOf, type LocalDate, laterOf } from './local-date.ts';
import { type CadencePolicy, type CadenceWindow, DEFAULT_POLICY } from './policy.ts';
import type { Ask, Touchpoint } from './touchpoint.ts';
import { LONGEST_SEARCH, workingDayAfter, workingDayFrom, workingDaysIn } from './working-days.ts';

/** All that the cadence needs to know of a thread. */
export interface ThreadHistory {
  readonly threadKey: string;
  /** When the thread began: the day of the application, or the day the person was added. */
  readonly startedOn: LocalDate;
  /** In order of time, without deleted ones. */
  readonly touchpoints: readonly Touchpoint[];
  /** Whom the thread addresses now, where known. */
  readonly contactId?: Touchpoint['contactId'];
  /** Others whom it may turn to once that person did not answer often enough, in this order. */
  readonly others?: readonly NonNullable<Touchpoint['contactId']>[];
  readonly active: boolean;
  /** When the seeker took it up again: what ended it before that ends it no more. */
  readonly reopenedAt?: number | undefined;
  /** The window of this thread alone. */
  readonly window?: CadenceWindow | undefined;
  readonly referred?: boolean;
  readonly knownAnswers?: Iterable<Ask>;
  /** Of the application that it is about. */
  readonly stage?: Stage;
}

export type NextFollowUp =
  | {
      readonly kind: 'planned';
      readonly dueOn: LocalDate;
      readonly step: Step;
      readonly attempt: number;
      readonly reason: FollowUpReason;
      readonly outside?: OutsideReason;
      readonly contactId?: Touchpoint['contactId'];
      /** Who was addressed before and did not answer. */
      readonly insteadOfId?: Touchpoint['contactId'];
    }
  | { readonly kind: 'ended' };

/** A promise for later than this many days is none to wait for. */
const LONGEST_PROMISE = 30;
/** Longest window in working days. */
const MOST_WORKING_DAYS = 60;

const ENDING_OUTCOMES: ReadonlySet<Touchpoint['outcome']> = new Set(['rejected', 'asked-to-stop']);

/**
 * Plans the one open follow-up of a thread: a pure fold of its touches, so the same history computed with the same
 * `today` gives the same plan. Dates are local calendar dates; `dueOn` is never before `today` and never on a day off
 * (unless the policy leaves no working day within a year: then days off give way, and at last weekdays). A day outside
 * the window says why in `outside`.
 * An active thread is always planned; only an inactive one, a rejection or a request to stop ends it. Never throws.
 * Source: ../shared/method.md, points 1–5, 8–11 and 13.
 * @example
 * // Applied on Monday 2 November 2026, nothing since: due on the 6th, the one working day 4 to 6 days later.
 * planNextFollowUp(DEFAULT_POLICY, { threadKey: 'application:a', startedOn, touchpoints: [], active: true }, startedOn)
 * // { kind: 'planned', dueOn: '2026-11-06', step: 'receipt', attempt: 1, reason: 'first' }
 */
export function planNextFollowUp(policy: CadencePolicy, history: ThreadHistory, today: LocalDate): NextFollowUp {
  if (!history.active || hasEnded(history)) return { kind: 'ended' };
  const rules = rulesOf(policy, history.window);
  const position = climbLadder(history.touchpoints, { ...history, triesPerStep: policy.triesPerStep });
  const last = lastDay(history, today);
  const window = windowAfter(rules, last);
  const thanksFor = owedThanks(position, window, today);
  const wished = wishedDay(rules, position, { window, last, thanksFor, seed: seedOf(history, position) });
  const day = movedDay(rules, wished, { today, seed: seedOf(history, position), urgent: thanksFor !== undefined });
  const contactId = turnedTo(history, position) ?? history.contactId;
  return {
    kind: 'planned',
    dueOn: day.on,
    step: thanksFor === undefined ? position.step : 'thank-you',
    attempt: position.tries + 1,
    reason: thanksFor === undefined ? reasonOf(position, today > window.to) : 'after-interview',
    ...(day.on >= window.from && day.on <= window.to ? {} : { outside: day.why }),
    ...(contactId === undefined ? {} : { contactId }),
    ...(contactId === history.contactId ? {} : { insteadOfId: history.contactId }),
  };
}

/** A window of its own counts as it says, in days where it says nothing, whatever the policy counts in. */
function rulesOf(policy: CadencePolicy, own: CadenceWindow | undefined): CadencePolicy {
  return own === undefined ? policy : { ...policy, windowUnit: 'days', ...own };
}

/** Whether the other side has ended it, and the seeker has not taken it up again since. */
function hasEnded({ touchpoints, reopenedAt = Number.NEGATIVE_INFINITY }: ThreadHistory): boolean {
  return touchpoints.some((touch) => ENDING_OUTCOMES.has(touch.outcome) && touch.createdAt > reopenedAt);
}

interface Window {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** A day, and why it is that one where it lies outside the window. */
interface Day {
  readonly on: LocalDate;
  readonly why: OutsideReason;
}

/** The day of the last touch, or the start. A touch dated after today (travel, a slip of the pen) counts as today's. */
function lastDay(history: ThreadHistory, today: LocalDate): LocalDate {
  const last = history.touchpoints.reduce((day, touch) => laterOf(day, touch.occurredOn), history.startedOn);
  return earlierOf(last, today);
}

function windowAfter(policy: CadencePolicy, day: LocalDate): Window {
  const from = clampDays(Math.min(policy.windowFrom, policy.windowTo));
  const to = clampDays(Math.max(policy.windowFrom, policy.windowTo));
  if (policy.windowUnit !== 'working-days') return { from: addDays(day, from), to: addDays(day, to) };
  return {
    from: workingDayAfter(policy, day, Math.min(from, MOST_WORKING_DAYS)),
    to: workingDayAfter(policy, day, Math.min(to, MOST_WORKING_DAYS)),
  };
}

/** Days out of any policy, also a damaged one, as a whole number from 1 to 366. */
function clampDays(days: number): number {
  return Number.isFinite(days) ? Math.min(LONGEST_SEARCH, Math.max(1, Math.trunc(days))) : DEFAULT_POLICY.windowTo;
}

/** The interview for which thanks are owed: one that was held, or one that is planned before the window closes. */
function owedThanks({ thankYouSince, interviewOn }: LadderPosition, window: Window, today: LocalDate) {
  if (thankYouSince !== undefined) return earlierOf(thankYouSince, today);
  return interviewOn !== undefined && interviewOn <= window.to ? interviewOn : undefined;
}

interface Wish {
  readonly window: Window;
  readonly last: LocalDate;
  readonly thanksFor: LocalDate | undefined;
  readonly seed: string;
}

/** The day that the method asks for, whatever today is. */
function wishedDay(policy: CadencePolicy, { promisedBy }: LadderPosition, wish: Wish): Day {
  const { window, last, thanksFor, seed } = wish;
  if (thanksFor !== undefined) return { on: workingDayFrom(policy, addDays(thanksFor, 1)), why: 'thank-you' };
  const waits = promisedBy !== undefined && daysBetween(last, promisedBy) <= LONGEST_PROMISE;
  const after = waits ? workingDayFrom(policy, addDays(promisedBy, 1)) : window.from;
  if (after > window.to) return { on: after, why: waits ? 'promised' : 'days-off' };
  const working = workingDaysIn(policy, laterOf(after, window.from), window.to);
  return { on: working[hash(seed) % working.length] ?? workingDayFrom(policy, window.to), why: 'days-off' };
}

interface Moving {
  readonly today: LocalDate;
  readonly seed: string;
  /** What cannot wait is first on the return from a holiday. */
  readonly urgent: boolean;
}

/** Not while the person is away, and not in the past. Those who return find their people spread over a window. */
function movedDay(policy: CadencePolicy, day: Day, { today, seed, urgent }: Moving): Day {
  const { pausedUntil } = policy;
  const away = pausedUntil !== undefined && day.on < pausedUntil && pausedUntil <= addDays(today, LONGEST_SEARCH);
  const moved = away
    ? { on: dayOfReturn(policy, pausedUntil, urgent ? undefined : seed), why: 'paused' as const }
    : day;
  return moved.on < today ? { on: workingDayFrom(policy, today), why: 'late' } : moved;
}

function dayOfReturn(policy: CadencePolicy, pausedUntil: LocalDate, seed: string | undefined): LocalDate {
  const first = workingDayFrom(policy, pausedUntil);
  const spread = Math.min(clampDays(Math.max(policy.windowFrom, policy.windowTo)), MOST_WORKING_DAYS);
  return seed === undefined ? first : workingDayAfter(policy, first, hash(`return#${seed}`) % spread);
}

function seedOf(history: ThreadHistory, position: LadderPosition): string {
  return `${history.threadKey}#${position.tries + 1}`;
}

/** After enough unanswered touches to the one who is addressed, the next person, where the record knows one. */
function turnedTo({ contactId, others, touchpoints }: ThreadHistory, position: LadderPosition) {
  if (position.last !== 'enough-tries' || position.thankYouSince !== undefined) return undefined;
  if (contactId === undefined || touchpoints.at(-1)?.contactId !== contactId) return undefined;
  return others?.find((other) => other !== contactId);
}

function reasonOf(position: LadderPosition, windowIsPast: boolean): FollowUpReason {
  switch (position.last) {
    case 'none':
      return windowIsPast ? 'late-capture' : 'first';
    case 'unanswered':
      return 'window';
    case 'answered':
      return windowIsPast ? 'window' : 'after-answer';
    case 'promised':
      return 'promised-to-call';
    case 'named-someone':
      return 'named-someone';
    case 'enough-tries':
      return 'three-unanswered';
  }
}

/** FNV-1a with a final mix (32 bits), because the seeds of one day differ in few characters. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
