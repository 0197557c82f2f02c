import type { LocalDate } from '../domain/local-date.ts';
import { dayWords, locale } from '../ui/day-words.ts';

const MOST_KNOWN = 2000;
const known = new Map<string, string>();

/** `dayWords`, worked out once for each day: a table asks for the same ones a thousand times over. */
export function shortDay(date: LocalDate, today: LocalDate): string {
  const key = `${date} ${today.slice(0, 4)}`;
  const words = known.get(key) ?? dayWords(date, today);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, words);
  return words;
}

/** The day without its weekday, where there is little room. @example «Nov 3» */
export function bareDay(date: LocalDate, today: LocalDate): string {
  const sameYear = date.slice(0, 4) === today.slice(0, 4);
  return Temporal.PlainDate.from(date).toLocaleString(locale, {
    ...(sameYear ? {} : { year: 'numeric' }),
    day: 'numeric',
    month: 'short',
  });
}
