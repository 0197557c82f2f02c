import { daysBetween, type LocalDate, weekday } from './local-date.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];

/**
 * A past date in the words one says aloud, to follow a verb; a date after `today` counts as today.
 * `about` says where the figure was rounded.
 * @example relativeDay(localDate('2026-11-01'), localDate('2026-11-22')) // 'three weeks ago'
 * @example relativeDay(localDate('2026-11-17'), localDate('2026-11-23')) // 'last Tuesday'
 */
export function relativeDay(date: LocalDate, today: LocalDate): string {
  const days = daysBetween(date, today);
  if (days <= 0) return 'earlier today';
  if (days === 1) return 'yesterday';
  if (days <= 6) return `${days <= 3 || weekday(date) < weekday(today) ? 'on' : 'last'} ${WEEKDAYS[weekday(date) - 1]}`;
  if (days <= 8) return days === 7 ? 'a week ago' : 'about a week ago';
  if (days <= 11) return 'about ten days ago';
  if (days < 60) return weeksAgo(days);
  return monthsAgo(days);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A date to come in the words one says aloud, to follow a verb.
 * @example comingDay(localDate('2026-11-26'), localDate('2026-11-23')) // 'on Thursday'
 */
export function comingDay(date: LocalDate, today: LocalDate): string {
  const days = daysBetween(today, date);
  if (days <= 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days <= 6) return `on ${WEEKDAYS[weekday(date) - 1]}`;
  const [, month = 1, day = 1] = date.split('-').map(Number);
  return `on ${MONTHS[month - 1]} ${day}`;
}

function weeksAgo(days: number): string {
  const weeks = Math.round(days / 7);
  return `${Math.abs(days - weeks * 7) <= 1 ? '' : 'about '}${NUMBERS[weeks]} weeks ago`;
}

function monthsAgo(days: number): string {
  const months = Math.round(days / 30.44);
  if (months <= 11) return `about ${NUMBERS[months]} months ago`;
  return days <= 395 ? 'about a year ago' : 'more than a year ago';
}
