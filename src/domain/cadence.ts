import type { FollowUpReason } from './follow-up.ts';
import { climbLadder, type LadderPosition, type Step } from './ladder.ts';
import { addDays, daysBetween, type LocalDate, laterOf, weekday } from './local-date.ts';
import type { Touchpoint } from './touchpoint.ts';

/** The policy is data. Days are calendar days; weekdays count from 1 (Monday) to 7 (Sunday). */
export interface CadencePolicy {
  readonly windowFrom: number;
  readonly windowTo: number;
  readonly workingDays: readonly number[];
  readonly daysOff: readonly LocalDate[];
  /** Unanswered touches on one rung before the next rung is proposed. */
  readonly triesPerStep: number;
}

export const DEFAULT_POLICY: CadencePolicy = {
  windowFrom: 4,
  windowTo: 6,
  workingDays: [1, 2, 3, 4, 5],
  daysOff: [],
  triesPerStep: 3,
};

/** All that the cadence needs to know of a thread. */
export interface ThreadHistory {
  readonly threadKey: string;
  /** When the thread began: the day of the application, or the day the person was added. */
  readonly startedOn: LocalDate;
  /** In order of time, without deleted ones. */
  readonly touchpoints: readonly Touchpoint[];
  /** Whom the thread addresses now, where known. */
  readonly contactId?: Touchpoint['contactId'];
  readonly active: boolean;
}

export type NextFollowUp =
  | {
      readonly kind: 'planned';
      readonly dueOn: LocalDate;
      readonly step: Step;
      readonly attempt: number;
      readonly reason: FollowUpReason;
      readonly contactId?: Touchpoint['contactId'];
    }
  | { readonly kind: 'ended' };

/** Longest search for a working day, and longest window, in days: a policy with no working day left still answers. */
const LONGEST_SEARCH = 366;

const ENDING_OUTCOMES: ReadonlySet<Touchpoint['outcome']> = new Set(['rejected', 'asked-to-stop']);

/**
 * Plans the one open follow-up of a thread: a pure fold of its touches, so the same history computed with the same
 * `today` gives the same plan. Dates are local calendar dates; `dueOn` is never before `today` and never on a day off
 * (unless the policy leaves no working day within a year: then days off give way, and at last weekdays).
 * An active thread is always planned; only an inactive one, a rejection or a request to stop ends it. Never throws.
 * Source: ../shared/method.md, points 1–5, 8–11 and 13.
 * @example
 * // Applied on Monday 2 November 2026, nothing since: due on the 6th, the one working day 4 to 6 days later.
 * planNextFollowUp(DEFAULT_POLICY, { threadKey: 'application:a', startedOn, touchpoints: [], active: true }, startedOn)
 * // { kind: 'planned', dueOn: '2026-11-06', step: 'receipt', attempt: 1, reason: 'first' }
 */
export function planNextFollowUp(policy: CadencePolicy, history: ThreadHistory, today: LocalDate): NextFollowUp {
  if (!history.active || history.touchpoints.some((touch) => ENDING_OUTCOMES.has(touch.outcome)))
    return { kind: 'ended' };
  const position = climbLadder(history.touchpoints, history.contactId, policy.triesPerStep);
  const attempt = position.tries + 1;
  const window = windowAfter(policy, lastDay(history, today));
  return {
    kind: 'planned',
    dueOn: dueDay(policy, history.threadKey, position, window, today),
    step: position.step,
    attempt,
    reason: reasonOf(position, today > window.to),
    ...(history.contactId === undefined ? {} : { contactId: history.contactId }),
  };
}

/** Whether the person acts on this day: a weekday that they work, and no day off. */
export function isWorkingDay(policy: CadencePolicy, date: LocalDate): boolean {
  return policy.workingDays.includes(weekday(date)) && !policy.daysOff.includes(date);
}

/** The first working day on or after `date`; `date` itself when the policy knows no working day at all. */
export function workingDayFrom(policy: CadencePolicy, date: LocalDate): LocalDate {
  return (
    firstDay(date, LONGEST_SEARCH, (day) => isWorkingDay(policy, day)) ??
    firstDay(date, 7, (day) => policy.workingDays.includes(weekday(day))) ??
    date
  );
}

interface Window {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The day of the last touch, or the start. A touch dated after today (travel, a slip of the pen) counts as today's. */
function lastDay(history: ThreadHistory, today: LocalDate): LocalDate {
  const last = history.touchpoints.reduce((day, touch) => laterOf(day, touch.occurredOn), history.startedOn);
  return earlierOf(last, today);
}

function windowAfter(policy: CadencePolicy, day: LocalDate): Window {
  const from = clampDays(Math.min(policy.windowFrom, policy.windowTo));
  const to = clampDays(Math.max(policy.windowFrom, policy.windowTo));
  return { from: addDays(day, from), to: addDays(day, to) };
}

/** Days out of any policy, also a damaged one, as a whole number from 1 to 366. */
function clampDays(days: number): number {
  return Number.isFinite(days) ? Math.min(LONGEST_SEARCH, Math.max(1, Math.trunc(days))) : DEFAULT_POLICY.windowTo;
}

function dueDay(
  policy: CadencePolicy,
  threadKey: string,
  position: LadderPosition,
  window: Window,
  today: LocalDate,
): LocalDate {
  const chosen =
    position.thankYouSince === undefined
      ? dayInWindow(policy, window, `${threadKey}#${position.tries + 1}`)
      : workingDayFrom(policy, addDays(earlierOf(position.thankYouSince, today), 1));
  return chosen < today ? workingDayFrom(policy, today) : chosen;
}

/** The hash spreads the applications of one day over the window; the day chosen does not depend on today. */
function dayInWindow(policy: CadencePolicy, window: Window, seed: string): LocalDate {
  const length = daysBetween(window.from, window.to) + 1;
  const days = Array.from({ length }, (_, index) => addDays(window.from, index));
  const working = days.filter((day) => isWorkingDay(policy, day));
  return working[hash(seed) % working.length] ?? workingDayFrom(policy, window.to);
}

function reasonOf(position: LadderPosition, windowIsPast: boolean): FollowUpReason {
  if (position.thankYouSince !== undefined) return 'after-interview';
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

function firstDay(date: LocalDate, count: number, fits: (day: LocalDate) => boolean): LocalDate | undefined {
  for (let index = 0, day = date; index < count; index += 1, day = addDays(day, 1)) {
    if (fits(day)) return day;
  }
  return undefined;
}

function earlierOf(first: LocalDate, second: LocalDate): LocalDate {
  return first < second ? first : second;
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
