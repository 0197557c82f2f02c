import { describe, expect, test } from 'vitest';
import {
  decideReminder,
  NOTHING_TOLD,
  type ReminderMemory,
  rememberReminder,
} from '../../../src/domain/decide-reminder.ts';
import { instant, localDateAt } from '../../../src/domain/local-date.ts';

interface Look {
  readonly at: string;
  readonly due: readonly string[];
  readonly zone?: string;
  readonly allowed?: boolean;
  /** What the person brought to today themself. */
  readonly quiet?: readonly string[];
}

/** Looks at the table one time after the other, as alarms and writes do, and keeps what the person then sees. */
function look(looks: readonly Look[]) {
  let memory: ReminderMemory = NOTHING_TOLD;
  const heard: string[] = [];
  for (const { at, due, zone = 'UTC', allowed = true, quiet = [] } of looks) {
    const now = Date.parse(at);
    const moment = { now, today: localDateAt(instant(now), zone), allowed };
    const threads = due.map((threadKey) => ({ threadKey, quiet: quiet.includes(threadKey) }));
    const decision = decideReminder(threads, memory, moment);
    if (decision.tell.length > 0) heard.push(`${at.slice(0, 16)} ${decision.tell.join('+')}`);
    const shown = decision.tell.length > 0 ? { id: at, threadKeys: decision.tell } : undefined;
    memory = rememberReminder(memory, decision, shown, moment);
  }
  return { heard, onShow: memory.shown.map(({ threadKeys }) => threadKeys.join('+')) };
}

describe('once a day', () => {
  test('all that is due comes in one, and no more that day, however often one looks', () => {
    const due = ['a', 'b'];
    const looks = ['09:00', '09:15', '12:00', '23:45'].map((hour) => ({ at: `2026-11-16T${hour}Z`, due }));
    expect(look(looks).heard).toEqual(['2026-11-16T09:00 a+b']);
  });

  test('what is still due is told of again on the next day', () => {
    const looks = [16, 17].map((day) => ({ at: `2026-11-${day}T09:00Z`, due: ['a'] }));
    expect(look(looks).heard).toHaveLength(2);
  });

  test('a week of sleep is caught up with once', () => {
    expect(
      look([
        { at: '2026-11-16T09:00Z', due: [] },
        { at: '2026-11-24T11:07Z', due: ['a', 'b', 'c'] },
        { at: '2026-11-24T11:08Z', due: ['a', 'b', 'c'] },
      ]).heard,
    ).toEqual(['2026-11-24T11:07 a+b+c']);
  });

  test('what comes due in the quiet hours is told of at the next allowed one', () => {
    expect(
      look([
        { at: '2026-11-21T12:00Z', due: ['a'], allowed: false },
        { at: '2026-11-22T12:00Z', due: ['a', 'b'], allowed: false },
        { at: '2026-11-23T09:00Z', due: ['a', 'b'] },
      ]).heard,
    ).toEqual(['2026-11-23T09:00 a+b']);
  });

  test('who comes due later is told of alone', () => {
    expect(
      look([
        { at: '2026-11-16T09:00Z', due: ['a'] },
        { at: '2026-11-16T11:00Z', due: ['a', 'b'] },
      ]).heard,
    ).toEqual(['2026-11-16T09:00 a', '2026-11-16T11:00 b']);
  });

  test('ten that come one by one are no flood: an hour lies between two, and the rest comes together', () => {
    const looks = Array.from({ length: 10 }, (_, count) => ({
      at: `2026-11-16T09:${String(count).padStart(2, '0')}Z`,
      due: Array.from({ length: count + 1 }, (_each, index) => String(index)),
    }));
    const all = looks.at(-1)?.due ?? [];
    expect(look([...looks, { at: '2026-11-16T10:00Z', due: all }]).heard).toEqual([
      '2026-11-16T09:00 0',
      '2026-11-16T10:00 1+2+3+4+5+6+7+8+9',
    ]);
  });

  test('what was done and undone is not told of again that day', () => {
    expect(
      look([
        { at: '2026-11-16T09:00Z', due: ['a'] },
        { at: '2026-11-16T11:00Z', due: [] },
        { at: '2026-11-16T13:00Z', due: ['a'] },
      ]).heard,
    ).toHaveLength(1);
  });

  test('what the person brought forward is no news, and is on the next day', () => {
    expect(
      look([
        { at: '2026-11-16T09:00Z', due: ['a'], quiet: ['a'] },
        { at: '2026-11-17T09:00Z', due: ['a'] },
      ]).heard,
    ).toEqual(['2026-11-17T09:00 a']);
  });
});

