import type { HolidayCountry } from './holiday-country.ts';
import { addDays, type LocalDate, localDate, weekday } from './local-date.ts';

/**
 * How one holiday is found in a year. `fixed`: that date. `easter`: so many days after Easter Sunday. `nth`: the nth such
 * weekday of the month, the last for -1. `on-or-after`: the first such weekday from that date on.
 */
type Rule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  | { readonly kind: 'easter'; readonly offset: number }
  | { readonly kind: 'nth'; readonly nth: number; readonly weekday: number; readonly month: number }
  | { readonly kind: 'on-or-after'; readonly weekday: number; readonly month: number; readonly day: number };

interface Calendar {
  readonly rules: readonly Rule[];
  /** What a fixed holiday on a weekend brings: nothing, the nearest weekday, or the next one that is not taken. */
  readonly onWeekend: 'lost' | 'nearest' | 'next';
}

const fixed = (month: number, day: number): Rule => ({ kind: 'fixed', month, day });
const easter = (offset: number): Rule => ({ kind: 'easter', offset });
const nth = (which: number, onWeekday: number, month: number): Rule => ({
  kind: 'nth',
  nth: which,
  weekday: onWeekday,
  month,
});
const onOrAfter = (onWeekday: number, month: number, day: number): Rule => ({
  kind: 'on-or-after',
  weekday: onWeekday,
  month,
  day,
});

const [MONDAY, THURSDAY, FRIDAY, SATURDAY] = [1, 4, 5, 6];
const GOOD_FRIDAY = easter(-2);
const EASTER_MONDAY = easter(1);
const ASCENSION = easter(39);
const WHIT_MONDAY = easter(50);
const CORPUS_CHRISTI = easter(60);

/** What the whole country has off; holidays of single states and regions are left to the person's own days off. */
const CALENDARS: Readonly<Record<HolidayCountry, Calendar>> = {
  AT: {
    onWeekend: 'lost',
    rules: [
      ...[fixed(1, 1), fixed(1, 6), EASTER_MONDAY, fixed(5, 1), ASCENSION, WHIT_MONDAY, CORPUS_CHRISTI],
      ...[fixed(8, 15), fixed(10, 26), fixed(11, 1), fixed(12, 8), fixed(12, 25), fixed(12, 26)],
    ],
  },
  CA: {
    onWeekend: 'next',
    rules: [
      ...[fixed(1, 1), GOOD_FRIDAY, onOrAfter(MONDAY, 5, 18), fixed(7, 1), nth(1, MONDAY, 9), fixed(9, 30)],
      ...[nth(2, MONDAY, 10), fixed(11, 11), fixed(12, 25), fixed(12, 26)],
    ],
  },
  DE: {
    onWeekend: 'lost',
    rules: [
      ...[fixed(1, 1), GOOD_FRIDAY, EASTER_MONDAY, fixed(5, 1), ASCENSION, WHIT_MONDAY, fixed(10, 3)],
      ...[fixed(12, 25), fixed(12, 26)],
    ],
  },
  FR: {
    onWeekend: 'lost',
    rules: [
      ...[fixed(1, 1), EASTER_MONDAY, fixed(5, 1), fixed(5, 8), ASCENSION, WHIT_MONDAY, fixed(7, 14)],
      ...[fixed(8, 15), fixed(11, 1), fixed(11, 11), fixed(12, 25)],
    ],
  },
  // England and Wales
  GB: {
    onWeekend: 'next',
    rules: [
      ...[fixed(1, 1), GOOD_FRIDAY, EASTER_MONDAY, nth(1, MONDAY, 5), nth(-1, MONDAY, 5), nth(-1, MONDAY, 8)],
      ...[fixed(12, 25), fixed(12, 26)],
    ],
  },
  IE: {
    onWeekend: 'lost',
    rules: [
      ...[fixed(1, 1), fixed(3, 17), EASTER_MONDAY, nth(1, MONDAY, 5), nth(1, MONDAY, 6), nth(1, MONDAY, 8)],
      ...[nth(-1, MONDAY, 10), fixed(12, 25), fixed(12, 26)],
    ],
  },
  NL: {
    onWeekend: 'lost',
    rules: [...[fixed(1, 1), EASTER_MONDAY, fixed(4, 27), ASCENSION, WHIT_MONDAY, fixed(12, 25), fixed(12, 26)]],
  },
  // with the eves of Midsummer, Christmas and New Year, on which offices are closed as on Sundays
  SE: {
    onWeekend: 'lost',
    rules: [
      ...[fixed(1, 1), fixed(1, 6), GOOD_FRIDAY, EASTER_MONDAY, fixed(5, 1), ASCENSION, fixed(6, 6)],
      ...[onOrAfter(FRIDAY, 6, 19), onOrAfter(SATURDAY, 6, 20), onOrAfter(SATURDAY, 10, 31)],
      ...[fixed(12, 24), fixed(12, 25), fixed(12, 26), fixed(12, 31)],
    ],
  },
  US: {
    onWeekend: 'nearest',
    rules: [
      ...[fixed(1, 1), nth(3, MONDAY, 1), nth(3, MONDAY, 2), nth(-1, MONDAY, 5), fixed(6, 19), fixed(7, 4)],
      ...[nth(1, MONDAY, 9), nth(2, MONDAY, 10), fixed(11, 11), nth(4, THURSDAY, 11), fixed(12, 25)],
    ],
  },
};

