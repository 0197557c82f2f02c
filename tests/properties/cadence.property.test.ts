import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { planNextFollowUp, type ThreadHistory } from '../../src/domain/cadence.ts';
import type { ContactId } from '../../src/domain/identity.ts';
import { countTries, StepSchema } from '../../src/domain/ladder.ts';
import { addDays, daysBetween, laterOf, localDate } from '../../src/domain/local-date.ts';
import { type CadencePolicy, DEFAULT_POLICY } from '../../src/domain/policy.ts';
import { AskSchema, ChannelSchema, TouchOutcomeSchema, type Touchpoint } from '../../src/domain/touchpoint.ts';
import { isWorkingDay, workingDayFrom } from '../../src/domain/working-days.ts';
import { buildOpeningTouch, buildTouchpoint } from '../builders/touchpoint.ts';

// a busy machine is no failure
vi.setConfig({ testTimeout: 60_000 });

const START = localDate('2026-01-01');
const contactId = fc.option(fc.constantFrom('jenny' as ContactId, 'susan' as ContactId), { nil: undefined });

const touch = fc
  .record({
    day: fc.nat(400),
    direction: fc.constantFrom('outbound' as const, 'inbound' as const),
    channel: fc.constantFrom(...ChannelSchema.options),
    outcome: fc.constantFrom(...TouchOutcomeSchema.options),
    step: fc.option(fc.constantFrom(...StepSchema.options), { nil: undefined }),
    answeredAsks: fc.option(fc.uniqueArray(fc.constantFrom(...AskSchema.options)), { nil: undefined }),
    contactId,
  })
  .map(({ day, ...parts }) => buildTouchpoint({ ...parts, occurredOn: addDays(START, day) }));

const history: fc.Arbitrary<ThreadHistory> = fc.record({
  threadKey: fc.string().map((key) => `application:${key}`),
  startedOn: fc.nat(400).map((day) => addDays(START, day)),
  touchpoints: fc
    .array(touch, { maxLength: 12 })
    .map((touches) => touches.toSorted((a, b) => a.occurredAt - b.occurredAt)),
  contactId,
  active: fc.boolean(),
});
const goingOn = history.map((thread) => ({
  ...thread,
  active: true,
  touchpoints: thread.touchpoints.filter((each) => !['rejected', 'asked-to-stop'].includes(each.outcome)),
}));

const policy: fc.Arbitrary<CadencePolicy> = fc.record({
  windowFrom: fc.integer({ min: 1, max: 60 }),
  windowTo: fc.integer({ min: 1, max: 60 }),
  workingDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
  daysOff: fc.array(
    fc.nat(500).map((day) => addDays(START, day)),
    { maxLength: 20 },
  ),
  triesPerStep: fc.integer({ min: 1, max: 6 }),
});
const today = fc.nat(500).map((day) => addDays(START, day));

function lastDayOf({ startedOn, touchpoints }: ThreadHistory): Touchpoint['occurredOn'] {
  return touchpoints.reduce((day, each) => laterOf(day, each.occurredOn), startedOn);
}

it('always plans an active thread, never before today, never on a day off', () => {
  fc.assert(
    fc.property(policy, goingOn, today, (rules, thread, on) => {
      const next = planNextFollowUp(rules, thread, on);
      if (next.kind !== 'planned') throw new Error('ended');
      expect(next.dueOn >= on).toBe(true);
      expect(isWorkingDay(rules, next.dueOn)).toBe(true);
      expect(next.attempt).toBe(countTries(thread.touchpoints) + 1);
      expect(next.contactId).toBe(thread.contactId);
    }),
    { numRuns: 200 },
  );
});

it('keeps to the window wherever the window holds a working day, and comes at the first one after it where not', () => {
  fc.assert(
    fc.property(policy, goingOn, (rules, thread) => {
      const on = lastDayOf(thread);
      const next = planNextFollowUp(rules, thread, on);
      if (next.kind !== 'planned' || next.step === 'thank-you') return;
      const [from, to] = [rules.windowFrom, rules.windowTo].toSorted((a, b) => a - b) as [number, number];
      const window = Array.from({ length: to - from + 1 }, (_, index) => addDays(on, from + index));
      const working = window.filter((day) => isWorkingDay(rules, day));
      if (working.length > 0) expect(working).toContain(next.dueOn);
      else expect(next.dueOn).toBe(workingDayFrom(rules, addDays(on, to)));
    }),
    { numRuns: 200 },
  );
});

