import { describe, expect, test } from 'vitest';
import { compareAnswers } from '../../../src/domain/compare-answers.ts';
import type { HuntThread } from '../../../src/domain/hunt.ts';
import { answersByBoard, answersByChannel, answersByStep } from '../../../src/domain/insights-answers.ts';
import { flowOf } from '../../../src/domain/insights-flow.ts';
import { countSpans, spansOf, wholeOf } from '../../../src/domain/insights-spans.ts';
import { triesUntilAnswer } from '../../../src/domain/insights-tries.ts';
import { addDays, type LocalDate, localDate } from '../../../src/domain/local-date.ts';
import { monthsOf, type Period, weekOf } from '../../../src/domain/period.ts';
import { shareInterval } from '../../../src/domain/share-interval.ts';
import { silentThreads } from '../../../src/domain/silence.ts';
import type { Touchpoint } from '../../../src/domain/touchpoint.ts';
import { buildApplication } from '../../builders/application.ts';
import { buildContact } from '../../builders/contact.ts';
import { buildHunt, buildThread } from '../../builders/hunt.ts';
import { buildOpeningTouch, buildTouchpoint } from '../../builders/touchpoint.ts';

const TODAY = localDate('2026-11-28');
const NOVEMBER: Period = { from: localDate('2026-11-01'), to: localDate('2026-11-30') };

type Kind = 'silence' | 'spoke' | 'reply' | 'interview';

/** What follows the application, every five days. */
const KINDS: Readonly<Record<Kind, Partial<Touchpoint>>> = {
  silence: { channel: 'email' },
  spoke: { channel: 'phone', outcome: 'spoke' },
  reply: { channel: 'email', direction: 'inbound', outcome: 'replied', step: undefined },
  interview: { channel: 'email', direction: 'inbound', outcome: 'interview-planned', step: undefined },
};

let count = 0;

function thread(kinds: readonly Kind[], parts: Parameters<typeof buildApplication>[0] = {}): HuntThread {
  count += 1;
  const application = buildApplication({ id: `application-${count}`, ...parts });
  const touches = kinds.map((kind, at) =>
    buildTouchpoint({
      id: `${application.id}-${at}`,
      ...KINDS[kind],
      occurredOn: addDays(application.appliedOn, 5 * (at + 1)),
    }),
  );
  return buildThread({ application }, [
    buildOpeningTouch({ id: `${application.id}-o`, occurredOn: application.appliedOn }),
    ...touches,
  ]);
}

describe('periods', () => {
  test('a week begins where the reader’s weeks begin', () => {
    expect(weekOf(TODAY, 1)).toEqual({ from: '2026-11-23', to: '2026-11-29' });
    expect(weekOf(TODAY, 7)).toEqual({ from: '2026-11-22', to: '2026-11-28' });
  });

  test('months are cut at both ends, and each day is in one of them', () => {
    expect(monthsOf({ from: localDate('2026-01-31'), to: localDate('2026-03-02') })).toEqual([
      { from: '2026-01-31', to: '2026-01-31' },
      { from: '2026-02-01', to: '2026-02-28' },
      { from: '2026-03-01', to: '2026-03-02' },
    ]);
  });

  test('half a year is told by weeks, more by months', () => {
    expect(spansOf({ from: localDate('2026-06-01'), to: localDate('2026-11-29') }, 1)).toMatchObject({ unit: 'week' });
    expect(spansOf({ from: localDate('2026-05-31'), to: localDate('2026-11-29') }, 1)).toMatchObject({ unit: 'month' });
  });
});

describe('what was done week by week', () => {
  test('the application on a website is no touch, and what lies outside is not counted', () => {
    const hunt = buildHunt([
      thread(['silence', 'spoke']), // 2 November; e-mail on the 7th, phone on the 12th
      thread([], { appliedOn: '2026-11-08' }),
      thread(['reply'], { appliedOn: '2026-10-31' }), // answered on 5 November
    ]);
    const weeks = countSpans(hunt, spansOf({ from: localDate('2026-11-02'), to: localDate('2026-11-15') }, 1).spans);
    expect(weeks.map(({ from, applications, touches, answers }) => [from, applications, touches, answers])).toEqual([
      ['2026-11-02', 2, 1, 1],
      ['2026-11-09', 0, 1, 1],
    ]);
    expect(wholeOf(hunt, TODAY)).toEqual({ from: '2026-10-31', to: TODAY });
  });

  test('of nothing, the whole is today', () => {
    expect(wholeOf(buildHunt([]), TODAY)).toEqual({ from: TODAY, to: TODAY });
  });
});

