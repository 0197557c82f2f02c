import { isHoliday } from './holidays.ts';
import { addDays, daysBetween, type LocalDate, weekday } from './local-date.ts';
import type { CadencePolicy } from './policy.ts';

/** Longest search for a working day, in days: a policy with no working day left still answers. */
export const LONGEST_SEARCH = 366;

/** Whether the person acts on this day: a weekday that they work, no day off, no public holiday. */
export function isWorkingDay(policy: CadencePolicy, date: LocalDate): boolean {
  return (
    policy.workingDays.includes(weekday(date)) &&
    !policy.daysOff.includes(date) &&
    !(policy.holidays ?? []).some((country) => isHoliday(country, date))
  );
}

/** The first working day on or after `date`; `date` itself when the policy knows no working day at all. */
export function workingDayFrom(policy: CadencePolicy, date: LocalDate): LocalDate {
  return (
    firstDay(date, LONGEST_SEARCH, (day) => isWorkingDay(policy, day)) ??
    firstDay(date, 7, (day) => policy.workingDays.includes(weekday(day))) ??
    date
  );
}

/** The `count`th working day after `date`. @example workingDayAfter(DEFAULT_POLICY, FRIDAY, 1) // Monday */
export function workingDayAfter(policy: CadencePolicy, date: LocalDate, count: number): LocalDate {
  let day = date;
  for (let index = 0; index < count; index += 1) day = workingDayFrom(policy, addDays(day, 1));
  return day;
}

/** Those from `from` to `to`, both included. */
export function workingDaysIn(policy: CadencePolicy, from: LocalDate, to: LocalDate): readonly LocalDate[] {
  const days = Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index));
  return days.filter((day) => isWorkingDay(policy, day));
}

function firstDay(date: LocalDate, count: number, fits: (day: LocalDate) => boolean): LocalDate | undefined {
  for (let index = 0, day = date; index < count; index += 1, day = addDays(day, 1)) {
    if (fits(day)) return day;
  }
  return undefined;
}
