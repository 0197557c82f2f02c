import { addDays, type LocalDate } from '../domain/local-date.ts';
import { locale } from './day-words.ts';

/** Short names of the days from Monday to Sunday. */
export function weekdayNames(): string[] {
  const monday = '2026-11-23' as LocalDate;
  return [0, 1, 2, 3, 4, 5, 6].map((offset) =>
    Temporal.PlainDate.from(addDays(monday, offset)).toLocaleString(locale, { weekday: 'short' }),
  );
}
