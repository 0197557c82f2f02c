// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import {
  EVERYONE,
  narrowPeople,
  type PeopleNarrowing,
  STANDINGS,
  type Standing,
} from '../../../src/dashboard/narrow-people.ts';
import { localDate } from '../../../src/domain/local-date.ts';
import type { ListedPerson } from '../../../src/storage/read-people.ts';
import { buildContact } from '../../builders/contact.ts';

const TODAY = localDate('2026-11-28');
type Dates = { readonly lastOn?: string; readonly nextOn?: string; readonly unheardSince?: string };

function listed(id: string, parts: Parameters<typeof buildContact>[0], dates: Dates = {}): ListedPerson {
  const days = Object.entries(dates).map(([name, day]) => [name, localDate(day)]);
  return { contact: buildContact({ id, ...parts }), ...Object.fromEntries(days) };
}

// in the order of their names, as they are read
const PEOPLE = [
  listed('amir', { name: 'Amir Haddad', role: 'recruiter', doNotContact: true, company: 'Brightline' }),
  listed(
    'jürgen',
    { name: 'Jürgen Müller', company: 'ACME Inc.', phone: '+44 (0)20 7946 0123' },
    { nextOn: '2026-11-28' },
  ),
  listed('nils', { name: 'Nils Kerr', note: `${'word '.repeat(100)}remembers Oslo` }, { lastOn: '2026-11-20' }),
  listed(
    'susan',
    { name: 'Susan Miller', company: 'Acme', email: 's.miller@acme.org' },
    {
      lastOn: '2026-11-02',
      nextOn: '2026-12-02',
      unheardSince: '2026-11-02',
    },
  ),
];
const found = (part: Partial<PeopleNarrowing>) =>
  narrowPeople(PEOPLE, { ...EVERYONE, ...part }, TODAY).map(({ contact }) => contact.id as string);

describe('everyone is searched', () => {
  test.each<[string, string[]]>([
    ['', ['amir', 'jürgen', 'nils', 'susan']],
    ['muller', ['jürgen']],
    ['MILLER susan', ['susan']],
    ['s.miller@acme', ['susan']],
    ['recruiter', ['amir']],
    ['020 7946 0123', ['jürgen']],
    ['+44 20 79460123', ['jürgen']],
    ['oslo', ['nils']],
    ['acme', ['jürgen', 'susan']],
    ['acme zebra', []],
    ['???', ['amir', 'jürgen', 'nils', 'susan']],
  ])('%j', (words, ids) => {
    expect(found({ words })).toEqual(ids);
  });
});

describe('everyone is narrowed', () => {
  const EXPECTED: Readonly<Record<Standing, readonly string[]>> = {
    all: ['amir', 'jürgen', 'nils', 'susan'],
    due: ['jürgen'],
    open: ['jürgen', 'susan'],
    silent: ['susan'],
    unplanned: ['nils'],
    'left-alone': ['amir'],
  };
  test.each(STANDINGS)('to those who are %s', (standing) => {
    expect(found({ standing })).toEqual(EXPECTED[standing]);
  });

  test('to one company, however it is written', () => {
    expect(found({ company: 'acme ltd' })).toEqual(['jürgen', 'susan']);
  });
});

describe('everyone is put in order', () => {
  test.each<[Partial<PeopleNarrowing>, string[]]>([
    [{ order: 'name', way: 'down' }, ['susan', 'nils', 'jürgen', 'amir']],
    [{ order: 'company' }, ['susan', 'jürgen', 'amir', 'nils']],
    [{ order: 'company', way: 'down' }, ['amir', 'jürgen', 'susan', 'nils']],
    [{ order: 'last' }, ['susan', 'nils', 'amir', 'jürgen']],
    [{ order: 'last', way: 'down' }, ['nils', 'susan', 'amir', 'jürgen']],
    [{ order: 'next' }, ['jürgen', 'susan', 'amir', 'nils']],
  ])('%j, who has nothing to be ordered by last', (part, ids) => {
    expect(found(part)).toEqual(ids);
  });

  test('5,000 are searched and ordered within the blink of an eye', () => {
    const many = Array.from({ length: 5000 }, (_, at) =>
      listed(`${at}`, {
        name: `Person ${at}`,
        company: `Firm ${at % 700}`,
        email: `p${at}@firm.org`,
        note: 'Met in Leeds',
      }),
    );
    narrowPeople(many, { ...EVERYONE, words: 'warm' }, TODAY);
    const start = performance.now();
    expect(narrowPeople(many, { ...EVERYONE, words: 'firm 12', order: 'company' }, TODAY).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
