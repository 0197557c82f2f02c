import { describe, expect, it } from 'vitest';
import { planNextFollowUp, type ThreadHistory } from '../../../src/domain/cadence.ts';
import type { ContactId } from '../../../src/domain/identity.ts';
import { addDays, localDate } from '../../../src/domain/local-date.ts';
import { type CadencePolicy, DEFAULT_POLICY } from '../../../src/domain/policy.ts';
import type { Touchpoint } from '../../../src/domain/touchpoint.ts';
import { workingDayFrom } from '../../../src/domain/working-days.ts';
import { buildOpeningTouch, buildTouchpoint } from '../../builders/touchpoint.ts';

/** A Monday. */
const MONDAY = localDate('2026-11-02');
const JENNY = 'jenny' as ContactId;
const SUSAN = 'susan' as ContactId;

function plan(
  touchpoints: readonly Touchpoint[],
  today: string,
  more: Partial<ThreadHistory> = {},
  policy: Partial<CadencePolicy> = {},
) {
  const history = { threadKey: 'application:1', startedOn: MONDAY, touchpoints, active: true, ...more };
  return planNextFollowUp({ ...DEFAULT_POLICY, ...policy }, history, localDate(today));
}

const silence = (occurredOn: string) => buildTouchpoint({ occurredOn, channel: 'phone', outcome: 'no-answer' });
const answer = (occurredOn: string, parts: Partial<Omit<Touchpoint, 'id' | 'occurredOn'>> = {}) =>
  buildTouchpoint({ occurredOn, channel: 'phone', outcome: 'spoke', ...parts });

describe('the day', () => {
  it('is the working day of the window', () => {
    expect(plan([buildOpeningTouch()], '2026-11-02')).toEqual({
      kind: 'planned',
      dueOn: '2026-11-06',
      step: 'receipt',
      attempt: 1,
      reason: 'first',
    });
  });

  it('is the first working day after a window of weekend and holiday', () => {
    expect(plan([], '2026-11-02', {}, { daysOff: [localDate('2026-11-06')] })).toMatchObject({ dueOn: '2026-11-09' });
  });

  it('counts from the last touch', () => {
    expect(plan([buildOpeningTouch(), silence('2026-11-09')], '2026-11-09')).toMatchObject({
      dueOn: '2026-11-13',
      attempt: 2,
    });
  });

  it('is today for what was captured late', () => {
    expect(plan([buildOpeningTouch()], '2026-12-01')).toMatchObject({ dueOn: '2026-12-01', reason: 'late-capture' });
  });

  it('is Monday for what was captured late on a Saturday', () => {
    expect(plan([], '2026-12-05')).toMatchObject({ dueOn: '2026-12-07', reason: 'late-capture' });
  });

  it('is today for a thread that was let lie', () => {
    expect(plan([buildOpeningTouch(), silence('2026-11-09')], '2026-12-01')).toMatchObject({
      dueOn: '2026-12-01',
      reason: 'window',
    });
  });

  it('stays the same while it lies ahead', () => {
    const days = ['2026-11-04', '2026-11-05', '2026-11-06', '2026-11-07'];
    const due = days.map((today) => plan([], today, { startedOn: localDate('2026-11-03') }));
    expect(new Set(due.map((next) => next.kind === 'planned' && next.dueOn)).size).toBe(1);
  });

  it('counts a touch dated tomorrow as of today', () => {
    expect(plan([silence('2027-06-01')], '2026-11-02')).toMatchObject({ dueOn: '2026-11-06' });
  });

  it('is found when every day is off, and when no weekday is worked', () => {
    const daysOff = Array.from({ length: 800 }, (_, index) => addDays(localDate('2026-10-01'), index));
    expect(plan([], '2026-11-02', {}, { daysOff })).toMatchObject({ dueOn: '2026-11-09' });
    expect(plan([], '2026-11-02', {}, { workingDays: [] })).toMatchObject({ dueOn: '2026-11-08' });
    expect(workingDayFrom({ ...DEFAULT_POLICY, workingDays: [] }, MONDAY)).toBe(MONDAY);
  });

  it('bears a policy of a year, turned around, or of nonsense', () => {
    expect(plan([], '2026-11-02', {}, { windowFrom: 366, windowTo: 366 })).toMatchObject({ dueOn: '2027-11-03' });
    expect(plan([], '2026-11-02', {}, { windowFrom: 6, windowTo: 4 })).toMatchObject({ dueOn: '2026-11-06' });
    expect(plan([], '2026-11-02', {}, { windowFrom: Number.NaN, windowTo: -3, triesPerStep: 0 })).toMatchObject({
      kind: 'planned',
    });
  });
});

