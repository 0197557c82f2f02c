import { expect, test } from 'vitest';
import { instant, localDate } from '../../../src/domain/local-date.ts';
import { DEFAULT_POLICY } from '../../../src/domain/policy.ts';
import { mayRemind, type ReminderHours } from '../../../src/domain/reminder-hours.ts';

const HOURS: ReminderHours = { enabled: true, workingDaysOnly: true, from: 9, until: 19 };

function may(at: string, timeZone: string, hours: Partial<ReminderHours> = {}, policy = DEFAULT_POLICY): boolean {
  return mayRemind({ ...HOURS, ...hours }, policy, instant(Date.parse(at)), timeZone);
}

test.each([
  ['Monday before the hour', '2026-11-16T08:59:59Z', false],
  ['Monday at the hour', '2026-11-16T09:00:00Z', true],
  ['Monday in the last minute', '2026-11-16T18:59:59Z', true],
  ['Monday in the quiet hours', '2026-11-16T19:00:00Z', false],
  ['Saturday at noon', '2026-11-21T12:00:00Z', false],
  ['Sunday at noon', '2026-11-22T12:00:00Z', false],
])('%s', (_when, at, wanted) => {
  expect(may(at, 'UTC')).toBe(wanted);
});

test('the working days are those of the person, and days off are none of them', () => {
  const sundayToThursday = { ...DEFAULT_POLICY, workingDays: [7, 1, 2, 3, 4] };
  expect(may('2026-11-22T12:00:00Z', 'UTC', {}, sundayToThursday)).toBe(true);
  expect(may('2026-11-20T12:00:00Z', 'UTC', {}, sundayToThursday)).toBe(false);
  const off = { ...DEFAULT_POLICY, daysOff: [localDate('2026-11-16')] };
  expect(may('2026-11-16T12:00:00Z', 'UTC', {}, off)).toBe(false);
});

test('who wants it is reminded on any day, and who does not on none', () => {
  expect(may('2026-11-22T12:00:00Z', 'UTC', { workingDaysOnly: false })).toBe(true);
  expect(may('2026-11-16T12:00:00Z', 'UTC', { enabled: false })).toBe(false);
});

test('one moment is Monday morning here, and still Sunday or already evening elsewhere', () => {
  const at = '2026-11-16T09:30:00Z';
  expect(may(at, 'Europe/London')).toBe(true);
  expect(may(at, 'Pacific/Honolulu')).toBe(false);
  expect(may(at, 'Pacific/Auckland')).toBe(false);
});

test('an hour that spring leaves out is made up for in the next', () => {
  // Brussels, 29 March 2026: 02:00 is followed by 03:00
  const hours = { workingDaysOnly: false, from: 2, until: 5 };
  expect(may('2026-03-29T00:59:00Z', 'Europe/Brussels', hours)).toBe(false);
  expect(may('2026-03-29T01:00:00Z', 'Europe/Brussels', hours)).toBe(true);
});

test('the hour that autumn repeats is allowed or quiet both times', () => {
  // Brussels, 25 October 2026: 02:00 to 03:00 comes twice
  for (const at of ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z']) {
    expect(may(at, 'Europe/Brussels', { workingDaysOnly: false, from: 2, until: 3 })).toBe(true);
    expect(may(at, 'Europe/Brussels', { workingDaysOnly: false, from: 3, until: 24 })).toBe(false);
  }
});
