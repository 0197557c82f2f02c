import fc from 'fast-check';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { parseVCards } from 'vcard4-ts';
import { expect, test } from 'vitest';
import { addDays, laterOf, localDate } from '../../src/domain/local-date.ts';
import { readBackup, writeBackup } from '../../src/exchange/backup.ts';
import { BACKUP_ROWS } from '../../src/exchange/backup-rows.ts';
import { withoutGuard } from '../../src/exchange/clean-cell.ts';
import { writeCalendar } from '../../src/exchange/write-calendar.ts';
import { writeCsv } from '../../src/exchange/write-csv.ts';
import { writeVcards } from '../../src/exchange/write-vcards.ts';
import { buildApplication } from '../builders/application.ts';
import { buildContact } from '../builders/contact.ts';
import { buildFollowUp } from '../builders/follow-up.ts';
import { buildRecord, buildTie, NO_ROWS } from '../builders/living-record.ts';
import { buildTouchpoint } from '../builders/touchpoint.ts';

/** Words as people and pages write them: every plane of Unicode, quotes, separators, and what formulas begin with. */
const words = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'=+-@\t\r\n"\',;:\\ |[]{}0017'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 40,
});
const someWords = words.filter((text) => text.trim() !== '');
const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays(localDate('2026-01-01'), days));
const moment = fc.integer({ min: 0, max: 2_000_000_000_000 });
const deletedAt = fc.option(moment, { nil: undefined });

const application = fc
  .record({
    id: fc.uuid(),
    title: someWords,
    company: words,
    description: words,
    note: words,
    tags: fc.array(someWords, { maxLength: 3 }),
    appliedOn: day,
    deletedAt,
  })
  .map(({ title, company, description, tags, deletedAt: deleted, ...parts }) =>
    buildApplication({
      ...parts,
      ...(deleted === undefined ? {} : { deletedAt: deleted }),
      tags: tags.map((tag) => tag.trim()),
      posting: { title, company, description },
    }),
  );
const contact = fc
  .record({ id: fc.uuid(), name: someWords, phone: words, email: words, note: words, updatedAt: moment })
  .map((parts) => buildContact(parts));
const followUp = fc
  .record({ id: fc.uuid(), dueOn: day, status: fc.constantFrom('open', 'done', 'cancelled') })
  .map((parts) => buildFollowUp(parts));
const touchpoint = fc
  .record({ id: fc.uuid(), occurredOn: day, note: words, expectedOn: day })
  .map((parts) => buildTouchpoint(parts));
const rowsOf = <Row extends { readonly id: string }>(row: fc.Arbitrary<Row>) =>
  fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 5 });

const tables = fc
  .record({
    applications: rowsOf(application),
    contacts: rowsOf(contact),
    followUps: rowsOf(followUp),
    touchpoints: rowsOf(touchpoint),
  })
  .map((some) => ({
    ...NO_ROWS,
    ...some,
    applicationContacts: some.applications
      .slice(0, 1)
      .flatMap(({ id }) => some.contacts.map((person) => buildTie(id, person.id))),
  }));

test('a backup that is read says what was written', () =>
  fc.assert(
    fc.asyncProperty(
      tables,
      fc.dictionary(fc.constantFrom('toast', 'profile'), fc.jsonValue({ maxDepth: 3 })),
      moment,
      async (rows, settings, madeAt) => {
        const reading = await readBackup(await writeBackup({ madeAt, appVersion: '0.1.0', settings, tables: rows }));
        if (!reading.ok) throw new Error(reading.reason);
        expect(reading.damaged).toEqual([]);
        expect(reading.intact).toBe(true);
        expect(reading.backup.tables).toEqual(JSON.parse(JSON.stringify(rows)));
        expect(reading.backup.settings).toEqual(JSON.parse(JSON.stringify(settings)));
        expect(Date.parse(reading.backup.madeAt)).toBe(madeAt);
      },
    ),
  ));

test('whatever the text, reading a backup gives an answer', () =>
  fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.jsonValue().map((json) => JSON.stringify({ format: 'squeaky-wheel-backup', version: 1, tables: json })),
        fc
          .dictionary(fc.constantFrom(...Object.keys(BACKUP_ROWS)), fc.array(fc.jsonValue()))
          .map((json) => JSON.stringify({ format: 'squeaky-wheel-backup', version: 1, tables: json })),
      ),
      async (text) => {
        const reading = await readBackup(text);
        if (!reading.ok) expect(reading.reason.length).toBeGreaterThan(20);
        else for (const { reason } of reading.damaged) expect(reason.length).toBeGreaterThan(5);
      },
    ),
  ));

test('a table that comes back says what it said, and no cell of it is a formula', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(words, words), { minLength: 1 }), (rows) => {
      const columns = [0, 1].map((index) => ({
        key: `${index}`,
        heading: `Column ${index}`,
        cell: (row: readonly string[]) => row[index],
      }));
      const { data, errors } = Papa.parse<string[]>(writeCsv(columns, rows).slice(1), {
        newline: '\r\n',
        delimiter: ',',
      });
      expect(errors).toEqual([]);
      const cells = data.slice(1, -1); // without heading and the end
      expect(cells.map((row) => row.map(withoutGuard))).toEqual(rows.map((row) => [...row]));
      for (const cell of cells.flat()) expect(cell).not.toMatch(/^[=+@\t\r\n]|^-(?!\d+([.,]\d+)?$)/);
    }),
  ));

test('a calendar has the open follow-ups, each once, on its day', () =>
  fc.assert(
    fc.property(tables, day, (rows, today) => {
      const record = buildRecord(rows);
      const text = writeCalendar(record, { today, now: 0 });
      expect(
        text.split('\r\n').every((line) => !line.includes('\n') && new TextEncoder().encode(line).length <= 75),
      ).toBe(true);
      const events = new ICAL.Component(ICAL.parse(text))
        .getAllSubcomponents('vevent')
        .map((part) => new ICAL.Event(part));
      const open = rows.followUps.filter(({ status }) => status === 'open');
      expect(events.map(({ uid, startDate }) => [uid, startDate.toString()]).sort()).toEqual(
        open.map(({ id, dueOn }) => [`${id}@squeaky-wheel.example`, laterOf(dueOn, today)]).sort(),
      );
    }),
  ));

test('address cards have each person once, by the name they were given', () =>
  fc.assert(
    fc.property(tables, (rows) => {
      const text = writeVcards(buildRecord(rows).people);
      expect(
        text.split('\r\n').every((line) => !/[\r\n]/.test(line) && new TextEncoder().encode(line).length <= 75),
      ).toBe(true);
      const names =
        rows.contacts.length === 0 ? [] : (parseVCards(text, true).vCards ?? []).map((card) => card.FN?.[0]?.value);
      const given = rows.contacts.map(({ name }) => name.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' '));
      expect(names.toSorted()).toEqual(given.toSorted());
    }),
  ));
