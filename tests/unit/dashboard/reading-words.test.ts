import { describe, expect, test } from 'vitest';
import {
  isEnoughOfFlow,
  isEnoughOfShares,
  isEnoughOfSpans,
  isEnoughOfTries,
  percent,
  readAnswers,
  readFlow,
  readSilence,
  readSpans,
  readTries,
} from '../../../src/dashboard/reading-words.ts';
import type { End, Flow, Station } from '../../../src/domain/insights-flow.ts';
import type { SpanFigures } from '../../../src/domain/insights-spans.ts';
import type { TriesFigures, TriesRow } from '../../../src/domain/insights-tries.ts';
import { localDate } from '../../../src/domain/local-date.ts';

function span(from: string, [applications, touches, answers]: readonly [number, number, number]): SpanFigures {
  return { from: localDate(from), to: localDate(from), applications, touches, answers };
}

const nameOf = ({ from }: SpanFigures) => from;

test.each([
  [0, '0%'],
  [0.004, '<1%'],
  [0.304, '30%'],
  [0.997, '>99%'],
  [1, '100%'],
])('%d is %s: nothing that happened is told as never, or as always', (share, words) => {
  expect(percent(share)).toBe(words);
});

describe('weeks', () => {
  test('sums, and the week with most', () => {
    const weeks = [span('2026-11-02', [3, 4, 1]), span('2026-11-09', [1, 1, 0])];
    expect(readSpans(weeks, 'week', nameOf)).toBe(
      'You sent 4 applications and made 5 touches; 1 answer came. You did most in the week of 2026-11-02: 7 of 9.',
    );
    expect(isEnoughOfSpans(weeks)).toBe(true);
  });

  test('two that are alike have no winner', () => {
    const weeks = [span('2026-11-02', [1, 0, 0]), span('2026-11-09', [0, 1, 0])];
    expect(readSpans(weeks, 'week', nameOf)).toBe('You sent 1 application and made 1 touch; no answer came.');
    expect(isEnoughOfSpans(weeks)).toBe(false);
  });

  test('nothing', () => {
    expect(readSpans([span('2026-11-02', [0, 0, 0])], 'week', nameOf)).toBe('Nothing is on record in this period.');
  });
});

describe('tries', () => {
  const row = (tries: number, reached: number, share?: number): TriesRow => ({
    tries,
    reached,
    answered: 0,
    open: 0,
    ended: 0,
    ...(share === undefined ? {} : { share }),
  });
  const some: TriesFigures = {
    threads: 20,
    answered: 9,
    open: 8,
    ended: 3,
    unrecorded: 0,
    pastSecond: 4,
    halfBy: 3,
    rows: [row(0, 20, 0.1), row(1, 15, 0.2), row(2, 10, 0.3), row(3, 8, 0.52), row(4, 2)],
  };

  test('by which half get an answer, and how many came late', () => {
    expect(readTries(some)).toBe(
      'Followed up 3 times, about half of your threads get an answer. So far 9 of 20 have one, 4 of them after the second follow-up, where many stop.',
    );
    expect(readTries({ ...some, halfBy: 1, rows: [row(0, 9, 0.2), row(1, 7, 0.8)] })).toMatch(
      /^Followed up once, about 80% of your threads/,
    );
    expect(readTries({ ...some, halfBy: 0, pastSecond: 0, rows: [row(0, 9, 0.5)] })).toBe(
      'Before any follow-up about half of your threads get an answer. So far 9 of 20 have one, none of them after the second follow-up, where many stop.',
    );
  });

  test('less than half: as far as enough have come', () => {
    const { halfBy: _unknown, ...rest } = some;
    const rows = [row(0, 20, 0.1), row(1, 15, 0.2), row(2, 10, 0.3), row(3, 4)];
    expect(readTries({ ...rest, rows })).toBe(
      'Followed up 2 times, about 30% of your threads get an answer. Too few have come further to tell. So far 9 of 20 have one, 4 of them after the second follow-up, where many stop.',
    );
  });

  test('too few say so, and are not drawn', () => {
    const few = { ...some, threads: 12, answered: 3 };
    expect(readTries(few)).toBe('Too few to tell: 3 answers in 12 threads.');
    expect([isEnoughOfTries(few), isEnoughOfTries(some)]).toEqual([false, true]);
    expect(readTries({ ...some, threads: 0, answered: 0, rows: [] })).toBe('No thread began in this period.');
  });
});