it('says thank you on the first working day after the interview', () => {
  fc.assert(
    fc.property(policy, goingOn, (rules, thread) => {
      const on = lastDayOf(thread);
      const held = buildTouchpoint({ outcome: 'interview-held', channel: 'in-person', occurredOn: on });
      const next = planNextFollowUp(rules, { ...thread, touchpoints: [...thread.touchpoints, held] }, on);
      const dueOn = workingDayFrom(rules, addDays(on, 1));
      expect(next).toMatchObject({ kind: 'planned', step: 'thank-you', reason: 'after-interview', dueOn });
    }),
  );
});

it('ends only what is inactive, rejected or asked to stop', () => {
  fc.assert(
    fc.property(policy, history, today, (rules, thread, on) => {
      const ending = thread.touchpoints.some((each) => each.outcome === 'rejected' || each.outcome === 'asked-to-stop');
      expect(planNextFollowUp(rules, thread, on).kind).toBe(thread.active && !ending ? 'planned' : 'ended');
    }),
  );
});

it('is the same for the same history and day, and moves only forward as the days go by', () => {
  fc.assert(
    fc.property(policy, goingOn, today, fc.nat(30), (rules, thread, on, later) => {
      const [first, second] = [
        planNextFollowUp(rules, thread, on),
        planNextFollowUp(rules, structuredClone(thread), on),
      ];
      expect(second).toEqual(first);
      const after = planNextFollowUp(rules, thread, addDays(on, later));
      if (first.kind !== 'planned' || after.kind !== 'planned') throw new Error('ended');
      expect(after.step).toBe(first.step);
      // a plan that still lies ahead stays where it is (touches dated after today would count from today)
      if (on >= lastDayOf(thread) && addDays(on, later) <= first.dueOn) expect(after.dueOn).toBe(first.dueOn);
    }),
    { numRuns: 200 },
  );
});

it('is due at once when captured after the window', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.integer({ min: 7, max: 200 }), (day, late) => {
      const startedOn = addDays(START, day);
      const on = addDays(startedOn, late);
      const thread = {
        threadKey: 'application:a',
        startedOn,
        touchpoints: [buildOpeningTouch({ occurredOn: startedOn })],
        active: true,
      };
      const next = planNextFollowUp(DEFAULT_POLICY, thread, on);
      expect(next).toMatchObject({
        reason: 'late-capture',
        step: 'receipt',
        dueOn: workingDayFrom(DEFAULT_POLICY, on),
      });
    }),
  );
});

it('does not drop to a lower rung by silence, nor leave a rung before enough tries', () => {
  const order = ['receipt', 'process', 'advice', 'decision-maker', 'again'];
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.nat(40), (triesPerStep, touches) => {
      const silence = Array.from({ length: touches }, (_, index) =>
        buildTouchpoint({ channel: 'phone', outcome: 'no-answer', occurredOn: addDays(START, index * 5) }),
      );
      const thread = { threadKey: 'application:a', startedOn: START, touchpoints: silence, active: true };
      const next = planNextFollowUp({ ...DEFAULT_POLICY, triesPerStep }, thread, addDays(START, touches * 5));
      const rung = Math.min(order.length - 1, Math.floor(touches / triesPerStep));
      expect(next).toMatchObject({ kind: 'planned', step: order[rung] });
    }),
  );
});

it('spreads the applications of one day over the working days of the window', () => {
  const startedOn = localDate('2026-11-05'); // a Thursday: the window is Monday to Wednesday
  const days = new Map<string, number>();
  for (let index = 0; index < 300; index += 1) {
    const next = planNextFollowUp(
      DEFAULT_POLICY,
      { threadKey: `application:${index}`, startedOn, touchpoints: [], active: true },
      startedOn,
    );
    if (next.kind === 'planned') days.set(next.dueOn, (days.get(next.dueOn) ?? 0) + 1);
  }
  expect([...days.keys()].sort()).toEqual(['2026-11-09', '2026-11-10', '2026-11-11']);
  for (const count of days.values()) expect(count).toBeGreaterThan(70);
});

it('never throws, and stays within two years, whatever the policy says', () => {
  const anyNumber = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY));
  const anyPolicy = fc.record({
    windowFrom: anyNumber,
    windowTo: anyNumber,
    workingDays: fc.array(anyNumber, { maxLength: 7 }),
    daysOff: fc.constant(Array.from({ length: 100 }, (_, index) => addDays(START, index))),
    triesPerStep: anyNumber,
  });
  fc.assert(
    fc.property(anyPolicy, goingOn, today, (rules, thread, on) => {
      const next = planNextFollowUp(rules, thread, on);
      if (next.kind !== 'planned') throw new Error('ended');
      expect(daysBetween(on, next.dueOn)).toBeLessThanOrEqual(2 * 366);
    }),
    { numRuns: 100 },
  );
});
