/**
 * exchange/ turns rows into files and files into rows: backup, tables, calendar, address cards. It takes text, rows and the time
 * as arguments and gives text or rows back; it writes no table and asks no browser.
 */
import * as v from 'valibot';
import { BACKUP_ROWS, type BackupTable, type BackupTables, type RowsOfVersion1, rowsOfToday } from './backup-rows.ts';

export const BACKUP_FORMAT = 'squeaky-wheel-backup';
export const BACKUP_VERSION = 1;

/** Everything that is on record, as one file: rows as stored, the deleted ones too, so that two machines can be brought together. */
export interface Backup {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: typeof BACKUP_VERSION;
  /** An instant, ISO 8601 in UTC. */
  readonly madeAt: string;
  /** Of the extension that wrote it. */
  readonly appVersion: string;
  /** Rows of each table as it was written, damaged ones included. */
  readonly counts: Readonly<Record<BackupTable, number>>;
  /** As stored; what reads them falls back where a field is missing or damaged. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly tables: BackupTables;
  /** `sha256:` and the hash, in hexadecimal, of the settings and the tables as compact JSON: `[settings,tables]`. */
  readonly checksum: string;
}

export interface DamagedRow {
  readonly table: BackupTable;
  /** Where it stands in the file's JSON, the field included. @example 'tables.contacts[3].name' */
  readonly path: string;
  readonly id?: string;
  /** In plain words. */
  readonly reason: string;
}

export type BackupReading =
  | {
      readonly ok: true;
      /** Without the damaged rows. */
      readonly backup: Backup;
      readonly damaged: readonly DamagedRow[];
      /** False where the file was changed, or cut and mended, after it was written. */
      readonly intact: boolean;
    }
  | { readonly ok: false; readonly reason: string };

export interface BackupContent extends Pick<Backup, 'appVersion' | 'settings'> {
  /** Milliseconds. */
  readonly madeAt: number;
  /** As the tables have them: nothing is left out or put right. */
  readonly tables: Readonly<Record<BackupTable, readonly object[]>>;
}

const TABLES = Object.keys(BACKUP_ROWS) as BackupTable[];

