import { expect, test } from 'vitest';
import {
  allChosen,
  extendedBy,
  extendedTo,
  movedBy,
  NOTHING_CHOSEN,
  noneChosen,
  type Selection,
  toggled,
  withinShown,
} from '../../../src/dashboard/selection.ts';
import type { ApplicationId } from '../../../src/domain/identity.ts';

const id = (name: string) => name as ApplicationId;
const order = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ id: id(name) }));
const chosen = (selection: Selection): string[] => [...selection.chosen].toSorted();

test('a range runs from where one began, either way, and may be turned', () => {
  const begun = toggled(NOTHING_CHOSEN, id('c'));
  expect(chosen(extendedTo(begun, order, id('e')))).toEqual(['c', 'd', 'e']);
  expect(chosen(extendedTo(begun, order, id('a')))).toEqual(['a', 'b', 'c']);
  const turned = extendedTo(extendedTo(begun, order, id('d')), order, id('b'));
  expect(turned).toMatchObject({ active: 'b', anchor: 'c' });
});

test('a range without a beginning is the row itself', () => {
  expect(chosen(extendedTo(NOTHING_CHOSEN, order, id('d')))).toEqual(['d']);
});

test('the keyboard starts at the first row and stops at the ends', () => {
  expect(movedBy(NOTHING_CHOSEN, order, 1).active).toBe('a');
  expect(movedBy({ ...NOTHING_CHOSEN, active: id('e') }, order, 1).active).toBe('e');
  expect(movedBy({ ...NOTHING_CHOSEN, active: id('c') }, order, Number.NEGATIVE_INFINITY).active).toBe('a');
  expect(movedBy({ ...NOTHING_CHOSEN, active: id('c') }, order, Number.POSITIVE_INFINITY).active).toBe('e');
  expect(movedBy(NOTHING_CHOSEN, [], 1).active).toBeUndefined();
});

test('with Shift the rows passed are chosen', () => {
  const down = extendedBy({ ...NOTHING_CHOSEN, active: id('b') }, order, 1);
  expect(chosen(extendedBy(down, order, 1))).toEqual(['b', 'c', 'd']);
});

test('all that are shown, and none, keep the place of the keyboard', () => {
  const all = allChosen({ ...NOTHING_CHOSEN, active: id('b') }, order);
  expect(all).toMatchObject({ active: 'b' });
  expect(chosen(all)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(noneChosen(all)).toMatchObject({ chosen: new Set(), active: 'b' });
});

test('what is shown no longer is chosen no longer', () => {
  const all = allChosen(NOTHING_CHOSEN, order);
  expect(chosen(withinShown(all, order.slice(1, 3)))).toEqual(['b', 'c']);
  expect(withinShown(all, order)).toBe(all);
});
