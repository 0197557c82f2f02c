import { daysBetween, instant, type LocalDate, localDateAt } from '../domain/local-date.ts';

const RELATIVE: Readonly<Record<number, string>> = { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' };

/** How this page writes dates and numbers: English words, in the order that the person chose or the browser has. */
export let locale = localeFor(localStorage.dates);

/** @param dates as the settings say; none before they were ever read */
export function localeFor(dates = 'browser'): string {
  if (dates !== 'browser') return dates;
  return navigator.language.startsWith('en') ? navigator.language : 'en-GB';
}

export function showDatesAs(dates: string): void {
  locale = localeFor(dates);
}

/** @example dayWords('2026-11-27', '2026-11-22') // 'Fri 27 Nov' */
export function dayWords(date: LocalDate, today: LocalDate): string {
  const day = Temporal.PlainDate.from(date);
  const sameYear = date.slice(0, 4) === today.slice(0, 4);
  return day.toLocaleString(locale, {
    ...(sameYear ? { weekday: 'short' } : { year: 'numeric' }),
    day: 'numeric',
    month: 'short',
  });
}

/** @example wholeDayWords('2026-11-27') // '27 November 2026' */
export function wholeDayWords(date: LocalDate): string {
  return Temporal.PlainDate.from(date).toLocaleString(locale, { dateStyle: 'long' });
}

/** «today», «tomorrow», «yesterday», and otherwise the date. */
export function nearDayWords(date: LocalDate, today: LocalDate): string {
  return RELATIVE[daysBetween(today, date)] ?? dayWords(date, today);
}

/** @example daysAgoWords('2026-11-17', '2026-11-22') // '5 days ago' */
export function daysAgoWords(date: LocalDate, today: LocalDate): string {
  const days = daysBetween(date, today);
  if (days <= 0) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}

/** @example agoWords(120_000) // '2 min ago' */
export function agoWords(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  const hours = Math.floor(minutes / 60);
  return hours === 1 ? 'an hour ago' : `${hours} hours ago`;
}

/** The date on the person's wall at that moment. */
export function localDateOf(at: number): LocalDate {
  return localDateAt(instant(at), Temporal.Now.timeZoneId());
}
