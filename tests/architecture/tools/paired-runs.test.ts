import { expect, test } from 'vitest';
import { measureInTurn, median, quantile, ratioOf, ratioWords } from '../../benchmarks/paired-runs.ts';
import { costByAddress } from '../../benchmarks/script-cost.ts';

test('variants take turns, each first as often as the other, and the first round is left out', async () => {
  const order: string[] = [];
  const samples = await measureInTurn(['ours', 'empty'], 3, async (variant) => order.push(variant));
  expect(order.join(' ')).toBe('ours empty empty ours ours empty empty ours');
  expect(samples).toEqual({ ours: [4, 5, 8], empty: [3, 6, 7] });
});

test('quantiles lie between the values', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([1, 2])).toBe(1.5);
  expect(quantile([0, 10], 0.95)).toBeCloseTo(9.5);
});

test('a ratio has an interval that holds it', () => {
  const base = [10, 11, 9, 10, 12, 10];
  const ratio = ratioOf(
    base.map((value) => value * 2),
    base,
  );
  expect(ratio).toEqual({ median: 2, low: expect.closeTo(2), high: expect.closeTo(2) });
  expect(ratioWords(ratio)).toBe('2.00 × (2.00–2.00)');
});

test('CPU is summed by address, and a call within a call is not counted twice', () => {
  const event = (name: string, url: string, ts: number, dur: number) => ({
    name,
    pid: 1,
    tid: 1,
    ts,
    dur,
    tdur: dur,
    args: { data: { url } },
  });
  const ours = 'chrome-extension://abc/sentinel.js';
  const costs = costByAddress([
    event('EvaluateScript', ours, 0, 2000),
    event('v8.compile', ours, 100, 500),
    event('FunctionCall', ours, 5000, 1000),
    event('FunctionCall', 'https://page.example/page.js', 8000, 9000),
    event('Layout', ours, 9000, 4000),
  ]);
  expect([...costs]).toEqual([[ours, 3]]);
});
