/** Every button of the Files view saves a file, and readers that are not ours find in it what is on record. */
import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { parseVCards } from 'vcard4-ts';
import { readBackup } from '../../../src/exchange/backup.ts';
import { withoutGuard } from '../../../src/exchange/clean-cell.ts';
import { buildApplication } from '../../builders/application.ts';
import { buildFollowUp } from '../../builders/follow-up.ts';
import { buildTouchpoint } from '../../builders/touchpoint.ts';
import { convertFiles, findLibreOffice } from '../../tools/libre-office.ts';
import { says, shows } from '../act.ts';
import type { Tab } from '../driver.ts';
import { type SavedFile, savedBy } from '../saved-file.ts';
import type { Session } from '../session.ts';
import { expectNoViolationIn } from './accessible-pages.ts';
import type { Journey } from './journey.ts';

/** What a table, a calendar and a card may stumble over. */
const PERSON = {
  name: 'Žofie Đặng-Müller',
  company: 'Söhne; „Co“, Ltd',
  email: 'zofie@soehne.example',
  phone: '+49 030 0012',
  profileUrl: 'https://www.linkedin.com/in/zofie',
};
const TITLE = '=1+1';
const NOTE = 'Zeile eins; "zwei"\nZeile drei, 🙂 ';
const ZEROS = '00420';

/** The entries of the list, and the buttons of each, in the order of the page. */
const BUTTONS = {
  backup: '.export:nth-child(1) .button',
  applications: '.export:nth-child(2) .button:nth-child(1)',
  people: '.export:nth-child(2) .button:nth-child(2)',
  touches: '.export:nth-child(2) .button:nth-child(3)',
  followUps: '.export:nth-child(2) .button:nth-child(4)',
  calendar: '.export:nth-child(3) .button',
  cards: '.export:nth-child(4) .button',
} as const;

async function fillRecord(session: Session): Promise<string> {
  const { contactId } = await session.extension.sendFromPage('log-contact', PERSON);
  await session.extension.settled();
  const application = buildApplication({
    posting: { title: TITLE, company: '@SUM(A1)', location: ZEROS, salary: '-x', description: NOTE.repeat(20) },
    note: NOTE,
    tags: ['+tag', '-tag'],
  });
  const ids = { applicationId: application.id, contactId };
  await session.extension.putRows({
    applications: [application],
    touchpoints: [buildTouchpoint({ id: 'touch', note: NOTE.repeat(10), ...ids })],
    followUps: [buildFollowUp({ id: 'due', dueOn: '2026-01-05', threadKey: 'application:application-1', ...ids })],
  });
  return contactId;
}

function isNamed(file: SavedFile, what: string, ending: string): void {
  const moment = '\\d{4}-\\d\\d-\\d\\d-\\d{6}';
  assert.match(file.name, new RegExp(`^squeaky-wheel-${what}-${moment}\\.${ending}$`));
  const day = new Date().toLocaleDateString('sv');
  assert.ok(file.name.includes(day), `${file.name} bears the date of today, ${day}`);
}

/** The rows by their headings, as Papa Parse reads them, without the guard against formulas. */
function rowsOf({ text }: SavedFile): readonly Readonly<Record<string, string>>[] {
  assert.ok(text.startsWith('\uFEFF'), 'Excel needs the byte-order mark');
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
  assert.deepEqual(errors, []);
  for (const cell of data.flatMap((row) => Object.values(row)))
    assert.doesNotMatch(cell, /^(?:[=+@\t\r\n]|-(?!\d+(?:[.,]\d+)?$))/, 'no cell is a formula');
  return data.map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, withoutGuard(cell)])));
}

function eventsOf({ text }: SavedFile) {
  assert.ok(text.startsWith('BEGIN:VCALENDAR\r\n') && !/[^\r]\n/.test(text), 'lines end with CRLF');
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, `too long a line: ${line}`);
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((part) => ({
    uid: new ICAL.Event(part).uid,
    summary: new ICAL.Event(part).summary,
    on: new ICAL.Event(part).startDate.toString(),
    stamp: String(part.getFirstPropertyValue('dtstamp')),
    sequence: Number(part.getFirstPropertyValue('sequence')),
    alarm: part.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString(),
  }));
}

