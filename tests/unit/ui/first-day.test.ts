import { afterEach, expect, test, vi } from 'vitest';
import { firstDayOf } from '../../../src/ui/first-day.ts';

afterEach(() => vi.restoreAllMocks());

// Node 20 has no getWeekInfo, newer ones and Chromium have: both ways give the same
test.each([
  ['en-US', 7],
  ['en-GB', 1],
  ['en', 7],
  ['de-DE', 1],
  ['sv-SE', 1],
  ['pt-BR', 7],
] as const)('weeks in %s begin on day %i', (locale, day) => {
  expect(firstDayOf(locale)).toBe(day);
});

test('the browser knows best', () => {
  const known = { region: 'US', getWeekInfo: () => ({ firstDay: 6 }) };
  vi.spyOn(Intl.Locale.prototype, 'maximize').mockReturnValue(known as never);
  expect(firstDayOf('en-US')).toBe(6);
});
