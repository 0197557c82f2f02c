import { gzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeBackup } from '../../../src/exchange/backup.ts';
import { openFile } from '../../../src/exchange/open-file.ts';
import { buildApplication } from '../../builders/application.ts';
import {
  GERMAN_SHEET,
  inUtf8,
  inUtf16,
  inWindows1252,
  linkedInArchive,
  workbook,
  zipped,
} from '../../builders/import-files.ts';
import { NO_ROWS } from '../../builders/living-record.ts';

async function tablesIn(bytes: Uint8Array, name = 'file') {
  const opened = await openFile(bytes, name);
  if (opened.kind !== 'parts') throw new Error(JSON.stringify(opened));
  return opened.parts.map((part) => ({
    name: part.name,
    cells: part.kind === 'table' ? [part.table.headings, ...part.table.rows.map(({ cells }) => cells)] : part.people,
  }));
}

const firm = (rows: unknown): unknown => (rows as string[][])[1]?.[0];

describe('the same table is read', () => {
  test.each([
    ['UTF-8', inUtf8(GERMAN_SHEET)],
    ['UTF-8 with a mark', inUtf8(`\uFEFF${GERMAN_SHEET}`)],
    ['UTF-16, low byte first', inUtf16(GERMAN_SHEET, 'le')],
    ['UTF-16, high byte first', inUtf16(GERMAN_SHEET, 'be')],
    ['UTF-16 without a mark', inUtf16(GERMAN_SHEET, 'le', 'unmarked')],
    ['the code page of Western Europe', inWindows1252(GERMAN_SHEET)],
    ['gzip', gzipSync(inUtf8(GERMAN_SHEET))],
    ['an archive', zipped({ 'Bewerbungen.csv': GERMAN_SHEET })],
  ])('in %s', async (_name, bytes) => {
    const [table] = await tablesIn(bytes);
    expect(table?.cells).toHaveLength(3);
    expect(firm(table?.cells)).toBe('Müller & Söhne GmbH');
    expect(table?.cells[1]).toContain('38.000 €');
    expect(table?.cells[1]).toContain('per Post; mit Mappe');
  });
});

test('of LinkedIn’s archive the applications, the saved jobs and the connections are taken, and nothing else', async () => {
  const opened = await openFile(linkedInArchive(), 'archive.zip');
  expect(opened).toMatchObject({ kind: 'parts', others: ['Profile.csv', 'messages.csv', 'Skills.csv'] });
  const parts = await tablesIn(linkedInArchive());
  expect(parts.map(({ name, cells }) => [name, cells.length - 1])).toEqual([
    ['Job Applications.csv', 2],
    ['Saved Jobs.csv', 1],
    ['Connections.csv', 2],
  ]);
});

test('a spreadsheet of Excel is read, with its dates as dates and its gaps as empty cells', async () => {
  const bytes = workbook([
    [{ text: 'Company' }, { text: 'Title' }, { text: 'Date applied' }, { text: 'Salary' }],
    [{ text: 'A&B <Ltd>' }, { text: 'Clerk' }, { day: 46_334 }, { number: 30_000 }],
    [{ text: 'Gap Inc' }, undefined, { day: 46_335.75 }],
  ]);
  const [sheet] = await tablesIn(bytes, 'jobs.xlsx');
  expect(sheet).toEqual({
    name: 'jobs.xlsx',
    cells: [
      ['Company', 'Title', 'Date applied', 'Salary'],
      ['A&B <Ltd>', 'Clerk', '2026-11-08', '30000'],
      ['Gap Inc', '', '2026-11-09'],
    ],
  });
});

test('address cards are read by what they are, whatever the name of the file says', async () => {
  const [cards] = await tablesIn(inUtf8('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Susan Lee\r\nEND:VCARD\r\n'), 'people.txt');
  expect(cards?.cells).toEqual([{ name: 'Susan Lee' }]);
});

test('a backup is read, packed or not, and in an archive', async () => {
  const tables = { ...NO_ROWS, applications: [buildApplication({ id: 'one' })] };
  const text = inUtf8(await writeBackup({ madeAt: 0, appVersion: '0.1.0', settings: {}, tables }));
  for (const bytes of [
    text,
    gzipSync(text),
    zipSync({ 'a/backup.json': text }),
    inUtf8(`\uFEFF${new TextDecoder().decode(text)}`),
  ]) {
    const opened = await openFile(bytes, 'backup');
    expect(opened.kind === 'backup' && opened.reading.backup.tables.applications.map(({ id }) => id)).toEqual(['one']);
  }
});

describe('what cannot be read is refused by a reason', () => {
  const zip = zipped({ 'Jobs/Job Applications.csv': 'Company,Title\nAcme,Clerk\n' });
  const bomb = zipSync({ 'bomb.csv': new Uint8Array(300 * 1024 * 1024) }, { level: 9 });
  const lying = Uint8Array.from(bomb);
  // the directory claims one byte, and so does the file's own head
  new DataView(lying.buffer).setUint32(lying.length - 22 - 46 - 'bomb.csv'.length + 24, 1, true);
  const damaged = Uint8Array.from(zip, (byte, at) => (at === 60 ? byte ^ 0xff : byte));
  test.each([
    ['nothing at all', new Uint8Array(), 'empty'],
    ['a PDF', inUtf8('%PDF-1.7\n'), 'pdf'],
    ['a picture', Uint8Array.from({ length: 400 }, (_, at) => (at * 7) % 32), 'binary'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), 'workbook'],
    ['a spreadsheet of LibreOffice', zipped({ mimetype: 'application/vnd.oasis', 'content.xml': '<x/>' }), 'workbook'],
    ['prose', inUtf8('Dear Sir or Madam\nI should like to apply\n'), 'no-table'],
    ['headings alone', inUtf8('Company,Title\n'), 'no-table'],
    ['a web page', inUtf8('<!doctype html><table><tr><td>Acme</td></tr></table>'), 'no-table'],
    ['an archive of pictures', zipped({ 'a.png': 'x' }), 'nothing-in-archive'],
    ['an archive cut short', zip.subarray(0, zip.length - 30), 'damaged-archive'],
    ['an archive with one byte turned', damaged, 'damaged-archive'],
    ['300 MB in a few kilobytes', bomb, 'too-large'],
    ['300 MB that claim to be one byte', lying, 'too-large'],
    ['a bomb of gzip', gzipSync(new Uint8Array(300 * 1024 * 1024), { level: 9 }), 'too-large'],
    ['gzip in gzip', gzipSync(gzipSync(inUtf8(GERMAN_SHEET))), 'binary'],
    ['gzip cut short', gzipSync(inUtf8(GERMAN_SHEET)).subarray(0, 40), 'damaged-archive'],
    [
      'our own table of touches',
      inUtf8('On,Title,Application id,Person id,Note,Id\n2026-01-01,x,1,2,,3\n'),
      'own-history',
    ],
  ])(
    '%s',
    async (_name, bytes, reason) => {
      expect(await openFile(bytes, 'file')).toEqual({ kind: 'refused', reason });
    },
    60_000,
  );

  test.each([
    ['other JSON', '{"jobs":[]}', 'no backup'],
    ['JSON nested 10,000 deep', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'no backup'],
    ['half of a backup', '{"format":"squeaky-wheel-backup","version":1,"tab', 'ends in the middle'],
    ['a backup of the future', '{"format":"squeaky-wheel-backup","version":9,"tables":{}}', 'newer'],
  ])('%s', async (_name, text, words) => {
    const opened = await openFile(inUtf8(text), 'file.json');
    expect(opened.kind === 'no-backup' && opened.words).toContain(words);
  });
});