function checkTables(
  applications: SavedFile,
  people: SavedFile,
  touches: SavedFile,
  followUps: SavedFile,
  id: string,
): void {
  const [application] = rowsOf(applications);
  assert.equal(application?.Title, TITLE);
  assert.equal(application?.Company, '@SUM(A1)');
  assert.equal(application?.Location, ZEROS);
  assert.equal(application?.Salary, '-x');
  assert.equal(application?.Note, NOTE);
  assert.equal(application?.Tags, '+tag; -tag');
  assert.deepEqual(
    rowsOf(people).map((row) => [row.Name, row.Company, row.Phone, row['E-mail'], row.Id]),
    [[PERSON.name, PERSON.company, PERSON.phone, PERSON.email, id]],
  );
  assert.ok(rowsOf(touches).some((row) => row.Note === NOTE.repeat(10) && row.Person === PERSON.name));
  assert.ok(rowsOf(followUps).some((row) => row['Due on'] === '2026-01-05' && row.Title === TITLE));
}

/** No cell became a formula, and zeros in front are still there: as LibreOffice reads the files, where it is installed. */
function checkInLibreOffice(files: readonly SavedFile[]): void {
  const office = findLibreOffice();
  if (office === undefined) {
    console.log('  skipped: LibreOffice is not installed here, so no table was opened in it');
    return;
  }
  const sheets = convertFiles(
    office,
    files.map(({ path }) => path),
    'fods',
  );
  for (const sheet of sheets) assert.doesNotMatch(sheet, /table:formula/);
  assert.match(sheets[0] ?? '', /<text:p>&apos;=1\+1<\/text:p>|<text:p>'=1\+1<\/text:p>/);
  assert.match(sheets[0] ?? '', /Zeile eins; (?:&quot;|")zwei(?:&quot;|")<\/text:p><text:p>Zeile drei, 🙂/);
  assert.match(sheets[1] ?? '', /Žofie Đặng-Müller[\s\S]*Söhne; „Co“, Ltd/);
}

async function press(session: Session, page: Tab, selector: string): Promise<SavedFile> {
  const file = await savedBy(session, () => page.click(selector));
  await says(page, file.name.replace(/ ?\(\d+\)/, '')); // the browser numbers two of the same second
  return file;
}

export const filesOut: readonly Journey[] = [
  {
    name: 'each button of the Files view saves a file that other readers read as it is on record',
    grant: 'boards',
    async run(session) {
      const id = await fillRecord(session);
      const page = session.adopt(await session.driver.openExtensionPage('src/dashboard/dashboard.html#/files'));
      await shows(page, BUTTONS.cards);

      const backup = await press(session, page, BUTTONS.backup);
      isNamed(backup, 'backup', 'json');
      const reading = await readBackup(backup.text);
      assert.ok(reading.ok && reading.intact, 'the backup is read back whole');
      assert.deepEqual(reading.damaged, []);
      assert.equal(reading.backup.tables.contacts[0]?.name, PERSON.name);
      assert.equal(reading.backup.tables.applications[0]?.note, NOTE);

      const tables: SavedFile[] = [];
      for (const table of ['applications', 'people', 'touches', 'followUps'] as const) {
        const file = await press(session, page, BUTTONS[table]);
        isNamed(file, table === 'followUps' ? 'follow-ups' : table, 'csv');
        tables.push(file);
      }
      const [applications, people, touches, followUps] = tables as [SavedFile, SavedFile, SavedFile, SavedFile];
      checkTables(applications, people, touches, followUps, id);
      if (session.driver.name === 'chromium') checkInLibreOffice(tables); // both browsers save the same text

      const calendar = await press(session, page, BUTTONS.calendar);
      isNamed(calendar, 'follow-ups', 'ics');
      const events = eventsOf(calendar);
      const today = new Date().toLocaleDateString('sv');
      const due = events.find(({ uid }) => uid === 'due@squeaky-wheel.example');
      assert.equal(due?.on, today, 'what is overdue stands today, as a whole day');
      assert.equal(due?.summary, `Call ${PERSON.name} (@SUM(A1)): ask whether your résumé arrived`);
      assert.equal(due?.alarm, undefined);
      await page.click('.export:nth-child(3) input[type=checkbox]');
      const again = eventsOf(await press(session, page, BUTTONS.calendar));
      assert.deepEqual(
        again.map(({ uid }) => uid),
        events.map(({ uid }) => uid),
        'brought in again, no entry doubles',
      );
      assert.equal(again[0]?.alarm, 'PT9H');
      assert.ok((again[0]?.sequence ?? 0) >= (events[0]?.sequence ?? 1), 'a later file counts for more');

      const cards = await press(session, page, BUTTONS.cards);
      isNamed(cards, 'people', 'vcf');
      const [card] = parseVCards(cards.text).vCards ?? [];
      assert.equal(card?.FN[0]?.value, PERSON.name);
      assert.equal(card?.TEL?.[0]?.value, PERSON.phone);
      assert.equal(card?.UID?.value, `${id}@squeaky-wheel.example`);
      await expectNoViolationIn(page, 'the files');
    },
  },
];
