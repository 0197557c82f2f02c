import { describe, expect, test } from 'vitest';
import { findDuplicates } from '../../../src/domain/find-duplicates.ts';
import type { ContactId } from '../../../src/domain/identity.ts';
import { joinContacts } from '../../../src/domain/join-contacts.ts';
import { localDate } from '../../../src/domain/local-date.ts';
import { buildContact } from '../../builders/contact.ts';

type Parts = Parameters<typeof buildContact>[0];
const pairOf = (one: Parts, other: Parts) =>
  findDuplicates([buildContact({ id: 'one', ...one }), buildContact({ id: 'other', ...other })]).map(({ by }) => by);

describe('two records that seem to be of one person', () => {
  test.each<[string, Parts, Parts, string[]]>([
    ['one address', { name: 'A B', email: 'S@acme.org ' }, { name: 'C D', email: 's@acme.org' }, ['email']],
    [
      'one number',
      { name: 'Sue Lee', phone: '+44 (0)20 7946 0123' },
      { name: 'Sue', phone: '020 7946 0123' },
      ['phone'],
    ],
    ['a switchboard', { name: 'Sue Lee', phone: '020 7946 0123' }, { name: 'Tom Berg', phone: '02079460123' }, []],
    ['one name at one firm', { name: 'Sue Lee', company: 'Acme Inc.' }, { name: 'sue lée', company: 'ACME' }, ['name']],
    ['a title', { name: 'Dr. Sue Lee', company: 'Acme' }, { name: 'Sue Lee', company: 'Acme' }, ['name']],
    ['one name at two firms', { name: 'Sue Lee', company: 'Acme' }, { name: 'Sue Lee', company: 'Other' }, []],
    ['one name at no firm', { name: 'Sue Lee' }, { name: 'Sue Lee' }, []],
    ['two stand-ins', { name: 'someone in HR', company: 'Acme' }, { name: 'someone in HR', company: 'Acme' }, []],
    ['a short number', { name: 'Sue Lee', phone: '1234' }, { name: 'Sue Lee', phone: '1234' }, []],
    [
      'told apart',
      { name: 'A B', email: 's@acme.org', distinctFrom: ['other' as ContactId] },
      { name: 'C D', email: 's@acme.org' },
      [],
    ],
  ])('%s', (_what, one, other, by) => {
    expect(pairOf(one, other)).toEqual(by);
  });

  test('are told once, by the strongest sign, the fuller record first', () => {
    const thin = buildContact({ id: 'thin', name: 'Sue Lee', company: 'Acme', email: 's@acme.org' });
    const full = buildContact({ ...thin, id: 'full', phone: '020 7946 0123', note: 'x', createdAt: 9 });
    const [pair, ...more] = findDuplicates([thin, full]);
    expect(more).toEqual([]);
    expect(pair).toMatchObject({ by: 'email', kept: { id: 'full' }, other: { id: 'thin' } });
  });

  test('among thousands are found in no time', () => {
    const people = Array.from({ length: 5000 }, (_, at) =>
      buildContact({
        id: `${at}`,
        name: `Person ${at % 4999}`,
        company: 'Acme',
        email: `p${at}@acme.org`,
        phone: '020 7946 0123',
      }),
    );
    const start = performance.now();
    expect(findDuplicates(people)).toMatchObject([{ kept: { id: '0' }, other: { id: '4999' }, by: 'phone' }]);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('what one record of two keeps', () => {
  const kept = buildContact({ id: 'kept', name: 'Susan Miller', role: 'recruiter', company: 'Acme', phone: '020 1' });
  const other = buildContact({
    id: 'other',
    name: 'Sue Miller',
    role: 'hr',
    company: 'Acme Foods',
    email: 's@acme.org',
  });

  test('its own words, what it lacked, and the rest in the note', () => {
    expect(joinContacts(kept, other)).toMatchObject({
      id: 'kept',
      name: 'Susan Miller',
      role: 'recruiter',
      company: 'Acme',
      phone: '020 1',
      email: 's@acme.org',
      note: 'Also: Sue Miller, Acme Foods',
    });
  });

  test('both notes, once', () => {
    const twice = joinContacts({ ...kept, note: 'Tall' }, { ...kept, id: 'other' as ContactId, note: 'Tall' });
    expect(twice.note).toBe('Tall');
    expect(joinContacts({ ...kept, note: 'Tall' }, { ...kept, note: 'Kind' }).note).toBe('Tall\n\nKind');
  });

  test('the earlier beginning of a thread, which goes on where one of them goes on', () => {
    const [early, late] = [localDate('2026-11-02'), localDate('2026-11-16')];
    const going = { ...kept, leadSince: late };
    const ended = { ...other, leadSince: early, stopped: true as const };
    expect(joinContacts(going, ended)).toMatchObject({ leadSince: early });
    expect(joinContacts(going, ended).stopped).toBeUndefined();
    expect(joinContacts({ ...kept, stopped: true }, { ...other, stopped: true }).stopped).toBe(true);
  });

  test('that one was referred by the other is forgotten', () => {
    expect(joinContacts(kept, { ...other, referredById: kept.id }).referredById).toBeUndefined();
    expect(joinContacts({ ...kept, referredById: other.id }, other).referredById).toBeUndefined();
  });
});