describe('the rung', () => {
  it.each([
    ['applied', 'receipt'],
    ['screening', 'process'],
    ['interviewing', 'process'],
    ['offer', 'again'],
  ] as const)('of an application that was set to «%s» without a touch is «%s»', (stage, step) => {
    expect(plan([buildOpeningTouch({ occurredOn: '2026-11-02' })], '2026-11-02', { stage })).toMatchObject({ step });
  });

  it('of a planned interview is the same whether the stage says so or the touch alone', () => {
    const touches = [answer('2026-11-09', { outcome: 'interview-planned' })];
    expect(plan(touches, '2026-11-09', { stage: 'interviewing' })).toEqual(plan(touches, '2026-11-09'));
  });

  it('rises with each answer, and comes around again at the top', () => {
    const days = ['2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14'];
    const steps = days.map((today, index) =>
      plan(
        days.slice(0, index + 1).map((day) => answer(day)),
        today,
      ),
    );
    expect(steps.map((next) => next.kind === 'planned' && next.step)).toEqual([
      'process',
      'advice',
      'decision-maker',
      'again',
      'again',
      'again',
    ]);
  });

  it('rises after three unanswered touches, and says so', () => {
    const days = ['2026-11-09', '2026-11-13', '2026-11-18', '2026-11-23'];
    const next = days.map((today, index) => plan(days.slice(0, index + 1).map(silence), today));
    expect(next).toMatchObject([
      { step: 'receipt', reason: 'window', attempt: 2 },
      { step: 'receipt', reason: 'window', attempt: 3 },
      { step: 'process', reason: 'three-unanswered', attempt: 4 },
      { step: 'process', reason: 'window', attempt: 5 },
    ]);
  });

  it('leaves out what was answered already', () => {
    expect(
      plan([answer('2026-11-09', { answeredAsks: ['receipt', 'process', 'meeting'] })], '2026-11-09'),
    ).toMatchObject({ step: 'advice' });
    expect(plan([answer('2026-11-09', { answeredAsks: ['receipt', 'process'] })], '2026-11-09')).toMatchObject({
      step: 'process',
    });
    expect(
      plan([answer('2026-11-09', { answeredAsks: ['receipt', 'process', 'meeting', 'advice'] })], '2026-11-09'),
    ).toMatchObject({
      step: 'decision-maker',
    });
  });

  it('takes what came in for an answer', () => {
    const reply = buildTouchpoint({ direction: 'inbound', outcome: 'sent', step: undefined, occurredOn: '2026-11-09' });
    expect(plan([reply], '2026-11-09')).toMatchObject({ step: 'process', reason: 'after-answer', attempt: 1 });
  });

  it('plans inside the window when they would call back', () => {
    expect(plan([answer('2026-11-09', { outcome: 'will-call-back' })], '2026-11-09')).toMatchObject({
      dueOn: '2026-11-13',
      reason: 'promised-to-call',
    });
  });

  it('thanks within a working day after an interview, then keeps the window', () => {
    const interview = answer('2026-11-13', { outcome: 'interview-held' });
    const thanks = buildTouchpoint({ step: 'thank-you', occurredOn: '2026-11-16' });
    expect(plan([interview], '2026-11-13')).toMatchObject({
      step: 'thank-you',
      reason: 'after-interview',
      dueOn: '2026-11-16',
    });
    expect(plan([interview, thanks], '2026-11-16')).toMatchObject({
      step: 'process',
      dueOn: '2026-11-20',
      reason: 'window',
    });
  });

  it('still owes the thank-you when nobody picked up', () => {
    const interview = answer('2026-11-12', { outcome: 'interview-held' });
    const nobody = buildTouchpoint({
      step: 'thank-you',
      channel: 'phone',
      outcome: 'no-answer',
      occurredOn: '2026-11-13',
    });
    expect(plan([interview, nobody], '2026-11-13')).toMatchObject({ step: 'thank-you', dueOn: '2026-11-16' });
  });

  it('takes a reply on the thank-you for the thank-you, but not news that came in before it', () => {
    const interview = answer('2026-11-12', { outcome: 'interview-held', direction: 'inbound' });
    const reply = answer('2026-11-13', { outcome: 'replied', direction: 'inbound', step: 'thank-you' });
    const news = answer('2026-11-13', { outcome: 'replied', direction: 'inbound', step: undefined });
    expect(plan([interview, reply], '2026-11-13')).toMatchObject({ step: 'process', reason: 'after-answer' });
    expect(plan([interview, news], '2026-11-13')).toMatchObject({ step: 'thank-you', dueOn: '2026-11-13' });
  });

  it('ends only by a rejection, a request, or a thread that is closed', () => {
    expect(plan([answer('2026-11-09', { outcome: 'rejected' })], '2026-11-09')).toEqual({ kind: 'ended' });
    expect(plan([answer('2026-11-09', { outcome: 'asked-to-stop' })], '2026-11-09')).toEqual({ kind: 'ended' });
    expect(plan([], '2026-11-09', { active: false })).toEqual({ kind: 'ended' });
    expect(plan([answer('2026-11-09', { outcome: 'offer' })], '2026-11-09')).toMatchObject({
      kind: 'planned',
      step: 'again',
    });
  });

  it('goes to the person who was named', () => {
    const named = answer('2026-11-09', { outcome: 'named-someone', contactId: JENNY });
    expect(plan([named], '2026-11-09', { contactId: SUSAN })).toMatchObject({
      step: 'decision-maker',
      reason: 'named-someone',
      contactId: SUSAN,
    });
    expect(plan([named], '2026-11-09', { contactId: JENNY })).toMatchObject({
      step: 'process',
      reason: 'named-someone',
      contactId: JENNY,
    });
  });
});
