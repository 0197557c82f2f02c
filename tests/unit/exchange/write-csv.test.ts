import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { withoutGuard } from '../../../src/exchange/clean-cell.ts';
import {
  APPLICATION_COLUMNS,
  FOLLOW_UP_COLUMNS,
  PEOPLE_COLUMNS,
  TOUCHPOINT_COLUMNS,
} from '../../../src/exchange/csv-columns.ts';
import { writeCsv } from '../../../src/exchange/write-csv.ts';
import { buildApplication } from '../../builders/application.ts';
import { buildContact } from '../../builders/contact.ts';
import { buildFollowUp } from '../../builders/follow-up.ts';
import { buildRecord, buildTie } from '../../builders/living-record.ts';
import { buildTouchpoint } from '../../builders/touchpoint.ts';

const ONE_COLUMN = [{ key: 'a', heading: 'A', cell: (cell: string | number | undefined) => cell }];

describe('a table', () => {
  test('begins with a byte-order mark and ends each line with CRLF', () => {
    expect(writeCsv(ONE_COLUMN, ['x', undefined, 7])).toBe('\uFEFFA\r\nx\r\n\r\n7\r\n');
  });

  test('quotes what must be quoted', () => {
    expect(writeCsv(ONE_COLUMN, ['a,b', 'say "hi"', 'two\nlines'])).toBe(
      '\uFEFFA\r\n"a,b"\r\n"say ""hi"""\r\n"two\nlines"\r\n',
    );
  });
});

describe('a cell that a spreadsheet would work out or round', () => {
  test.each([
    '=1+1',
    '+49 30 1234',
    '@SUM(A1)',
    '-1+2',
    '-x',
    '\t=1',
    '\r=1',
    '\n=1',
    "'=1",
    "''=1",
    '＝1',
    '＠x',
    '- a dash',
    '01701234567',
    '00',
    '491701234567',
    "'0170",
  ])('%j is guarded, and comes back as it was', (cell) => {
    const written = Papa.parse<string[]>(writeCsv(ONE_COLUMN, [cell]).slice(1), { newline: '\r\n' }).data[1]?.[0] ?? '';
    expect(written).toBe(`'${cell}`);
    expect(withoutGuard(written)).toBe(cell);
  });

  test.each(['2026-11-22', '-5', '-2.5', '0', '0.5', '2026', "o'clock", "'tis", '555-0100', 'a=b', ' =1', ''])(
    '%j is none',
    (cell) => {
      const written = Papa.parse<string[]>(writeCsv(ONE_COLUMN, [cell, 'x']).slice(1)).data[1]?.[0];
      expect(written).toBe(cell);
      expect(withoutGuard(cell)).toBe(cell);
    },
  );
});

describe('the tables of a record', () => {
  const application = buildApplication({ tags: ['remote', 'first choice'], note: 'Ask about pay' });
  const jenny = buildContact({ phone: '+49 30 1234', company: 'Acme' });
  const record = buildRecord({
    applications: [application, buildApplication({ id: 'application-2', appliedOn: '2026-11-09' })],
    contacts: [jenny, buildContact({ id: 'ann', name: 'Ann Lead', referredById: 'jenny' })],
    applicationContacts: [buildTie('application-1', 'jenny')],
    touchpoints: [buildTouchpoint({ applicationId: application.id, contactId: jenny.id })],
    followUps: [
      buildFollowUp({ applicationId: application.id, contactId: jenny.id }),
      buildFollowUp({ id: 'follow-up-0', applicationId: application.id, status: 'done', dueOn: '2026-11-03' }),
    ],
  });
  const parsed = (text: string) =>
    Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data;

  test('name the people of an application and its next follow-up, the latest application first', () => {
    const [latest, first] = parsed(writeCsv(APPLICATION_COLUMNS, record.applications));
    expect(latest).toMatchObject({ 'Applied on': '2026-11-09', 'Next follow-up': '' });
    expect(first).toMatchObject({
      Title: 'Operations Manager',
      Company: 'Acme',
      Stage: 'applied',
      'Applied on': '2026-11-02',
      'Next follow-up': '2026-11-06',
      People: 'Jenny Smith (hr)',
      Tags: 'remote; first choice',
      Note: 'Ask about pay',
    });
  });

  test('name the applications of a person, and who named them', () => {
    const [ann, jennyRow] = parsed(writeCsv(PEOPLE_COLUMNS, record.people));
    expect(ann).toMatchObject({ Name: 'Ann Lead', 'Named by': 'Jenny Smith', Applications: '' });
    expect(jennyRow).toMatchObject({
      Phone: "'+49 30 1234",
      Applications: 'Operations Manager (Acme)',
      'Next follow-up': '2026-11-06',
    });
  });

  test('say of each touch and follow-up whom and what it is about', () => {
    const about = { Person: 'Jenny Smith', Title: 'Operations Manager', Company: 'Acme' };
    expect(parsed(writeCsv(TOUCHPOINT_COLUMNS, record.touches))).toEqual([
      expect.objectContaining({ On: '2026-11-02', ...about }),
    ]);
    const [done, open] = parsed(writeCsv(FOLLOW_UP_COLUMNS, record.followUps));
    expect(done).toMatchObject({ Status: 'done' });
    expect(open).toMatchObject({ 'Due on': '2026-11-06', Attempt: '1', ...about });
  });

  test.each([
    ['applications', APPLICATION_COLUMNS],
    ['people', PEOPLE_COLUMNS],
    ['touches', TOUCHPOINT_COLUMNS],
    ['follow-ups', FOLLOW_UP_COLUMNS],
  ])('%s have each key and each heading once', (_table, columns) => {
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
    expect(new Set(columns.map(({ heading }) => heading)).size).toBe(columns.length);
  });
});