describe('journeys and clocks', () => {
  test('west over the date line the same day comes again, and is silent', () => {
    expect(
      look([
        { at: '2026-11-17T00:00Z', zone: 'Asia/Tokyo', due: ['a'] }, // Tuesday, 9 in the morning
        { at: '2026-11-17T08:00Z', zone: 'Pacific/Honolulu', due: ['a'] }, // Monday, 10 in the evening
        { at: '2026-11-17T19:00Z', zone: 'Pacific/Honolulu', due: ['a'] }, // Tuesday again, 9 in the morning
        { at: '2026-11-18T19:00Z', zone: 'Pacific/Honolulu', due: ['a'] },
      ]).heard,
    ).toEqual(['2026-11-17T00:00 a', '2026-11-18T19:00 a']);
  });

  test('what comes due on the way is told of where one lands', () => {
    expect(
      look([
        { at: '2026-11-17T00:00Z', zone: 'Asia/Tokyo', due: ['a'] },
        { at: '2026-11-17T08:00Z', zone: 'Pacific/Honolulu', due: ['a', 'b'] },
      ]).heard,
    ).toEqual(['2026-11-17T00:00 a', '2026-11-17T08:00 b']);
  });

  test('east over the date line the next day begins sooner, and is told of', () => {
    expect(
      look([
        { at: '2026-11-16T19:00Z', zone: 'Pacific/Honolulu', due: ['a'] }, // Monday, 9 in the morning
        { at: '2026-11-17T04:00Z', zone: 'Asia/Tokyo', due: ['a'] }, // Tuesday, 1 in the afternoon
      ]).heard,
    ).toHaveLength(2);
  });

  test('a day of 25 hours has one digest, and so has one of 23', () => {
    const hourly = (from: string, hours: number) =>
      Array.from({ length: hours }, (_, hour) => ({
        at: new Date(Date.parse(from) + hour * 3_600_000).toISOString(),
        zone: 'Europe/Brussels',
        due: ['a'],
      }));
    expect(look(hourly('2026-10-24T22:00:00Z', 25)).heard).toHaveLength(1);
    expect(look(hourly('2026-03-28T23:00:00Z', 23)).heard).toHaveLength(1);
    expect(look(hourly('2026-10-24T22:00:00Z', 26)).heard, 'the hour after is the next day').toHaveLength(2);
  });

  test('a clock that was wrong by years silences nothing once it is right', () => {
    expect(
      look([
        { at: '2031-01-01T10:00Z', due: ['a'] },
        { at: '2026-11-16T10:00Z', due: ['a'] },
      ]).heard,
    ).toHaveLength(2);
  });

  test('a clock set back by an hour repeats nothing, and holds up nothing', () => {
    expect(
      look([
        { at: '2026-11-16T10:00Z', due: ['a'] },
        { at: '2026-11-16T09:00Z', due: ['a', 'b'] },
      ]).heard,
    ).toEqual(['2026-11-16T10:00 a', '2026-11-16T09:00 b']);
  });
});

describe('what is on show', () => {
  test('is taken away once it is done', () => {
    expect(
      look([
        { at: '2026-11-16T09:00Z', due: ['a'] },
        { at: '2026-11-16T09:20Z', due: [] },
      ]).onShow,
    ).toEqual([]);
  });

  test('gets shorter as its people are done, also in the quiet hours', () => {
    expect(
      look([
        { at: '2026-11-16T09:00Z', due: ['a', 'b', 'c'] },
        { at: '2026-11-16T22:00Z', due: ['a', 'c'], allowed: false },
      ]).onShow,
    ).toEqual(['a+c']);
  });

  test('of yesterday makes room for that of today', () => {
    expect(
      look([
        { at: '2026-11-16T09:00Z', due: ['a', 'b'] },
        { at: '2026-11-17T09:00Z', due: ['a', 'b', 'c'] },
      ]).onShow,
    ).toEqual(['a+b+c']);
  });
});