/** The text of the file: JSON with one row a line, so that two backups can be compared by eye. */
export async function writeBackup({ madeAt, appVersion, settings, tables }: BackupContent): Promise<string> {
  const head = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    madeAt: new Date(madeAt).toISOString(),
    appVersion,
    counts: Object.fromEntries(TABLES.map((table) => [table, tables[table].length])),
    checksum: await checksumOf(settings, Object.fromEntries(TABLES.map((table) => [table, tables[table]]))),
  };
  const rows = TABLES.map((table) => {
    const lines = tables[table].map((row) => `      ${JSON.stringify(row)}`);
    return `    ${JSON.stringify(table)}: [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n    `}]`;
  });
  const members = Object.entries({ ...head, settings }).map(([key, value]) => `  "${key}": ${JSON.stringify(value)}`);
  return `{\n${members.join(',\n')},\n  "tables": {\n${rows.join(',\n')}\n  }\n}\n`;
}

const Head = v.looseObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const rowList = v.optional(v.array(v.unknown()), []);

const Body = v.looseObject({
  madeAt: v.fallback(v.pipe(v.string(), v.isoTimestamp()), new Date(0).toISOString()),
  appVersion: v.fallback(v.string(), ''),
  settings: v.fallback(v.record(v.string(), v.unknown()), {}),
  counts: v.fallback(v.record(v.string(), v.number()), {}),
  checksum: v.fallback(v.string(), ''),
  tables: v.pipe(
    v.custom<object>((tables) => typeof tables === 'object' && tables !== null && !Array.isArray(tables)),
    v.looseObject({
      applications: rowList,
      contacts: rowList,
      applicationContacts: rowList,
      touchpoints: rowList,
      followUps: rowList,
      captures: rowList,
    }),
  ),
});

/** Whatever the text is, an answer comes. A damaged row is named, and the others are kept. */
export async function readBackup(text: string): Promise<BackupReading> {
  const json = parseJson(text);
  const head = v.safeParse(Head, json);
  if (!head.success) return { ok: false, reason: json === undefined ? NO_JSON : NO_BACKUP };
  if (head.output.version > BACKUP_VERSION) return { ok: false, reason: newerWords(head.output.version) };
  const body = v.safeParse(Body, json);
  if (!body.success) return { ok: false, reason: NO_TABLES };
  const { madeAt, appVersion, settings, counts, checksum, tables: stored } = body.output;
  const damaged: DamagedRow[] = [];
  const tables = Object.fromEntries(TABLES.map((table) => [table, readRows(table, stored[table], damaged)]));
  const written = Object.fromEntries(TABLES.map((table) => [table, counts[table] ?? stored[table].length]));
  return {
    ok: true,
    damaged,
    intact: await agrees(checksum, json as Written),
    backup: {
      format: BACKUP_FORMAT,
      version: BACKUP_VERSION,
      madeAt,
      appVersion,
      counts: written as Backup['counts'],
      settings,
      tables: rowsOfToday(tables as unknown as RowsOfVersion1),
      checksum,
    },
  };
}

const NO_JSON = 'This file is no JSON, or it ends in the middle. A backup of Squeaky Wheel is one whole JSON file.';
const NO_BACKUP = `This is no backup of Squeaky Wheel: it does not say "format": "${BACKUP_FORMAT}" with a version.`;
const NO_TABLES = 'This says that it is a backup of Squeaky Wheel, but it holds no tables that can be read.';

function newerWords(version: number): string {
  return `This backup was written by a newer Squeaky Wheel (format ${version}; this one reads up to ${BACKUP_VERSION}). Update the extension, then try again. Nothing was changed.`;
}

function readRows(table: BackupTable, rows: readonly unknown[], damaged: DamagedRow[]): object[] {
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    const reading = readRow(table, row, seen);
    if (reading.ok) return [reading.row];
    const { id, field, reason } = reading;
    const path = `tables.${table}[${index}]${field === undefined ? '' : `.${field}`}`;
    damaged.push({ table, path, ...(id === undefined ? {} : { id }), reason });
    return [];
  });
}

type RowReading =
  | { readonly ok: true; readonly row: object }
  | { readonly ok: false; readonly id: string | undefined; readonly field?: string; readonly reason: string };

const SAME_ID = 'Another row before it has the same id.';
const TOO_DEEP = 'It is nested deeper than anything that we write.';
const DEEPEST = 30;

function readRow(table: BackupTable, row: unknown, seen: Set<string>): RowReading {
  const id = idOf(row);
  if (!isShallow(row, DEEPEST)) return { ok: false, id, reason: TOO_DEEP };
  const parsed = v.safeParse(BACKUP_ROWS[table] as v.GenericSchema<unknown, { readonly id: string }>, row);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const field = v.getDotPath(issue);
    return { ok: false, id, ...(field === null ? {} : { field }), reason: issue.message };
  }
  if (seen.has(parsed.output.id)) return { ok: false, id, reason: SAME_ID };
  seen.add(parsed.output.id);
  return { ok: true, row: parsed.output };
}

function isShallow(value: unknown, deepest: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return deepest > 0 && Object.values(value).every((part) => isShallow(part, deepest - 1));
}

function idOf(row: unknown): string | undefined {
  const id = typeof row === 'object' && row !== null ? (row as { id?: unknown }).id : undefined;
  return typeof id === 'string' ? id : undefined;
}

interface Written {
  readonly settings?: unknown;
  readonly tables?: unknown;
}

async function agrees(checksum: string, { settings, tables }: Written): Promise<boolean> {
  try {
    return checksum === (await checksumOf(settings, tables));
  } catch {
    return false; // nested so deep that it cannot be written again
  }
}

async function checksumOf(settings: unknown, tables: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([settings, tables]));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256:${Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** A byte-order mark, which some editors put in front, is no matter. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}
