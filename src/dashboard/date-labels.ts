import type { LocalDate } from '../domain/local-date.ts';
import type { Period } from '../domain/period.ts';
import { locale } from '../ui/day-words.ts';

// each takes long to make, so they are made once
const SHORT_DAY = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
const LONG_DAY = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
const MONTH = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric' });

/** @example shortDay('2026-11-02') // '2 Nov' */
export function shortDay(date: LocalDate): string {
  return SHORT_DAY.format(Temporal.PlainDate.from(date));
}

/** @example longDay('2026-11-02') // '2 Nov 2026' */
export function longDay(date: LocalDate): string {
  return LONG_DAY.format(Temporal.PlainDate.from(date));
}

/** @example monthName('2026-11-02') // 'Nov 2026' */
export function monthName(date: LocalDate): string {
  return MONTH.format(Temporal.PlainDate.from(date));
}

/** @example periodWords({ from: '2026-11-02', to: '2026-11-28' }) // '2 Nov 2026 – 28 Nov 2026' */
export function periodWords({ from, to }: Period): string {
  return `${longDay(from)} – ${longDay(to)}`;
}