describe('answers', () => {
  const shares = (...all: readonly (readonly [string, number, number])[]) =>
    all.map(([key, asked, answered]) => ({ key, asked, answered }));

  test.each([
    ['No message went out in this period.', shares()],
    ['Too few to tell: 1 answer to 4 messages.', shares(['E-mail', 3, 1], ['Phone', 1, 0])],
    ['None of the 9 messages is answered so far.', shares(['E-mail', 9, 0])],
    ['Only one has enough to tell: E-mail (3 of 9, 33%).', shares(['E-mail', 9, 3], ['Phone', 4, 4])],
    [
      'Answered most so far: Phone (5 of 10, 50%). The differences are too small to tell yet.',
      shares(['E-mail', 10, 3], ['Phone', 10, 5]),
    ],
    [
      'Answered most: Phone (12 of 20, 60%). Least: E-mail (2 of 40, 5%).',
      shares(['E-mail', 40, 2], ['Phone', 20, 12]),
    ],
  ])('%s', (sentence, all) => {
    expect(readAnswers(all, 'message')).toBe(sentence);
  });

  test('four of a kind are no bar', () => {
    expect(isEnoughOfShares(shares(['E-mail', 4, 1], ['Phone', 4, 1]))).toBe(false);
    expect(isEnoughOfShares(shares(['E-mail', 5, 1]))).toBe(true);
  });
});

describe('the flow', () => {
  const flow = (reached: Flow['reached'], ...links: readonly (readonly [Station, End, number])[]): Flow => ({
    total: reached.applied,
    reached,
    links: links.map(([station, end, count]) => ({ station, end, count })),
  });

  test('how far they came, and where the rest stands', () => {
    const some = flow(
      { applied: 20, talks: 8, interview: 3, offer: 1 },
      ['applied', 'rejected', 4],
      ['applied', 'silent', 7],
      ['applied', 'waiting', 1],
      ['talks', 'rejected', 3],
      ['talks', 'silent', 2],
    );
    expect(readFlow(some)).toBe(
      'Of 20 applications 8 came to a reply or a talk, 3 to an interview and 1 to an offer. 7 were rejected, 9 are silent and 1 is waiting for less than two weeks.',
    );
    expect(isEnoughOfFlow(some)).toBe(true);
  });

  test('none came further', () => {
    const none = flow({ applied: 6, talks: 0, interview: 0, offer: 0 }, ['applied', 'waiting', 6]);
    expect(readFlow(none)).toBe(
      'Of 6 applications none came to a reply or a talk. 6 are waiting for less than two weeks.',
    );
  });

  test('a few are told one by one', () => {
    const few = flow(
      { applied: 3, talks: 0, interview: 0, offer: 0 },
      ['applied', 'waiting', 2],
      ['applied', 'rejected', 1],
    );
    expect(readFlow(few)).toBe('Too few to draw: 3 applications; 2 waiting and 1 rejected.');
    expect(isEnoughOfFlow(few)).toBe(false);
    expect(readFlow(flow({ applied: 0, talks: 0, interview: 0, offer: 0 }))).toBe(
      'No application was sent in this period.',
    );
  });
});

test.each([
  [[], 'No open thread has been silent for two weeks.'],
  [[20], 'One thread is silent: Nurse at Acme, for 20 days.'],
  [[96, 20], '2 threads are silent, longest of all Nurse at Acme: 96 days.'],
])('silence of %j', (days, sentence) => {
  expect(readSilence(days, 'Nurse at Acme')).toBe(sentence);
});
