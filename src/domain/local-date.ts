/**
 * domain/ holds what is true without a browser: words, rules, plans. It imports only itself (and valibot),
 * and never reads the clock, the DOM or a random number: time and ids are passed in.
 */
import type * as v from 'valibot';
import type { InstantSchema, LocalDateSchema } from './local-date-schema.ts';

export type LocalDate = v.InferOutput<typeof LocalDateSchema>;
export type Instant = v.InferOutput<typeof InstantSchema>;

/** @throws RangeError when `text` is no calendar date. @example localDate('2026-11-22') */
export function localDate(text: string): LocalDate {
  return Temporal.PlainDate.from(text).toString() as LocalDate;
}

export function instant(milliseconds: number): Instant {
  return milliseconds as Instant;
}

/** The date on the wall at `at` in `timeZone` (IANA name). */
export function localDateAt(at: Instant, timeZone: string): LocalDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate().toString() as LocalDate;
}

const HOUR = 3_600_000;

/** The day that somebody lives in whose days begin at `startHour`: at one in the morning it may still be yesterday. */
export function dayAt(at: Instant, timeZone: string, startHour: number): LocalDate {
  return localDateAt(instant(at - startHour * HOUR), timeZone);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ days }).toString() as LocalDate;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(date: LocalDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** The later of two dates (ISO dates sort as text). */
export function laterOf(first: LocalDate, second: LocalDate): LocalDate {
  return first > second ? first : second;
}

export function earlierOf(first: LocalDate, second: LocalDate): LocalDate {
  return laterOf(first, second) === first ? second : first;
}
