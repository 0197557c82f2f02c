import { describe, expect, test } from 'vitest';
import { HOLIDAY_COUNTRIES, type HolidayCountry } from '../../../src/domain/holiday-country.ts';
import { isHoliday } from '../../../src/domain/holidays.ts';
import { addDays, localDate } from '../../../src/domain/local-date.ts';

function holidaysIn(country: HolidayCountry, year: number): readonly string[] {
  const first = localDate(`${year}-01-01`);
  const days = Array.from({ length: 365 }, (_, index) => addDays(first, index));
  return days.filter((day) => isHoliday(country, day)).map((day) => day.slice(5));
}

describe('public holidays', () => {
  test.each<[HolidayCountry, string]>([
    ['US', '01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25'],
    ['GB', '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28'],
    ['DE', '01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26'],
    ['FR', '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25'],
    ['SE', '01-01 01-06 04-03 04-06 05-01 05-14 06-06 06-19 06-20 10-31 12-24 12-25 12-26 12-31'],
  ])('of %s in 2026', (country, days) => {
    expect(holidaysIn(country, 2026)).toEqual(days.split(' '));
  });

  test.each([
    ['2024-04-01', 'the earliest Easter of a leap year'],
    ['2025-04-21', 'a late Easter'],
    ['2038-04-26', 'the latest Easter there is'],
    ['1981-04-20', 'the exception of the computus'],
    ['2049-04-19', 'the other exception of the computus'],
  ])('Easter Monday is %s: %s', (day) => {
    expect(isHoliday('DE', localDate(day))).toBe(true);
    expect(isHoliday('DE', addDays(localDate(day), -3))).toBe(true);
  });

  test('one that falls on a weekend is had on a weekday where the country does so', () => {
    expect(isHoliday('US', localDate('2027-12-31'))).toBe(true); // for Saturday, 1 January 2028
    expect(isHoliday('US', localDate('2027-07-05'))).toBe(true); // for Sunday, 4 July
    expect(holidaysIn('GB', 2027).slice(-4)).toEqual(['12-25', '12-26', '12-27', '12-28']);
    expect(holidaysIn('GB', 2022).slice(-3)).toEqual(['12-25', '12-26', '12-27']);
    expect(isHoliday('DE', localDate('2026-10-05'))).toBe(false); // for Saturday, 3 October: lost
  });

  test.each(HOLIDAY_COUNTRIES)('%s has New Year and Christmas off, and no day in between twice', (country) => {
    const days = holidaysIn(country, 2030);
    expect(days).toContain('01-01');
    expect(days).toContain('12-25');
    expect(new Set(days).size).toBe(days.length);
  });
});
