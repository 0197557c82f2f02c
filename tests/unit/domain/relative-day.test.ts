import { expect, it } from 'vitest';
import { addDays, localDate } from '../../../src/domain/local-date.ts';
import { comingDay, relativeDay } from '../../../src/domain/relative-day.ts';

/** A Wednesday. */
const TODAY = localDate('2026-11-18');

it.each([
  [-2, 'earlier today'],
  [0, 'earlier today'],
  [1, 'yesterday'],
  [2, 'on Monday'],
  [3, 'on Sunday'],
  [4, 'last Saturday'],
  [6, 'last Thursday'],
  [7, 'a week ago'],
  [8, 'about a week ago'],
  [10, 'about ten days ago'],
  [12, 'about two weeks ago'],
  [14, 'two weeks ago'],
  [21, 'three weeks ago'],
  [24, 'about three weeks ago'],
  [59, 'about eight weeks ago'],
  [60, 'about two months ago'],
  [340, 'about eleven months ago'],
  [365, 'about a year ago'],
  [800, 'more than a year ago'],
])('%i days before a Wednesday is «%s»', (days, words) => {
  expect(relativeDay(addDays(TODAY, -days), TODAY)).toBe(words);
});

it.each([
  [0, 'today'],
  [1, 'tomorrow'],
  [2, 'on Friday'],
  [6, 'on Tuesday'],
  [7, 'on November 25'],
  [50, 'on January 7'],
])('%i days after a Wednesday is «%s»', (days, words) => {
  expect(comingDay(addDays(TODAY, days), TODAY)).toBe(words);
});
