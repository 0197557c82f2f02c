import { describe, expect, test } from 'vitest';
import { planNextFollowUp, type ThreadHistory } from '../../../src/domain/cadence.ts';
import type { ContactId } from '../../../src/domain/identity.ts';
import { localDate } from '../../../src/domain/local-date.ts';
import { type CadencePolicy, DEFAULT_POLICY, GENTLE_WINDOW } from '../../../src/domain/policy.ts';
import { nextProofPoint } from '../../../src/domain/proof-point.ts';
import type { Touchpoint } from '../../../src/domain/touchpoint.ts';
import { parseSettings } from '../../../src/settings/settings.ts';
import { buildOpeningTouch, buildTouchpoint } from '../../builders/touchpoint.ts';

const MONDAY = localDate('2026-11-02');
const JENNY = 'jenny' as ContactId;
const SUSAN = 'susan' as ContactId;

function plan(
  touchpoints: readonly Touchpoint[],
  today: string,
  policy: Partial<CadencePolicy> = {},
  more: Partial<ThreadHistory> = {},
) {
  const history = { threadKey: 'application:1', startedOn: MONDAY, touchpoints, active: true, ...more };
  const next = planNextFollowUp({ ...DEFAULT_POLICY, ...policy }, history, localDate(today));
  if (next.kind !== 'planned') throw new Error('ended');
  return next;
}

describe('the policy', () => {
  test('the gentler preset counts working days, and keeps to five to ten of them', () => {
    const { dueOn, outside } = plan([], '2026-11-02', GENTLE_WINDOW);
    expect(dueOn >= '2026-11-09' && dueOn <= '2026-11-16').toBe(true);
    expect(outside).toBeUndefined();
  });

  test('a thread may have a window of its own', () => {
    const window = { windowFrom: 2, windowTo: 2 };
    expect(plan([], '2026-11-02', {}, { window })).toMatchObject({ dueOn: '2026-11-04' });
  });

  test('a window of its own that names no unit is in days, also where the policy counts working days', () => {
    const own = { window: { windowFrom: 4, windowTo: 4 }, startedOn: localDate('2026-11-06') };
    expect(plan([], '2026-11-06', GENTLE_WINDOW, own)).toMatchObject({ dueOn: '2026-11-10' });
  });

  test('public holidays are off, and a window without a working day says so', () => {
    const [applied, holidays] = [buildOpeningTouch({ occurredOn: '2026-12-21' }), ['DE'] as const];
    const startedOn = localDate('2026-12-21');
    expect(plan([applied], '2026-12-21', {}, { startedOn })).toMatchObject({ dueOn: '2026-12-25' });
    expect(plan([applied], '2026-12-21', { holidays }, { startedOn })).toMatchObject({
      dueOn: '2026-12-28',
      outside: 'days-off',
    });
  });

  test('nothing falls into a holiday, and on the return it is spread over a window', () => {
    const pausedUntil = localDate('2026-11-16');
    const days = Array.from({ length: 60 }, (_, index) =>
      plan([], '2026-11-02', { pausedUntil }, { threadKey: `application:${index}` }),
    );
    const perDay = new Map<string, number>();
    for (const { dueOn, outside } of days) {
      expect(outside).toBe('paused');
      perDay.set(dueOn, (perDay.get(dueOn) ?? 0) + 1);
    }
    expect([...perDay.keys()].sort()[0]).toBe('2026-11-16');
    expect(perDay.size).toBe(DEFAULT_POLICY.windowTo);
    expect(Math.max(...perDay.values())).toBeLessThan(25);
  });

  test('a thank-you that was owed is first on the return', () => {
    const held = buildTouchpoint({ outcome: 'interview-held', direction: 'inbound', occurredOn: '2026-11-03' });
    const pausedUntil = localDate('2026-11-16');
    expect(plan([held], '2026-11-03', { pausedUntil })).toMatchObject({ step: 'thank-you', dueOn: '2026-11-16' });
  });

  test('a slip of the pen of many years is no holiday', () => {
    expect(plan([], '2026-11-02', { pausedUntil: localDate('2062-01-01') })).toMatchObject({ dueOn: '2026-11-06' });
  });

  test('settings of an older version keep what they say and get the rest', () => {
    expect(parseSettings({ policy: { windowFrom: 3, windowTo: 9, holidays: ['XX'] } }).policy).toMatchObject({
      windowFrom: 3,
      windowTo: 9,
      windowUnit: 'days',
      holidays: [],
      workingDays: [1, 2, 3, 4, 5],
    });
    expect(parseSettings({ policy: 'damaged' }).policy).toEqual(parseSettings({}).policy);
  });
});

