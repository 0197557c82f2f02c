import type { LocalDate } from '../domain/local-date.ts';
import type { Period } from '../domain/period.ts';
import { locale } from '../ui/day-words.ts';

/** @example shortDay('2026-11-02') // '2 Nov' */
export function shortDay(date: LocalDate): string {
  return Temporal.PlainDate.from(date).toLocaleString(locale, { day: 'numeric', month: 'short' });
}

/** @example longDay('2026-11-02') // '2 Nov 2026' */
export function longDay(date: LocalDate): string {
  return Temporal.PlainDate.from(date).toLocaleString(locale, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** @example monthName('2026-11-02') // 'Nov 2026' */
export function monthName(date: LocalDate): string {
  return Temporal.PlainDate.from(date).toLocaleString(locale, { month: 'short', year: 'numeric' });
}

/** @example periodWords({ from: '2026-11-02', to: '2026-11-28' }) // '2 Nov 2026 – 28 Nov 2026' */
export function periodWords({ from, to }: Period): string {
  return `${longDay(from)} – ${longDay(to)}`;
}
