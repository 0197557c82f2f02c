import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { writeBackup } from '../../../src/exchange/backup.ts';
import { APPLICATION_COLUMNS, PEOPLE_COLUMNS } from '../../../src/exchange/csv-columns.ts';
import { joinRecord } from '../../../src/exchange/living-record.ts';
import { readTable } from '../../../src/exchange/read-table.ts';
import { writeCsv } from '../../../src/exchange/write-csv.ts';
import { writeVcards } from '../../../src/exchange/write-vcards.ts';
import { commitImport, type ImportOutcome, ImportStopped } from '../../../src/services/commit-import.ts';
import { logTouchpoint } from '../../../src/services/log-touchpoint.ts';
import type { ServiceContext } from '../../../src/services/service-context.ts';
import { undoImport } from '../../../src/services/undo-import.ts';
import { readStoredRows } from '../../../src/storage/stored-rows.ts';
import { readWriteCount } from '../../../src/storage/write-count.ts';
import {
  GERMAN_SHEET,
  HUNTR,
  inUtf8,
  inWindows1252,
  LINKEDIN_APPLICATIONS,
  LINKEDIN_CONNECTIONS,
  LINKEDIN_SAVED,
  linkedInArchive,
  SIMPLIFY,
  TEAL,
} from '../../builders/import-files.ts';
import { freshContext, onDay } from '../../fakes/fresh-context.ts';
import { dryRun, type Imported, type ImportOptions, importFile, NO_REST } from '../../fakes/import-for-test.ts';
import { findWrong, wholeTables } from '../../fakes/whole-tables.ts';

const DAY = '2026-11-28';

async function bring(context: ServiceContext, text: string | Uint8Array, options: ImportOptions = {}) {
  const bytes = typeof text === 'string' ? inUtf8(text) : text;
  return (await importFile(context, bytes, options)) as Imported;
}

async function jobs({ database }: ServiceContext) {
  const rows = await database.applications.orderBy('appliedOn').toArray();
  return rows.map(({ posting, stage, outcome, appliedOn }) =>
    [posting.title, posting.company, stage, outcome, appliedOn].filter((part) => part !== undefined),
  );
}

describe('what other programs export is understood without a question', () => {
  test.each([
    [
      'LinkedIn’s applications',
      LINKEDIN_APPLICATIONS,
      [
        ['Data Analyst', 'Acme Inc.', 'applied', '2026-03-07'],
        ['Engineer, Platform', 'Initech', 'applied', '2026-11-20'],
      ],
    ],
    ['LinkedIn’s saved jobs', LINKEDIN_SAVED, [['Baker', 'Hooli', 'to-apply', '2026-11-02']]],
    [
      'Huntr',
      HUNTR,
      [
        ['Designer', 'Globex', 'applied', '2026-10-02'],
        ['Illustrator', 'Umbrella', 'to-apply', '2026-11-01'],
      ],
    ],
    [
      'Teal',
      TEAL,
      [
        ['Nurse', 'City Hospital', 'interviewing', '2026-10-12'],
        ['Carer', 'Home Help', 'to-apply', '2026-11-11'],
      ],
    ],
    [
      'Simplify',
      SIMPLIFY,
      [
        ['Analyst', 'Northwind', 'closed', 'rejected', '2026-10-28'],
        ['Planner', 'Contoso', 'applied', '2026-11-13'],
      ],
    ],
    [
      'a sheet kept in Germany',
      inWindows1252(GERMAN_SHEET),
      [
        ['Leiterin Einkauf', 'Käse AG', 'closed', 'rejected', '2026-10-15'],
        ['Bürokauffrau (m/w/d)', 'Müller & Söhne GmbH', 'applied', '2026-11-02'],
      ],
    ],
  ])('%s', async (_name, file, expected) => {
    const context = freshContext(DAY);
    const { plan } = await bring(context, file);
    expect(plan.parts.flatMap(({ bad }) => bad)).toEqual([]);
    expect(plan.parts.flatMap(({ questions }) => questions.dates.map(({ reading }) => reading.kind))).not.toContain(
      'ambiguous',
    );
    expect(await jobs(context)).toEqual(expected);
    expect(await findWrong(context)).toEqual([]);
  });

  test('the person whom a row names is tied to its application, with the phone number', async () => {
    const context = freshContext(DAY);
    await bring(context, inWindows1252(GERMAN_SHEET));
    const [person] = await context.database.contacts.toArray();
    expect(person).toMatchObject({ name: 'Frau Jäger', phone: '+49 30 1234', company: 'Müller & Söhne GmbH' });
    expect(await context.database.applicationContacts.count()).toBe(1);
  });
});

