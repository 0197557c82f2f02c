import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decideReminder,
  NOTHING_TOLD,
  type ReminderMemory,
  rememberReminder,
} from '../../src/domain/decide-reminder.ts';
import { instant, type LocalDate, localDateAt } from '../../src/domain/local-date.ts';
import { DEFAULT_POLICY } from '../../src/domain/policy.ts';
import { mayRemind, type ReminderHours } from '../../src/domain/reminder-hours.ts';
import { isWorkingDay } from '../../src/domain/working-days.ts';

/** Few, since each lives through weeks, a quarter of an hour at a time. */
const RUNS = 30;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const HOURS: ReminderHours = { enabled: true, workingDaysOnly: true, from: 9, until: 19 };

/** Where the person may be: on both sides of the date line, with and without daylight saving, off the full hour. */
const ZONES = [
  'Europe/Brussels',
  'America/New_York',
  'Pacific/Honolulu',
  'Asia/Tokyo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
];

/** Weeks with a change of the clock in them, in spring and in autumn, and one without. */
const STARTS = ['2026-03-26T00:00Z', '2026-10-22T00:00Z', '2026-04-02T00:00Z', '2026-06-15T00:00Z'];

type Event =
  | { readonly kind: 'pass'; readonly quarters: number }
  | { readonly kind: 'sleep'; readonly hours: number }
  | { readonly kind: 'travel'; readonly zone: string }
  | { readonly kind: 'due' | 'do' | 'undo'; readonly thread: string };

const thread = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('pass' as const), quarters: fc.integer({ min: 1, max: 40 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('sleep' as const), hours: fc.integer({ min: 1, max: 90 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('travel' as const), zone: fc.constantFrom(...ZONES) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('due' as const), thread }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('do' as const, 'undo' as const), thread }) },
);

interface Heard {
  readonly at: number;
  readonly on: LocalDate;
  readonly allowed: boolean;
  readonly threadKeys: readonly string[];
}

/** A computer that looks each quarter of an hour while it is awake, and whenever something is written. */
function live(start: string, events: readonly Event[]) {
  let now = Date.parse(start);
  let zone = ZONES[0] as string;
  let memory: ReminderMemory = NOTHING_TOLD;
  const due = new Set<string>();
  const heard: Heard[] = [];

  function look(): void {
    const moment = {
      now,
      today: localDateAt(instant(now), zone),
      allowed: mayRemind(HOURS, DEFAULT_POLICY, instant(now), zone),
    };
    const threads = [...due].map((threadKey) => ({ threadKey, quiet: false }));
    const decision = decideReminder(threads, memory, moment);
    const shown = decision.tell.length > 0 ? { id: `at ${now}`, threadKeys: decision.tell } : undefined;
    if (shown !== undefined)
      heard.push({ at: now, on: moment.today, allowed: moment.allowed, threadKeys: decision.tell });
    // kept as it is kept between two lives of the worker
    memory = JSON.parse(JSON.stringify(rememberReminder(memory, decision, shown, moment)));
    for (const { threadKeys } of memory.shown) for (const key of threadKeys) expect(due).toContain(key);
  }

  function apply(happening: Event): void {
    switch (happening.kind) {
      case 'pass':
        for (let quarter = 0; quarter < happening.quarters; quarter += 1) {
          now += 15 * MINUTE;
          look();
        }
        return;
      case 'sleep':
        now += happening.hours * HOUR;
        return;
      case 'travel':
        zone = happening.zone;
        return;
      case 'do':
        due.delete(happening.thread);
        return;
      case 'due':
      case 'undo':
        due.add(happening.thread);
    }
  }

  for (const happening of events) {
    apply(happening);
    look();
  }
  return {
    heard,
    due,
    zone,
    look,
    wait(ms: number) {
      now += ms;
    },
    at: () => now,
  };
}

const lives = fc.tuple(fc.constantFrom(...STARTS), fc.array(event, { minLength: 1, maxLength: 40 }));

test('nothing comes at a forbidden hour, and never two within an hour', () => {
  fc.assert(
    fc.property(lives, ([start, events]) => {
      const { heard } = live(start, events);
      expect(heard.filter(({ allowed }) => !allowed)).toEqual([]);
      for (const [index, { at }] of heard.entries()) {
        const before = heard[index - 1];
        if (before !== undefined) expect(at - before.at).toBeGreaterThanOrEqual(HOUR);
      }
    }),
    { numRuns: RUNS },
  );
});

test('nobody is told of twice on one day, also not where a journey brings the day again', () => {
  fc.assert(
    fc.property(lives, ([start, events]) => {
      const last = new Map<string, Heard>();
      for (const told of live(start, events).heard) {
        for (const key of told.threadKeys) {
          const before = last.get(key);
          if (before !== undefined) expect(told.on > before.on || told.at - before.at >= 26 * HOUR).toBe(true);
          last.set(key, told);
        }
      }
    }),
    { numRuns: RUNS },
  );
});

test('nobody is missed: after a working day awake, all that is due was told of that day', () => {
  fc.assert(
    fc.property(lives, ([start, events]) => {
      const life = live(start, events);
      const local = () => Temporal.Instant.fromEpochMilliseconds(life.at()).toZonedDateTimeISO(life.zone);
      // on to the end of the next working day, a quarter of an hour at a time
      for (let quarter = 0; quarter < 8 * 24 * 4; quarter += 1) {
        life.wait(15 * MINUTE);
        life.look();
        const { hour, minute } = local();
        const today = local().toPlainDate().toString() as LocalDate;
        if (quarter < 2 * 24 * 4 || hour !== 18 || minute < 45 || !isWorkingDay(DEFAULT_POLICY, today)) continue;
        const heard = life.heard.filter(({ on }) => on === today).flatMap(({ threadKeys }) => threadKeys);
        expect(new Set(heard)).toEqual(life.due);
        return;
      }
      throw new Error('no working day came within eight days');
    }),
    { numRuns: RUNS / 2 },
  );
}, 30_000);
