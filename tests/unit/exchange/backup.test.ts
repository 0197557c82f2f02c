import { describe, expect, test } from 'vitest';
import { type BackupContent, readBackup, writeBackup } from '../../../src/exchange/backup.ts';
import { buildApplication } from '../../builders/application.ts';
import { buildContact } from '../../builders/contact.ts';
import { buildFollowUp } from '../../builders/follow-up.ts';
import { buildTouchpoint } from '../../builders/touchpoint.ts';

const NO_ROWS = {
  applications: [],
  contacts: [],
  applicationContacts: [],
  touchpoints: [],
  followUps: [],
  captures: [],
};

function content(tables: Partial<BackupContent['tables']> = {}): BackupContent {
  const madeAt = Date.parse('2026-11-22T09:30:00Z');
  return { madeAt, appVersion: '0.1.0', settings: { toast: false }, tables: { ...NO_ROWS, ...tables } };
}

async function readOk(text: string) {
  const reading = await readBackup(text);
  if (!reading.ok) throw new Error(reading.reason);
  return reading;
}

describe('a backup', () => {
  test('is read as it was written, the deleted rows and fields of tomorrow too', async () => {
    const tables = {
      applications: [
        buildApplication({ tags: ['remote'], note: 'A "quoted"\nnote – ümläut 🙂', deletedAt: 5 }),
        { ...buildApplication({ id: 'application-2' }), fieldOfTomorrow: { deep: [1] } },
      ],
      contacts: [buildContact()],
      touchpoints: [buildTouchpoint()],
      followUps: [buildFollowUp()],
    };
    const { backup, damaged, intact } = await readOk(await writeBackup(content(tables)));
    expect(damaged).toEqual([]);
    expect(intact).toBe(true);
    expect(backup.tables).toEqual({ ...NO_ROWS, ...tables });
    expect(backup.settings).toEqual({ toast: false });
    expect(backup.madeAt).toBe('2026-11-22T09:30:00.000Z');
    expect(backup.counts).toMatchObject({ applications: 2, contacts: 1, captures: 0 });
  });

  test('has one row a line', async () => {
    const text = await writeBackup(content({ contacts: [buildContact(), buildContact({ id: 'ann' })] }));
    expect(text.split('\n').filter((line) => line.includes('"role"'))).toHaveLength(2);
  });
});

describe('a damaged backup', () => {
  test('loses the damaged row alone, and names it', async () => {
    const damagedRow = { ...buildContact({ id: 'ann' }), name: 7 };
    const twice = [buildContact(), damagedRow, buildContact(), 'nonsense'];
    const { backup, damaged, intact } = await readOk(await writeBackup(content({ contacts: twice as object[] })));
    expect(backup.tables.contacts.map(({ id }) => id)).toEqual(['jenny']);
    expect(damaged.map(({ path, id }) => [path, id])).toEqual([
      ['tables.contacts[1].name', 'ann'],
      ['tables.contacts[2]', 'jenny'],
      ['tables.contacts[3]', undefined],
    ]);
    expect(damaged.every(({ reason }) => reason.length > 10)).toBe(true);
    expect(intact).toBe(true); // it is what was written
    expect(backup.counts.contacts).toBe(4);
  });

  test('says that it was changed since it was written', async () => {
    const text = await writeBackup(content({ contacts: [buildContact()] }));
    const { backup, intact } = await readOk(text.replace('Jenny', 'Penny'));
    expect(intact).toBe(false);
    expect(backup.tables.contacts[0]?.name).toBe('Penny Smith');
  });

  test('without a table, or with settings that are none, is read for what it has', async () => {
    const json = JSON.parse(await writeBackup(content({ contacts: [buildContact()] })));
    delete json.tables.captures;
    const { backup, intact } = await readOk(JSON.stringify({ ...json, settings: 'none', madeAt: 'yesterday' }));
    expect(backup.tables.contacts).toHaveLength(1);
    expect(backup.tables.captures).toEqual([]);
    expect(backup.settings).toEqual({});
    expect(intact).toBe(false);
  });

  test('may carry no keys that would change other objects, and nothing nested without end', async () => {
    const text = await writeBackup(content({ contacts: [buildContact()] }));
    const evil = text.replace('"name"', '"__proto__": {"polluted": true}, "name"');
    await readOk(evil);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    const deep = text.replace('"hr"', `"hr", "more": ${'['.repeat(20_000)}${']'.repeat(20_000)}`);
    const { damaged } = await readOk(deep);
    expect(damaged).toHaveLength(1);
  });
});

describe('what is no backup that we can read', () => {
  test.each([
    ['', /no JSON/],
    ['{"format": "squeaky-wheel-backup", "version": 1, "tab', /ends in the middle/],
    ['[]', /no backup/],
    ['{"format":"something-else","version":1}', /no backup/],
    ['{"format":"squeaky-wheel-backup","version":"1"}', /no backup/],
    ['{"format":"squeaky-wheel-backup","version":1,"tables":[]}', /no tables/],
    ['{"format":"squeaky-wheel-backup","version":2,"tables":{}}', /newer Squeaky Wheel/],
  ])('%s is refused in plain words', async (text, reason) => {
    expect(await readBackup(text)).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  });

  test('a byte-order mark in front is no matter', async () => {
    expect((await readBackup(`\uFEFF${await writeBackup(content())}`)).ok).toBe(true);
  });
});