describe('how many tries until an answer', () => {
  test('an open thread counts as far as it has come: by hand, after Kaplan and Meier', () => {
    const hunt = buildHunt([
      thread(['reply']), // answered at 0
      thread(['silence', 'reply']), // at 1
      thread(['spoke']), // at 1: they picked up
      thread(['silence', 'silence', 'silence', 'reply']), // at 3
      thread([]), // open at 0
      thread(['silence']), // open at 1
      thread(['silence', 'silence'], { stage: 'closed', outcome: 'no-response' }), // ended at 2
      thread(['silence'], { stage: 'closed', outcome: 'rejected' }), // answered, nobody knows when
    ]);
    const tries = triesUntilAnswer(hunt, NOVEMBER);
    expect(tries).toMatchObject({ threads: 7, answered: 4, open: 2, ended: 1, unrecorded: 1, pastSecond: 1 });
    expect(tries.rows.map(({ reached, answered }) => [reached, answered])).toEqual([
      [7, 1],
      [5, 2],
      [2, 0],
      [1, 1],
    ]);
    // 1 − 6/7, then 1 − 6/7 · 3/5; of fewer than five no share is told
    expect(tries.rows.map(({ share }) => share?.toFixed(3))).toEqual(['0.143', '0.486', undefined, undefined]);
    expect(tries.halfBy).toBeUndefined();
  });

  test('the try by which half had an answer', () => {
    const hunt = buildHunt([
      ...[1, 2, 3].map(() => thread(['silence', 'spoke'])),
      ...[1, 2, 3].map(() => thread(['silence', 'silence', 'silence'])),
    ]);
    expect(triesUntilAnswer(hunt, NOVEMBER).halfBy).toBe(2);
  });
});

describe('answers by kind', () => {
  const hunt = buildHunt([
    thread(['silence', 'reply']), // website unanswered, e-mail answered
    thread(['silence', 'spoke']), // e-mail unanswered, phone answered
    thread([], { stage: 'closed', outcome: 'rejected', posting: { boardId: 'lever' } }),
  ]);

  test('each message has what came before the next one went out', () => {
    expect(answersByChannel(hunt, NOVEMBER)).toEqual([
      { key: 'portal', asked: 3, answered: 0 },
      { key: 'email', asked: 2, answered: 1 },
      { key: 'phone', asked: 1, answered: 1 },
    ]);
    expect(answersByStep(hunt, NOVEMBER)).toEqual([{ key: 'receipt', asked: 3, answered: 2 }]);
  });

  test('a board answered, if anybody ever did', () => {
    expect(answersByBoard(hunt, NOVEMBER)).toEqual([
      { key: 'greenhouse', asked: 2, answered: 2 },
      { key: 'lever', asked: 1, answered: 1 },
    ]);
  });

  test('the interval is Wilson’s', () => {
    const { low, high } = shareInterval(3, 10);
    expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.108', '0.603']);
    expect(shareInterval(0, 10).low).toBe(0);
    expect(shareInterval(10, 10).high).toBe(1);
  });

  test.each([
    ['nothing', []],
    ['too-few', [['email', 4, 1]]],
    ['no-answer', [['email', 9, 0]]],
    [
      'only',
      [
        ['email', 9, 3],
        ['phone', 4, 4],
      ],
    ],
    [
      'alike',
      [
        ['email', 10, 3],
        ['phone', 10, 5],
      ],
    ],
    [
      'different',
      [
        ['email', 40, 2],
        ['phone', 20, 12],
      ],
    ],
  ] as const)('%s', (kind, shares) => {
    expect(compareAnswers(shares.map(([key, asked, answered]) => ({ key, asked, answered }))).kind).toBe(kind);
  });
});

describe('where applications stand', () => {
  test('each goes as far as it came, and ends in one place', () => {
    const hunt = buildHunt([
      thread([], { appliedOn: '2026-11-20' }), // waiting
      thread(['silence']), // silent since the 2nd
      thread(['spoke', 'interview'], { appliedOn: '2026-11-12' }), // interview, going on
      thread(['spoke'], { stage: 'closed', outcome: 'rejected' }), // talks, rejected
      thread([], { stage: 'closed', outcome: 'rejected' }),
      thread([], { stage: 'closed', outcome: 'accepted' }),
      thread([], { appliedOn: '2026-10-01' }), // outside
    ]);
    expect(flowOf(hunt, NOVEMBER, TODAY)).toEqual({
      total: 6,
      reached: { applied: 6, talks: 3, interview: 2, offer: 1 },
      links: [
        { station: 'applied', end: 'rejected', count: 1 },
        { station: 'applied', end: 'silent', count: 1 },
        { station: 'applied', end: 'waiting', count: 1 },
        { station: 'talks', end: 'rejected', count: 1 },
        { station: 'interview', end: 'going-on', count: 1 },
        { station: 'offer', end: 'accepted', count: 1 },
      ],
    });
  });
});

describe('silent threads', () => {
  test('open ones of which nothing was heard for two weeks, the longest first', () => {
    const amir = buildContact({ id: 'amir', leadSince: localDate('2026-10-01') });
    const stopped = buildContact({ id: 'ola', leadSince: localDate('2026-10-01'), stopped: true });
    const hunt = buildHunt([
      thread(['silence'], { appliedOn: '2026-11-14' }), // 14 days
      thread(['silence'], { appliedOn: '2026-11-15' }), // 13 days
      thread(['reply'], { appliedOn: '2026-11-10' }), // heard from on the 15th
      thread([], { appliedOn: '2026-10-20', stage: 'closed', outcome: 'rejected' }),
      buildThread({ contact: amir }),
      buildThread({ contact: stopped }),
    ]);
    const days = (today: LocalDate) => silentThreads(hunt, today).map((silent) => silent.days);
    expect(days(TODAY)).toEqual([58, 14]);
    expect(days(addDays(TODAY, 1))).toEqual([59, 15, 14, 14]);
  });
});
