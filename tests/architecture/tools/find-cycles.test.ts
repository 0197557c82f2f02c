import { expect, test } from 'vitest';
import { findCycles, findPath } from '../find-cycles.ts';

const graph = (lines: Record<string, string[]>) => new Map(Object.entries(lines));

test('a tree has no cycle', () => {
  expect(findCycles(graph({ a: ['b', 'c'], b: ['c'], c: [] }))).toEqual([]);
});

test('a ring is told once, however it is entered', () => {
  expect(findCycles(graph({ start: ['c', 'b'], b: ['c'], c: ['a'], a: ['b'] }))).toEqual([['a', 'b', 'c']]);
});

test('a file that imports itself is a ring', () => {
  expect(findCycles(graph({ a: ['a'] }))).toEqual([['a']]);
});

test('the shortest way is found', () => {
  expect(findPath(graph({ a: ['b', 'c'], b: ['d'], c: ['goal'], d: ['goal'] }), ['a'], 'goal')).toEqual([
    'a',
    'c',
    'goal',
  ]);
});

test('no way is no path', () => {
  expect(findPath(graph({ a: ['b'], goal: ['a'] }), ['a'], 'goal')).toBeUndefined();
});