test('of LinkedIn’s connections those at companies on record are kept as insiders, and nobody is due for it', async () => {
  const context = freshContext(DAY);
  await bring(context, linkedInArchive(), { people: 'known-companies' });
  const people = await context.database.contacts.toArray();
  expect(people.map(({ name, stopped }) => [name, stopped])).toEqual([['Susan Lee', true]]);
  expect((await bring(context, LINKEDIN_CONNECTIONS)).outcome).toMatchObject({ added: 1, same: 1 });
  expect(await findWrong(context)).toEqual([]);
});

describe('nothing is doubled', () => {
  test.each([
    ['LinkedIn’s archive', linkedInArchive()],
    ['Huntr', inUtf8(HUNTR)],
    ['a sheet', inWindows1252(GERMAN_SHEET)],
  ])('%s brought in again changes nothing', async (_name, file) => {
    const context = freshContext(DAY);
    await bring(context, file);
    const before = await wholeTables(context.database);
    const { outcome } = await bring(onDay(context, '2026-12-02'), file);
    expect(outcome).toMatchObject({ added: 0, changed: 0, refused: 0 });
    expect(await wholeTables(context.database)).toBe(before);
  });

  test.each([
    ['full backup', async (context: ServiceContext) => await backupOf(context)],
    [
      'table of applications',
      async (context: ServiceContext) => writeCsv(APPLICATION_COLUMNS, (await record(context)).applications),
    ],
    ['table of people', async (context: ServiceContext) => writeCsv(PEOPLE_COLUMNS, (await record(context)).people)],
    ['address cards', async (context: ServiceContext) => writeVcards((await record(context)).people)],
  ])('one’s own %s changes nothing', async (_name, write) => {
    const context = freshContext(DAY);
    await bring(context, linkedInArchive());
    await bring(context, inWindows1252(GERMAN_SHEET));
    await bring(context, SIMPLIFY);
    const before = await wholeTables(context.database);
    const answer = await importFile(onDay(context, '2026-12-02'), inUtf8(await write(context)));
    expect('outcome' in answer ? answer.outcome : answer).toMatchObject({ added: 0, changed: 0, refused: 0 });
    expect(await wholeTables(context.database)).toBe(before);
  });
});

async function record({ database }: ServiceContext) {
  return joinRecord(await readStoredRows(database));
}

async function backupOf({ database }: ServiceContext): Promise<string> {
  return await writeBackup({ madeAt: 0, appVersion: '0.1.0', settings: {}, tables: await readStoredRows(database) });
}

const MANY = [
  'Company,Title,Applied on,How',
  ...Array.from({ length: 700 }, (_, at) => `Firm ${at},Clerk,2026-0${(at % 9) + 1}-11,online`),
].join('\n');

describe('follow-ups', () => {
  test('a flood is spread over working days, the newest first', async () => {
    const context = freshContext(DAY);
    await bring(context, MANY, { followUps: { which: 'all', aDay: 10 } });
    const rows = await context.database.followUps.toArray();
    const perDay = new Map<string, number>();
    for (const { dueOn } of rows) perDay.set(dueOn, (perDay.get(dueOn) ?? 0) + 1);
    expect(Math.max(...perDay.values())).toBe(10);
    expect(perDay.size).toBe(70);
    expect(await findWrong(context)).toEqual([]);
  });

  test('old ones without an answer can be kept as closed', async () => {
    const context = freshContext(DAY);
    await bring(context, MANY, { followUps: { which: 'recent', aDay: 10 } });
    const stages = (await context.database.applications.toArray()).map(({ stage }) => stage);
    expect(new Set(stages)).toEqual(new Set(['closed']));
    expect(await context.database.followUps.count()).toBe(0);
  });
});

describe('all or nothing', () => {
  const stopAfter = (rows: number) => (written: number) => {
    if (written >= rows) throw new ImportStopped();
  };

  test.each([0, 500, 1500, 2000])('stopped after %i rows, nothing is there', async (rows) => {
    const context = freshContext(DAY);
    await expect(bring(context, MANY, { onRows: stopAfter(rows) })).rejects.toThrow(ImportStopped);
    expect(await context.database.applications.count()).toBe(0);
    expect(await context.database.followUps.count()).toBe(0);
    expect(await readWriteCount(context.database)).toBe(0);
  });

  test('asked for twice, it is carried out once', async () => {
    const context = freshContext(DAY);
    const first = await bring(context, HUNTR, { importId: 'one' });
    const before = await wholeTables(context.database);
    const second = await bring(context, SIMPLIFY, { importId: 'one' });
    expect(second.outcome).toEqual(first.outcome);
    expect(await wholeTables(context.database)).toBe(before);
    expect(await readWriteCount(context.database)).toBe(1);
  });

  test('what was staged by somebody else’s hand is checked again', async () => {
    const context = freshContext(DAY);
    const staged = [{ line: 1, touches: [], application: { stage: 'applied' } }, { line: 'x' }, null, 7];
    const order = { kind: 'table', people: 'all', origin: '', followUps: { which: 'all' } } as const;
    const ports = { pace: NO_REST, onRows: () => undefined };
    expect(await commitImport(context, 'one', staged, order, ports)).toEqual({
      added: 0,
      changed: 0,
      same: 0,
      refused: 4,
    });
    const rows = [{ table: 'meta', row: {} }, { table: 'applications', row: { id: 'x' } }, '__proto__'];
    expect(await commitImport(context, 'two', rows, { kind: 'backup' }, ports)).toMatchObject({ added: 0, refused: 3 });
    expect(await context.database.applications.count()).toBe(0);
  });
});

