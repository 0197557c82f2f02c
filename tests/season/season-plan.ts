import type { LocalDate } from '../../src/domain/local-date.ts';
import { type CadencePolicy, COACH_WINDOW, DEFAULT_POLICY, GENTLE_WINDOW } from '../../src/domain/policy.ts';

export interface SeasonPlan {
  readonly seed: number;
  readonly applications: number;
  readonly people: number;
  readonly days: number;
  /** An instant in milliseconds: midnight in Auckland. */
  readonly startsAt: number;
}

/** 120 days: the clocks go forward once and back twice, and Christmas lies within. */
export const WHOLE_SEASON: Omit<SeasonPlan, 'seed'> = {
  applications: 60,
  people: 25,
  days: 120,
  startsAt: Date.parse('2026-09-13T12:00:00Z'),
};

/** The same in short, with the clocks of both directions: Auckland on 27 September, Berlin on 25 October. */
export const SHORT_SEASON: Omit<SeasonPlan, 'seed'> = {
  applications: 16,
  people: 8,
  days: 42,
  startsAt: Date.parse('2026-09-21T12:00:00Z'),
};

/**
 * Where the person is from which part of the season on. Clocks go forward in Auckland (27 September); the flights to
 * California cross the date line, so that a day comes twice; clocks go back in Berlin (25 October) or New York (1 November).
 */
const JOURNEY: readonly (readonly [number, string])[] = [
  [0, 'Pacific/Auckland'],
  [0.2, 'America/Los_Angeles'],
  [0.35, 'America/New_York'],
  [0.6, 'Europe/Berlin'],
  [0.85, 'Asia/Tokyo'],
  [0.92, 'America/Los_Angeles'],
];

export function zoneAt(plan: SeasonPlan, day: number): string {
  return JOURNEY.findLast(([from]) => day >= from * plan.days)?.[1] ?? 'UTC';
}

/** As somebody may change their mind: holidays of two countries, slower for a while, away for ten days. */
export function policyAt(plan: SeasonPlan, day: number): CadencePolicy {
  const part = day / plan.days;
  return {
    ...DEFAULT_POLICY,
    ...(part >= 0.45 && part < 0.6 ? GENTLE_WINDOW : COACH_WINDOW),
    holidays: part >= 0.6 ? ['DE', 'US'] : ['US'],
    daysOff: ['2026-10-07' as LocalDate, '2026-10-08' as LocalDate],
    ...(part >= 0.7 ? { pausedUntil: endOfPause(plan) } : {}),
  };
}

function endOfPause(plan: SeasonPlan): LocalDate {
  const back = plan.startsAt + (Math.round(plan.days * 0.7) + 10) * 86_400_000;
  return new Date(back).toISOString().slice(0, 10) as LocalDate;
}
