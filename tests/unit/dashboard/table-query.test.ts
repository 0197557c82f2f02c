import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countFilters,
  isNarrowed,
  parseTableQuery,
  SORT_KEYS,
  sortAfterPress,
  tableQueryParams,
} from '../../../src/dashboard/table-query.ts';

const read = (address: string) => parseTableQuery(new URLSearchParams(address));

test('an address that says nothing asks for all, the newest first, and is said by nothing', () => {
  const query = read('');
  expect(query.sort).toEqual({ by: 'applied', direction: 'descending' });
  expect(isNarrowed(query)).toBe(false);
  expect(tableQueryParams(query)).toEqual({});
});

test('what an address asks for, the address made of it asks for again', () => {
  const address = 'q=Z%C3%BCrich&stage=open&board=lever&company=A%26B&tag=a+b&from=2026-01-02&to=2026-02-03&silent=1';
  const params = tableQueryParams(read(`${address}&sort=-touches`));
  expect(params).toEqual({
    q: 'Zürich',
    stage: 'open',
    board: 'lever',
    company: 'A&B',
    tag: 'a b',
    from: '2026-01-02',
    to: '2026-02-03',
    silent: '1',
    sort: '-touches',
  });
  expect(countFilters(read(address))).toBe(7);
});

test('whatever stands in the address, reading it never fails and settles at once', () => {
  const names = fc.constantFrom('q', 'stage', 'board', 'from', 'to', 'sort', 'silent', 'other');
  fc.assert(
    fc.property(fc.array(fc.tuple(names, fc.string())), (pairs) => {
      const query = parseTableQuery(new URLSearchParams(pairs as [string, string][]));
      expect(parseTableQuery(new URLSearchParams(tableQueryParams(query)))).toEqual(query);
    }),
  );
});

test('a column pressed once is in its usual order, pressed again the other way round', () => {
  for (const by of SORT_KEYS) {
    const once = sortAfterPress({ by: by === 'title' ? 'company' : 'title', direction: 'descending' }, by);
    expect(once.direction).toBe(['applied', 'last', 'touches'].includes(by) ? 'descending' : 'ascending');
    const twice = sortAfterPress(once, by);
    expect(twice.by).toBe(by);
    expect(twice.direction).not.toBe(once.direction);
  }
});
