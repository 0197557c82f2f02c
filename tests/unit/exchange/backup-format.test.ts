/** src/exchange/backup-format.md, which other programs may build on, says what is written: no field more, none fewer. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ApplicationPartSchema, ApplicationSchema } from '../../../src/domain/application.ts';
import { CaptureSchema } from '../../../src/domain/capture.ts';
import { ApplicationContactSchema, ContactSchema } from '../../../src/domain/contact.ts';
import { EvidenceSchema } from '../../../src/domain/evidence.ts';
import { FollowUpSchema } from '../../../src/domain/follow-up.ts';
import { localDate } from '../../../src/domain/local-date.ts';
import { PostingSchema } from '../../../src/domain/posting.ts';
import { TouchpointSchema } from '../../../src/domain/touchpoint.ts';
import { WindowSchema } from '../../../src/domain/window-schema.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, writeBackup } from '../../../src/exchange/backup.ts';
import { BACKUP_ROWS, type BackupTable } from '../../../src/exchange/backup-rows.ts';
import { believableHunt } from '../../builders/believable-hunt.ts';

const PAGE = readFileSync(new URL('../../../src/exchange/backup-format.md', import.meta.url), 'utf8');

interface Field {
  readonly always: boolean;
  /** What stands in backquotes in the column of types. */
  readonly words: readonly string[];
}

/** The table below the heading. */
function documented(heading: string): Readonly<Record<string, Field>> {
  const section = PAGE.split(/^##+ /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const rows = [...section.matchAll(/^\| `(\w+)` *\| *(always)? *\| ([^|]*)\|/gm)];
  return Object.fromEntries(
    rows.map(([, name = '', always, type = '']) => [
      name,
      { always: always !== undefined, words: [...type.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word) },
    ]),
  );
}

/** The parts of a valibot schema that are read here. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly wrapped?: Shape;
  readonly item?: Shape;
  readonly options?: readonly string[];
}

function fieldsOf(schema: unknown): Readonly<Record<string, Field>> {
  const { entries = {} } = schema as Shape;
  return Object.fromEntries(
    Object.entries(entries).map(([name, field]) => {
      const inner = field.wrapped ?? field;
      const words = inner.options ?? inner.item?.options ?? (inner.type === 'literal' ? ['true'] : []);
      return [name, { always: field.type !== 'optional', words: words.map(String) }];
    }),
  );
}

function inner(schema: unknown, field: string): unknown {
  const found = (schema as Shape).entries?.[field];
  const unwrapped = found?.wrapped ?? found;
  return unwrapped?.item ?? unwrapped;
}

const TABLES: Readonly<Record<BackupTable, unknown>> = {
  applications: ApplicationSchema,
  contacts: ContactSchema,
  applicationContacts: ApplicationContactSchema,
  touchpoints: TouchpointSchema,
  followUps: FollowUpSchema,
  captures: CaptureSchema,
};
const { applications } = BACKUP_ROWS;
const PARTS: readonly (readonly [heading: string, checked: unknown, stored: unknown])[] = [
  ...Object.entries(TABLES).map(([name, stored]) => [name, BACKUP_ROWS[name as BackupTable], stored] as const),
  ['posting', inner(applications, 'posting'), PostingSchema],
  ['found', inner(applications, 'foundAt'), inner(ApplicationSchema, 'foundAt')],
  ['evidence', inner(applications, 'evidence'), EvidenceSchema],
  ['window', inner(applications, 'window'), WindowSchema],
];

describe('the page that describes a backup', () => {
  test.each(PARTS)('names each field of %s, whether it is always there, and its words', (heading, checked) => {
    const { plannedReason, ...page } = documented(heading);
    const { plannedReason: _theSameWords, ...written } = fieldsOf(checked);
    expect(Object.keys(page).length).toBeGreaterThan(1);
    expect(page).toEqual(written);
    if (heading === 'followUps') expect(plannedReason?.always).toBe(false);
  });

  test.each(PARTS)('lacks no field that the database has of %s', (heading, _checked, stored) => {
    expect(Object.keys(documented(heading)).toSorted()).toEqual(Object.keys(fieldsOf(stored)).toSorted());
  });

  test('names what a part has beside the fields of an application', () => {
    const own = documented('parts');
    const shared = fieldsOf(ApplicationSchema);
    for (const name of Object.keys(fieldsOf(ApplicationPartSchema)))
      expect({ name, known: name in own || name in shared }).toEqual({ name, known: true });
    expect(Object.keys(own)).toEqual(['id', 'touchpointIds', 'contactIds']);
  });

  test('names what stands around the rows', async () => {
    const madeAt = Date.parse('2026-11-22T09:30:00Z');
    const tables = { ...believableHunt(30, localDate('2026-11-22')), captures: [] };
    const written = JSON.parse(await writeBackup({ madeAt, appVersion: '0.1.0', settings: {}, tables }));
    expect(Object.keys(documented('The whole')).toSorted()).toEqual(Object.keys(written).toSorted());
    expect(PAGE).toContain(`\`${BACKUP_FORMAT}\``);
    expect(PAGE).toContain(`of this description: ${BACKUP_VERSION}`);
    for (const [table, rows] of Object.entries(written.tables as Record<string, object[]>))
      for (const row of rows)
        expect(Object.keys(documented(table)), `of ${table}`).toEqual(expect.arrayContaining(Object.keys(row)));
  });
});
