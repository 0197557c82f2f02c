import { dayAt, type Instant } from './local-date.ts';
import type { CadencePolicy } from './policy.ts';
import { isWorkingDay } from './working-days.ts';

/** When the person wants to be reminded. Hours of the clock where they are: from `from` on, and no more from `until` on. */
export interface ReminderHours {
  readonly enabled: boolean;
  readonly workingDaysOnly: boolean;
  readonly from: number;
  readonly until: number;
}

/**
 * Whether a notification may come at this moment. Only the clock on the wall counts: an hour that daylight saving leaves
 * out, or that a journey skips, is made up for at the next one that is allowed.
 * @example mayRemind(hours, policy, instant(Date.parse('2026-11-16T10:00Z')), 'Europe/Brussels') // 11 on a Monday: true
 */
export function mayRemind(hours: ReminderHours, policy: CadencePolicy, at: Instant, timeZone: string): boolean {
  if (!hours.enabled) return false;
  const hour = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).hour;
  if (hour < hours.from || hour >= hours.until) return false;
  return !hours.workingDaysOnly || isWorkingDay(policy, dayAt(at, timeZone, policy.dayStartHour ?? 0));
}
