import { isSame, withFieldTimes } from '../domain/field-times.ts';
import type { Database } from './database.ts';
import { countWrite } from './write-count.ts';

/** What one change did, kept so that it can be undone, and so that the same request answers the same a second time. */
export interface ChangeRecord {
  readonly at: number;
  readonly images: readonly RowImage[];
  readonly result: unknown;
  readonly undone?: true;
}

/** What differs alone is kept: a thousand rows moved on at once are taken back at little cost. */
interface RowImage {
  readonly table: ChangeableTable;
  readonly id: string;
  /** As the change left it. */
  readonly updatedAt: unknown;
  /** The fields that the change altered, as they stood; `undefined` for those that were not there. Absent for a new row. */
  readonly was?: Readonly<Record<string, unknown>>;
  /** What it belonged to then. */
  readonly applicationId?: string | undefined;
  readonly contactId?: string | undefined;
}

interface PutRow {
  readonly table: ChangeableTable;
  readonly before: object | undefined;
  readonly after: object & { readonly id: string };
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
    const puts = new Map<string, PutRow>();
    const result = await work(collectInto(puts, database, now));
    const record: ChangeRecord = { at: now, images: [...puts.values()].map(imageOf), result };
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

export type ChangedRow = Pick<RowImage, 'table' | 'id' | 'applicationId' | 'contactId'>;

/** What a change wrote; nothing when it is not known. */
export async function readChangedRows(database: Database, changeId: string): Promise<readonly ChangedRow[]> {
  return (await readChange(database, changeId))?.images ?? [];
}

function collectInto(puts: Map<string, PutRow>, database: Database, now: number): Change {
  return {
    now,
    database,
    async put(table, row) {
      const rows = database.table<object, string>(table);
      const key = `${table}/${row.id}`;
      const earlier = puts.get(key);
      const standing = earlier?.after ?? (await rows.get(row.id));
      const after = HAS_FIELD_TIMES.has(table) ? withFieldTimes(standing, row, now) : row;
      puts.set(key, { table, before: earlier === undefined ? standing : earlier.before, after });
      await rows.put(after);
    },
  };
}

function imageOf({ table, before, after }: PutRow): RowImage {
  const { id, applicationId, contactId } = after as PutRow['after'] & Pick<RowImage, 'applicationId' | 'contactId'>;
  const image = { table, id, updatedAt: updatedAtOf(after), applicationId, contactId };
  return before === undefined ? image : { ...image, was: differing(before, after) };
}

/** The fields of `before` that are not so in `after`. */
function differing(before: object, after: object): Record<string, unknown> {
  const was = before as Record<string, unknown>;
  const is = after as Record<string, unknown>;
  const names = new Set([...Object.keys(was), ...Object.keys(is)]);
  return Object.fromEntries([...names].filter((name) => !isSame(was[name], is[name])).map((name) => [name, was[name]]));
}

async function stands(database: Database, image: RowImage): Promise<boolean> {
  const row = await database.table<object, string>(image.table).get(image.id);
  return updatedAtOf(row) === image.updatedAt;
}

async function restore(database: Database, { table, id, was }: RowImage, now: number): Promise<void> {
  const rows = database.table<object, string>(table);
  const standing = await rows.get(id);
  if (was === undefined || standing === undefined) return await rows.delete(id);
  const before = withoutMissing({ ...standing, ...was });
  const restored = HAS_FIELD_TIMES.has(table) ? timedAnew(standing, before, now) : before;
  await rows.put({ ...restored, updatedAt: now });
}

function withoutMissing(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}

/** That it was taken back is the newest that is known of these fields. */
function timedAnew(after: object, before: object, now: number): object {
  const { changedAt } = after as { changedAt?: Record<string, number> };
  return withFieldTimes(after, { ...before, ...(changedAt === undefined ? {} : { changedAt }) }, now);
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

export const CHANGE_PREFIX = 'change:';

function changeKey(changeId: string): string {
  return CHANGE_PREFIX + changeId;
}
