import { withFieldTimes } from '../domain/field-times.ts';
import { type Change, type ChangeableTable, HAS_FIELD_TIMES } from './change.ts';
import type { Database } from './database.ts';
import { countWrite } from './write-count.ts';

/** One row that an import wrote, and what stood there: an import is far too large for the record of a change. */
export interface ImportedRow {
  readonly table: ChangeableTable;
  readonly id: string;
  /** As the import left it: whoever touched it since made it newer. */
  readonly updatedAt: number;
  readonly before?: object | undefined;
}

interface ImportRecord {
  readonly importId: string;
  readonly at: number;
  readonly result: unknown;
  readonly chunks: number;
  readonly undone?: true;
}

export interface WrittenRow {
  readonly row: object & { readonly id: string; readonly updatedAt: number };
  readonly before?: object | undefined;
}

export interface ImportChange extends Change {
  /** Many at once, of ids that were not put before. @param timed whether the times of fields are worked out here */
  putAll(table: ChangeableTable, rows: readonly WrittenRow[], timed: 'anew' | 'as-they-are'): Promise<void>;
}

const RECORD_KEY = 'import';
const ROWS_PREFIX = 'import-rows:';
const ROWS_A_CHUNK = 2000;
/** Few enough that a word to stop is heard soon, and that the worker can answer how far it is. */
const ROWS_AT_ONCE = 500;
/** The browser writes some while the next are made ready. */
const PIECES_UNDER_WAY = 4;

/**
 * Runs `work` in one durable transaction over all tables: everything is written, or nothing. With an id that was carried out
 * already, nothing runs and the old result comes back. The last import alone can be taken back.
 * @param onRows told of the number of rows after each piece; whatever it throws ends the transaction with nothing written
 */
export async function recordImport<Result>(
  database: Database,
  importId: string,
  now: number,
  onRows: (count: number) => void,
  work: (change: ImportChange) => Promise<Result>,
): Promise<Result> {
  return await database.transaction('rw', database.tables, async () => {
    const done = await readRecord(database);
    if (done?.importId === importId) return done.result as Result;
    const written = new Map<string, ImportedRow>();
    const result = await work(writing(database, now, written, onRows));
    await keep(database, { importId, at: now, result, chunks: 0 }, [...written.values()]);
    await countWrite(database);
    return result;
  });
}

/** The last import, as long as it was not taken back. */
export async function readLastImport(database: Database): Promise<LastImport | undefined> {
  const record = await readRecord(database);
  if (record === undefined || record.undone) return undefined;
  const { importId, at, result } = record;
  return { importId, at, result };
}

export interface LastImport {
  readonly importId: string;
  readonly at: number;
  /** As the work answered. */
  readonly result: unknown;
}

/** All that an import wrote. @returns undefined when it is not the last one, or was taken back */
export async function readImportedRows(database: Database, importId: string): Promise<ImportedRow[] | undefined> {
  const record = await readRecord(database);
  if (record?.importId !== importId || record.undone) return undefined;
  const chunks = await database.meta.where('key').startsWith(ROWS_PREFIX).toArray();
  return chunks.flatMap(({ value }) => value as ImportedRow[]);
}

export async function markUndone(database: Database): Promise<void> {
  const record = await readRecord(database);
  if (record !== undefined) await database.meta.put({ key: RECORD_KEY, value: { ...record, undone: true } });
  await database.meta.where('key').startsWith(ROWS_PREFIX).delete();
}

function writing(
  database: Database,
  now: number,
  written: Map<string, ImportedRow>,
  onRows: (count: number) => void,
): ImportChange {
  const note = (table: ChangeableTable, row: WrittenRow['row'], before: object | undefined): void => {
    const key = `${table}/${row.id}`;
    const earlier = written.get(key);
    const stood = earlier === undefined ? before : earlier.before;
    const { id, updatedAt } = row;
    written.set(key, { table, id, updatedAt, ...(stood === undefined ? {} : { before: stood }) });
  };
  return {
    now,
    database,
    async put(table, row) {
      const rows = database.table<object, string>(table);
      const before = await rows.get(row.id);
      const after = HAS_FIELD_TIMES.has(table) ? withFieldTimes(before, row, now) : row;
      note(table, after as WrittenRow['row'], before);
      await rows.put(after);
    },
    async putAll(table, rows, timed) {
      const underWay: { readonly count: number; readonly put: Promise<unknown> }[] = [];
      const awaitOne = async (): Promise<void> => {
        const piece = underWay.shift();
        await piece?.put;
        onRows(piece?.count ?? 0);
      };
      for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
        const some = rows.slice(from, from + ROWS_AT_ONCE);
        const isTimed = timed === 'anew' && HAS_FIELD_TIMES.has(table);
        const after = some.map(({ row, before }) => (isTimed ? withFieldTimes(before, row, now) : row));
        for (const { row, before } of some) note(table, row, before);
        if (underWay.length === PIECES_UNDER_WAY) await awaitOne();
        const put = Promise.resolve(database.table<object, string>(table).bulkPut(after));
        put.catch(() => undefined); // one that fails ends the transaction, and is met below
        underWay.push({ count: some.length, put });
      }
      while (underWay.length > 0) await awaitOne();
    },
  };
}

async function keep(database: Database, record: ImportRecord, rows: readonly ImportedRow[]): Promise<void> {
  await database.meta.where('key').startsWith(ROWS_PREFIX).delete();
  let chunks = 0;
  for (let from = 0; from < rows.length; from += ROWS_A_CHUNK) {
    const key = ROWS_PREFIX + String(chunks).padStart(5, '0');
    await database.meta.put({ key, value: rows.slice(from, from + ROWS_A_CHUNK) });
    chunks += 1;
  }
  await database.meta.put({ key: RECORD_KEY, value: { ...record, chunks } });
}

async function readRecord(database: Database): Promise<ImportRecord | undefined> {
  return (await database.meta.get(RECORD_KEY))?.value as ImportRecord | undefined;
}
