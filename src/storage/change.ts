import { withFieldTimes } from '../domain/field-times.ts';
import type { Database } from './database.ts';
import { countWrite } from './write-count.ts';

/** What one change did, kept so that it can be undone, and so that the same request answers the same a second time. */
export interface ChangeRecord {
  readonly at: number;
  readonly images: readonly RowImage[];
  readonly result: unknown;
  readonly undone?: true;
}

interface RowImage {
  readonly table: ChangeableTable;
  readonly id: string;
  readonly before: object | undefined;
  readonly after: object;
}

export type ChangeableTable =
  | 'applications'
  | 'contacts'
  | 'applicationContacts'
  | 'touchpoints'
  | 'followUps'
  | 'captures';

export interface Change {
  readonly now: number;
  readonly database: Database;
  put<Table extends ChangeableTable>(table: Table, row: RowOf<Table>): Promise<void>;
}

type RowOf<Table extends ChangeableTable> = Parameters<Database[Table]['put']>[0] & { id: string };

/** Follow-ups are worked out anew and captures belong to one machine: no other has to know when which field changed. */
export const HAS_FIELD_TIMES: ReadonlySet<ChangeableTable> = new Set([
  'applications',
  'contacts',
  'applicationContacts',
  'touchpoints',
]);

/** The rest of the changes are forgotten, oldest first. */
const CHANGES_KEPT = 200;

/**
 * Runs `work` in one durable transaction over all tables. Every row it puts is remembered with what stood there before.
 * With a `changeId` that was carried out already, nothing runs and the old result comes back.
 */
export async function recordChange<Result>(
  database: Database,
  changeId: string,
  now: number,
  work: (change: Change) => Promise<Result>,
): Promise<Result> {
  return await database.transaction('rw', database.tables, async () => {
    const done = await readChange(database, changeId);
    if (done !== undefined) return done.result as Result;
    const images: RowImage[] = [];
    const result = await work(collectInto(images, database, now));
    const record: ChangeRecord = { at: now, images, result };
    await database.meta.put({ key: changeKey(changeId), value: record });
    await countWrite(database);
    await forgetOldChanges(database);
    return result;
  });
}

/** @returns `newer` when a row was changed again since, and `unknown` when there is nothing to undo. */
export async function undoChange(
  database: Database,
  changeId: string,
  now: number,
): Promise<'undone' | 'newer' | 'unknown'> {
  return await database.transaction('rw', database.tables, async () => {
    const record = await readChange(database, changeId);
    if (record === undefined) return 'unknown';
    if (record.undone) return 'undone';
    for (const image of record.images) if (!(await stands(database, image))) return 'newer';
    for (const image of [...record.images].reverse()) await restore(database, image, now);
    await database.meta.put({ key: changeKey(changeId), value: { ...record, undone: true } });
    return 'undone';
  });
}

export interface ChangedRow {
  readonly table: ChangeableTable;
  /** As the change left it. */
  readonly row: object;
}

/** What a change wrote; nothing when it is not known. */
export async function readChangedRows(database: Database, changeId: string): Promise<readonly ChangedRow[]> {
  const record = await readChange(database, changeId);
  return (record?.images ?? []).map(({ table, after }) => ({ table, row: after }));
}

function collectInto(images: RowImage[], database: Database, now: number): Change {
  return {
    now,
    database,
    async put(table, row) {
      const rows = database.table<object, string>(table);
      const earlier = images.findIndex((image) => image.table === table && image.id === row.id);
      const before = earlier === -1 ? await rows.get(row.id) : images[earlier]?.before;
      const standing = earlier === -1 ? before : images[earlier]?.after;
      if (earlier !== -1) images.splice(earlier, 1);
      const after = HAS_FIELD_TIMES.has(table) ? withFieldTimes(standing, row, now) : row;
      images.push({ table, id: row.id, before, after });
      await rows.put(after);
    },
  };
}

async function stands(database: Database, image: RowImage): Promise<boolean> {
  const row = await database.table<object, string>(image.table).get(image.id);
  return updatedAtOf(row) === updatedAtOf(image.after);
}

async function restore(database: Database, image: RowImage, now: number): Promise<void> {
  const rows = database.table<object, string>(image.table);
  if (image.before === undefined) await rows.delete(image.id);
  else await rows.put({ ...timedAnew(image, now), updatedAt: now });
}

/** That it was taken back is the newest that is known of these fields. */
function timedAnew({ table, before, after }: RowImage, now: number): object {
  if (before === undefined || !HAS_FIELD_TIMES.has(table)) return { ...before };
  const { changedAt } = after as { changedAt?: Record<string, number> };
  return withFieldTimes({ ...after }, { ...before, ...(changedAt === undefined ? {} : { changedAt }) }, now);
}

function updatedAtOf(row: object | undefined): unknown {
  return row !== undefined && 'updatedAt' in row ? row.updatedAt : undefined;
}

async function readChange(database: Database, changeId: string): Promise<ChangeRecord | undefined> {
  const row = await database.meta.get(changeKey(changeId));
  return row?.value as ChangeRecord | undefined;
}

async function forgetOldChanges(database: Database): Promise<void> {
  const changes = database.meta.where('key').startsWith(CHANGE_PREFIX);
  if ((await changes.count()) <= CHANGES_KEPT * 1.5) return;
  const rows = await changes.toArray();
  rows.sort((one, other) => (one.value as ChangeRecord).at - (other.value as ChangeRecord).at);
  await database.meta.bulkDelete(rows.slice(0, -CHANGES_KEPT).map((row) => row.key));
}

const CHANGE_PREFIX = 'change:';

function changeKey(changeId: string): string {
  return CHANGE_PREFIX + changeId;
}
