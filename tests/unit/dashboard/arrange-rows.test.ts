import { describe, expect, test } from 'vitest';
import { narrowRows, sortRows } from '../../../src/dashboard/arrange-rows.ts';
import { parseTableQuery } from '../../../src/dashboard/table-query.ts';
import { localDate } from '../../../src/domain/local-date.ts';
import type { ListedRow } from '../../../src/storage/listed-row.ts';
import { buildListedRow } from '../../builders/listed-row.ts';

const today = localDate('2026-11-20');
const ids = (rows: readonly ListedRow[]): string[] => rows.map(({ id }) => id);
const found = (rows: readonly ListedRow[], address: string): string[] =>
  ids(narrowRows(rows, parseTableQuery(new URLSearchParams(address)), today));

describe('the search', () => {
  const rows = [
    buildListedRow({ id: 'nurse', posting: { title: 'Électricienne', company: 'Müller & Søn', location: 'Zürich' } }),
    buildListedRow({ id: 'baker', posting: { title: 'Baker', company: 'Rye' }, tags: ['Dream job'], note: 'ask Ann' }),
    buildListedRow({ id: 'clerk', posting: { title: 'Clerk', company: 'Łódź Straße' }, names: ['José Ruiz'] }),
  ];

  test.each([
    ['electricienne', ['nurse']],
    ['MÜLLER', ['nurse']],
    ['muller zurich', ['nurse']],
    ['son', ['nurse']],
    ['dream JOB', ['baker']],
    ['ann', ['baker']],
    ['jose', ['clerk']],
    ['lodz strasse', ['clerk']],
    ['ruiz clerk', ['clerk']],
    ['ruiz baker', []],
    ['e', ['nurse', 'baker', 'clerk']],
    ['  ', ['nurse', 'baker', 'clerk']],
  ])('for «%s» finds %j', (words, expected) => {
    expect(found(rows, new URLSearchParams({ q: words }).toString())).toEqual(expected);
  });
});

describe('the filters', () => {
  const rows = [
    buildListedRow({ id: 'new', appliedOn: '2026-11-19', tags: ['Remote'] }),
    buildListedRow({ id: 'old', appliedOn: '2026-10-01', posting: { boardId: 'lever', company: 'Birch' } }),
    buildListedRow({ id: 'heard', appliedOn: '2026-10-01', heardOn: '2026-11-13', stage: 'interviewing' }),
    buildListedRow({ id: 'saved', appliedOn: '2026-10-02', stage: 'to-apply' }),
    buildListedRow({
      id: 'ended',
      appliedOn: '2026-10-01',
      stage: 'closed',
      outcome: 'rejected',
      posting: { boardId: 'generic', url: 'https://www.acme.example/jobs' },
    }),
  ];

  test.each([
    ['', ['new', 'old', 'heard', 'saved', 'ended']],
    ['stage=open', ['new', 'old', 'heard', 'saved']],
    ['stage=closed', ['ended']],
    ['stage=rejected', ['ended']],
    ['stage=withdrawn', []],
    ['stage=nonsense', ['new', 'old', 'heard', 'saved', 'ended']],
    ['board=lever', ['old']],
    ['board=acme.example', ['ended']],
    ['company=BIR', ['old']],
    ['tag=remote', ['new']],
    ['from=2026-10-02', ['new', 'saved']],
    ['to=2026-10-01', ['old', 'heard', 'ended']],
    ['from=2026-10-02&to=2026-10-02', ['saved']],
    ['from=yesterday', ['new', 'old', 'heard', 'saved', 'ended']],
    ['silent=1', ['old']],
    ['silent=1&stage=interviewing', []],
  ])('«%s» leave %j', (address, expected) => {
    expect(found(rows, address)).toEqual(expected);
  });

  test('a week is not yet over a week', () => {
    expect(narrowRows(rows, parseTableQuery(new URLSearchParams('silent=1')), localDate('2026-11-21')).length).toBe(2);
  });
});

describe('the order', () => {
  const rows = [
    buildListedRow({ id: 'b', appliedOn: '2026-11-03', posting: { title: 'Zimmerer', company: 'Örn' }, touches: 2 }),
    buildListedRow({
      id: 'a',
      appliedOn: '2026-11-02',
      posting: { title: 'architect', company: 'Pine', boardId: 'lever' },
      nextOn: '2026-11-25',
      stage: 'closed',
      outcome: 'rejected',
    }),
    buildListedRow({
      id: 'c',
      appliedOn: '2026-11-01',
      posting: { title: 'Ölmüller', company: 'Oak', boardId: 'xing' },
      nextOn: '2026-11-21',
      lastOn: '2026-11-10',
      stage: 'screening',
      touches: 1,
    }),
  ];
  const sorted = (sort: string) =>
    ids(
      sortRows(rows, parseTableQuery(new URLSearchParams({ sort })).sort, ({ boardId }) =>
        boardId === 'xing' ? 'A' : 'B',
      ),
    );

  test.each([
    ['title', ['a', 'c', 'b']],
    ['-title', ['b', 'c', 'a']],
    ['company', ['c', 'b', 'a']],
    ['stage', ['b', 'c', 'a']],
    ['applied', ['c', 'a', 'b']],
    ['-applied', ['b', 'a', 'c']],
    ['touches', ['a', 'c', 'b']],
    ['-touches', ['b', 'c', 'a']],
    ['site', ['c', 'b', 'a']],
    ['nonsense', ['b', 'a', 'c']],
  ])('by «%s» is %j', (sort, expected) => {
    expect(sorted(sort)).toEqual(expected);
  });

  test('what has no day comes last, whichever way round', () => {
    expect(sorted('next')).toEqual(['c', 'a', 'b']);
    expect(sorted('-next')).toEqual(['a', 'c', 'b']);
    expect(sorted('-last')[0]).toBe('c');
    expect(sorted('last')[0]).toBe('c');
  });

  test('what was not applied to yet comes last by that day, whichever way round', () => {
    const kept = buildListedRow({ id: 'kept', appliedOn: '2026-11-02', stage: 'to-apply' });
    for (const sort of ['applied', '-applied']) {
      const query = parseTableQuery(new URLSearchParams({ sort }));
      expect(ids(sortRows([kept, ...rows], query.sort, () => ''))[3], sort).toBe('kept');
    }
  });

  test('leaves the rows that it was given as they were', () => {
    const before = ids(rows);
    sorted('title');
    expect(ids(rows)).toEqual(before);
  });
});