/** Whether the country has the day off, be it only in place of a holiday that fell on a weekend. @example isHoliday('DE', localDate('2026-04-06')) // true */
export function isHoliday(country: HolidayCountry, date: LocalDate): boolean {
  const year = Number(date.slice(0, 4));
  // the first of January on a Saturday is observed in the year before
  return holidaysOf(country, year).has(date) || (date.endsWith('-12-31') && holidaysOf(country, year + 1).has(date));
}

const known = new Map<string, ReadonlySet<LocalDate>>();

function holidaysOf(country: HolidayCountry, year: number): ReadonlySet<LocalDate> {
  const key = `${country}:${year}`;
  const found = known.get(key) ?? computeHolidays(CALENDARS[country], year);
  known.set(key, found);
  return found;
}

function computeHolidays({ rules, onWeekend }: Calendar, year: number): ReadonlySet<LocalDate> {
  const days = rules.map((rule) => dayOf(rule, year)).sort();
  const taken = new Set(days);
  if (onWeekend === 'lost') return taken;
  for (const day of days) {
    if (weekday(day) < SATURDAY) continue;
    taken.add(onWeekend === 'nearest' ? addDays(day, weekday(day) === SATURDAY ? -1 : 1) : nextFree(day, taken));
  }
  return taken;
}

function nextFree(day: LocalDate, taken: ReadonlySet<LocalDate>): LocalDate {
  const next = addDays(day, 1);
  return weekday(next) >= SATURDAY || taken.has(next) ? nextFree(next, taken) : next;
}

function dayOf(rule: Rule, year: number): LocalDate {
  switch (rule.kind) {
    case 'fixed':
      return dateIn(year, rule.month, rule.day);
    case 'easter':
      return addDays(easterSunday(year), rule.offset);
    case 'nth':
      if (rule.nth > 0) return onOrAfterDay(dateIn(year, rule.month, 1 + (rule.nth - 1) * 7), rule.weekday);
      return addDays(onOrAfterDay(firstOfNextMonth(year, rule.month), rule.weekday), -7);
    case 'on-or-after':
      return onOrAfterDay(dateIn(year, rule.month, rule.day), rule.weekday);
  }
}

function onOrAfterDay(date: LocalDate, day: number): LocalDate {
  return addDays(date, (day - weekday(date) + 7) % 7);
}

function firstOfNextMonth(year: number, month: number): LocalDate {
  return month === 12 ? dateIn(year + 1, 1, 1) : dateIn(year, month + 1, 1);
}

/** The Gregorian computus in whole numbers: golden number, century, the paschal full moon, the Sunday after it. */
function easterSunday(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moonShift = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + moonShift + 15) % 30;
  const late = epact === 29 || (epact === 28 && golden > 10) ? 1 : 0;
  const fullMoon = addDays(dateIn(year, 3, 21), epact - late);
  return addDays(fullMoon, 7 - (weekday(fullMoon) % 7));
}

function dateIn(year: number, month: number, day: number): LocalDate {
  return localDate(
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  );
}