describe('what they say of days to come', () => {
  const promise = (expectedOn?: string) =>
    buildTouchpoint({
      outcome: 'will-call-back',
      channel: 'phone',
      occurredOn: '2026-11-02',
      ...(expectedOn ? { expectedOn: localDate(expectedOn) } : {}),
    });

  test('a promise to call keeps the window, with or without a day in it', () => {
    expect(plan([promise()], '2026-11-02')).toMatchObject({ dueOn: '2026-11-06', reason: 'promised-to-call' });
    expect(plan([promise('2026-11-03')], '2026-11-02')).toMatchObject({ dueOn: '2026-11-06' });
  });

  test('a promise for later is waited for until the working day after it, and says so', () => {
    expect(plan([promise('2026-11-12')], '2026-11-02')).toMatchObject({
      dueOn: '2026-11-13',
      reason: 'promised-to-call',
      outside: 'promised',
    });
  });

  test('a promise for months away is not waited for', () => {
    expect(plan([promise('2027-03-01')], '2026-11-02')).toMatchObject({ dueOn: '2026-11-06' });
  });

  const planned = (expectedOn: string) =>
    buildTouchpoint({
      outcome: 'interview-planned',
      direction: 'inbound',
      occurredOn: '2026-11-02',
      expectedOn: localDate(expectedOn),
    });

  test('thanks are due a working day after the day of a planned interview, logged or not', () => {
    expect(plan([planned('2026-11-06')], '2026-11-02')).toMatchObject({
      step: 'thank-you',
      dueOn: '2026-11-09',
      reason: 'after-interview',
      outside: 'thank-you',
    });
    const thanks = buildTouchpoint({ step: 'thank-you', occurredOn: '2026-11-09' });
    expect(plan([planned('2026-11-06'), thanks], '2026-11-09')).toMatchObject({
      dueOn: '2026-11-13',
      reason: 'window',
    });
  });

  test('an interview that is far off does not silence the thread', () => {
    expect(plan([planned('2026-11-25')], '2026-11-02')).toMatchObject({ dueOn: '2026-11-06', step: 'process' });
  });
});

describe('three unanswered touches to one person', () => {
  const silence = (occurredOn: string, contactId: ContactId) =>
    buildTouchpoint({ occurredOn, channel: 'phone', outcome: 'no-answer', contactId });
  const three = ['2026-11-06', '2026-11-12', '2026-11-17'].map((day) => silence(day, JENNY));

  test('turn to the next person of the record, and say instead of whom', () => {
    const next = plan(three, '2026-11-17', {}, { contactId: JENNY, others: [SUSAN, JENNY] });
    expect(next).toMatchObject({ contactId: SUSAN, insteadOfId: JENNY, step: 'process', reason: 'three-unanswered' });
  });

  test('propose the next rung with the same person where there is nobody else', () => {
    const next = plan(three, '2026-11-17', {}, { contactId: JENNY, others: [JENNY] });
    expect(next).toMatchObject({ contactId: JENNY, step: 'process', reason: 'three-unanswered' });
    expect(next.insteadOfId).toBeUndefined();
  });

  test('are counted for each person', () => {
    const mixed = [...three.slice(0, 2), silence('2026-11-17', SUSAN)];
    expect(plan(mixed, '2026-11-17', {}, { contactId: SUSAN })).toMatchObject({ step: 'receipt', reason: 'window' });
  });
});

describe('the next proof point', () => {
  const proofs = ['depot', 'errors', 'languages'];
  const used = (proofPoint?: string) => buildTouchpoint({ ...(proofPoint === undefined ? {} : { proofPoint }) });

  test('is one that was not used yet, whatever was', () => {
    expect(nextProofPoint(proofs, [])).toBe('depot');
    expect(nextProofPoint(proofs, [used('depot')])).toBe('errors');
    expect(nextProofPoint(proofs, [used('errors')])).toBe('depot');
    expect(nextProofPoint(proofs, [used(), used()])).toBe('languages');
  });

  test('is the one used longest ago once all were; the application itself and an unanswered ring use none', () => {
    expect(nextProofPoint(proofs, ['errors', 'depot', 'languages'].map(used))).toBe('errors');
    const ring = buildTouchpoint({ channel: 'phone', outcome: 'no-answer' });
    expect(nextProofPoint(proofs, [buildOpeningTouch(), ring, { ...ring, proofPoint: 'depot' }])).toBe('depot');
    expect(nextProofPoint([], [used('gone')])).toBeUndefined();
  });
});