describe('one undo takes the whole import back', () => {
  test('what was added goes, what was completed is as it was', async () => {
    const context = freshContext(DAY);
    await bring(context, 'Company,Title,Applied on,Status\nAcme Inc.,Data Analyst,2026-03-01,applied\n');
    const before = await wholeTables(context.database);
    const { outcome } = await bring(context, linkedInArchive(), { importId: 'two' });
    expect(outcome).toMatchObject({ added: 4, changed: 1 });
    expect(await undoImport(onDay(context, '2026-11-29'), 'two')).toEqual({ kept: 0, names: [] });
    expect(await wholeTables(context.database)).toBe(before);
    expect(await findWrong(context)).toEqual([]);
    expect(await undoImport(context, 'two')).toBeUndefined();
  });

  test('an application with which something was done since stays, with all that belongs to it', async () => {
    const context = freshContext(DAY);
    await bring(context, inWindows1252(GERMAN_SHEET), { importId: 'one' });
    const [followUp] = await context.database.followUps.toArray();
    if (followUp === undefined) throw new Error('no follow-up');
    const later = onDay(context, '2026-12-01');
    await logTouchpoint(later, 'logged', { followUpId: followUp.id, channel: 'phone', outcome: 'no-answer' });
    expect(await undoImport(later, 'one')).toEqual({
      kept: 2,
      names: ['Bürokauffrau (m/w/d), Müller & Söhne GmbH', 'Frau Jäger'],
    });
    expect((await jobs(context)).map(([title]) => title)).toEqual(['Bürokauffrau (m/w/d)']);
    expect(await context.database.contacts.count()).toBe(1);
    expect(await findWrong(later)).toEqual([]);
  });
});

test('bad rows are named by line and reason, and all others are taken', async () => {
  const context = freshContext(DAY);
  const text = [
    'Company,Title,Applied on',
    'Acme,Clerk,2026-11-01',
    ',Clerk,2026-11-01',
    'Globex,"Baker',
    'of bread",31.02.2026',
    'Hooli,Cook,2027-03-01',
    'Initech,Smith,2026-11-02,an extra cell',
    'Umbrella',
  ].join('\n');
  const table = readTable(text);
  const plan = await dryRun(context, [{ kind: 'table', name: 'x', table }]);
  expect(plan.parts[0]?.bad.map(({ row, reason }) => [row.line, reason.kind])).toEqual([
    [3, 'no-company'],
    [4, 'no-date'],
    [6, 'future'],
  ]);
  const { outcome } = await bring(context, text);
  expect(outcome).toEqual({ added: 3, changed: 0, same: 0, refused: 0 } satisfies ImportOutcome);
  const [, initech] = await context.database.applications.orderBy('appliedOn').toArray();
  expect(initech?.note).toBe('Column 4: an extra cell');
});

test('what is hostile in a cell is text and nothing else', async () => {
  const context = freshContext(DAY);
  const text = [
    'Company,Title,Link,Note,Status,__proto__,constructor',
    '"=HYPERLINK(""https://evil.example"")",<img src=x onerror=alert(1)>,javascript:alert(1),"<script>alert(1)</script>hello",__proto__,polluted,x',
    "'+1-555 Ltd,\u202Egnp.exe\u200B,data:text/html;base64;x,'@SUM(A1),constructor,y,z",
  ].join('\n');
  const fields = ['company', 'title', 'url', 'note', 'standing', 'note', 'tags'] as const;
  await bring(context, text, { choose: (proposed) => ({ ...proposed, fields }) });
  const rows = await context.database.applications.toArray();
  expect(rows.map(({ posting }) => posting.url)).toEqual(['', '']);
  expect(rows.map(({ stage }) => stage)).toEqual(['applied', 'applied']);
  expect(rows.map(({ posting }) => posting.title).sort()).toEqual(['<img src=x onerror=alert(1)>', 'gnp.exe']);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(JSON.stringify(rows)).not.toMatch(/javascript:|data:text|[\u202E\u200B]/);
  expect(await findWrong(context)).toEqual([]);
  const csv = writeCsv(APPLICATION_COLUMNS, (await record(context)).applications);
  for (const line of csv.split('\r\n')) expect(line).not.toMatch(/(?:^|,)"?[=@+]/);
});
