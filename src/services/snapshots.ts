import * as v from 'valibot';
import { readBackup, writeBackup } from '../exchange/backup.ts';
import type { BackupTables } from '../exchange/backup-rows.ts';
import type { JournalArea } from '../journal/append.ts';
import type { Database } from '../storage/database.ts';
import { isAlive } from '../storage/parse-rows.ts';
import { readStoredRows } from '../storage/stored-rows.ts';
import { readWriteCount } from '../storage/write-count.ts';
import { readLoss } from './database-guard.ts';
import { packText, unpackText } from './pack-text.ts';
import { repairThreads } from './repair-threads.ts';
import type { ServiceContext } from './service-context.ts';

/** One of the copies of the database that are kept in `storage.local`, the other store. */
const SnapshotSchema = v.object({
  key: v.string(),
  /** Instant in milliseconds. */
  at: v.number(),
  writes: v.number(),
  applications: v.number(),
  contacts: v.number(),
});
export type Snapshot = v.InferOutput<typeof SnapshotSchema>;

const INDEX_KEY = 'snapshots';
const WRITES_BETWEEN = 25;
const HOUR_MS = 60 * 60_000;
/** A little less than a day, so that the copy of yesterday evening counts as one of yesterday. */
const YESTERDAY_MS = 20 * HOUR_MS;
/** A large hunt is copied more seldom, since that takes a second of the worker's time: after five minutes with 10,000 rows. */
const REST_FOR_EACH_ROW_MS = 30;

export interface SnapshotPorts {
  readonly area: JournalArea;
  readonly appVersion: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** After 25 changes, or once an hour when there was any; never of a database that has just lost its rows. */
export async function snapshotWhenDue(context: ServiceContext, ports: SnapshotPorts): Promise<Snapshot | undefined> {
  const [last] = await readSnapshots(ports.area);
  const fresh = (await readWriteCount(context.database)) - (last?.writes ?? 0);
  const age = context.now - (last?.at ?? 0);
  const rest = REST_FOR_EACH_ROW_MS * ((last?.applications ?? 0) + (last?.contacts ?? 0));
  const isDue = fresh > 0 && (age >= HOUR_MS || age < 0 || (fresh >= WRITES_BETWEEN && age >= rest));
  if (!isDue || (await readLoss(ports.area)) !== undefined) return undefined;
  return await takeSnapshot(context, ports);
}

/** The copy is there before the list names it, and the oldest goes only then: a death midway costs nothing. */
async function takeSnapshot(context: ServiceContext, { area, appVersion, settings }: SnapshotPorts): Promise<Snapshot> {
  const { database, now } = context;
  const [tables, writes] = await database.transaction('r', database.tables, async () => [
    await readStoredRows(database),
    await readWriteCount(database),
  ]);
  const snapshot: Snapshot = {
    key: `snapshot:${now}`,
    at: now,
    writes,
    applications: tables.applications.filter(isAlive).length,
    contacts: tables.contacts.filter(isAlive).length,
  };
  await area.set({ [snapshot.key]: await packText(await writeBackup({ madeAt: now, appVersion, settings, tables })) });
  const all = [snapshot, ...(await readSnapshots(area)).filter(({ key }) => key !== snapshot.key)];
  const kept = thin(all);
  await area.set({ [INDEX_KEY]: kept });
  await area.remove(all.filter((each) => !kept.includes(each)).map(({ key }) => key));
  return snapshot;
}

/**
 * At most three: the newest; the one that is on its way to be yesterday's; and yesterday's, for what is noticed late.
 * @param all the newest first
 */
function thin(all: readonly Snapshot[]): readonly Snapshot[] {
  const [newest, ...older] = all;
  if (newest === undefined) return [];
  const isOld = ({ at }: Snapshot): boolean => newest.at - at >= YESTERDAY_MS;
  const today = older.findLast((each) => !isOld(each));
  return [newest, today, older.find(isOld)].filter((each) => each !== undefined);
}

/** The newest first. */
export async function readSnapshots(area: JournalArea): Promise<readonly Snapshot[]> {
  const stored = (await area.get(INDEX_KEY))[INDEX_KEY];
  const list = Array.isArray(stored) ? stored.filter((each): each is Snapshot => v.is(SnapshotSchema, each)) : [];
  return list.toSorted((one, other) => other.at - one.at);
}

/**
 * Puts the rows of a copy back, beside what has been recorded since: a row that is there and newer stays. Follow-ups are put
 * right afterwards. @returns how many rows came back; undefined for a copy that is gone or damaged
 */
export async function restoreSnapshot(
  context: ServiceContext,
  area: JournalArea,
  key: string,
): Promise<number | undefined> {
  if (!(await readSnapshots(area)).some((each) => each.key === key)) return undefined;
  const text = await unpackText(String((await area.get(key))[key] ?? ''));
  const reading = text === undefined ? undefined : await readBackup(text);
  if (!reading?.ok) return undefined;
  const back = await putBack(context.database, reading.backup.tables);
  await repairThreads(context);
  return back;
}

type BackupRow = { readonly id: string; readonly updatedAt: number };

async function putBack(database: Database, tables: BackupTables): Promise<number> {
  return await database.transaction('rw', database.tables, async () => {
    let back = 0;
    for (const [name, rows] of Object.entries<readonly BackupRow[]>({ ...tables })) {
      const table = database.table<{ readonly updatedAt: number }, string>(name);
      const standing = await table.bulkGet(rows.map(({ id }) => id));
      const wanted = rows.filter((row, at) => (standing[at]?.updatedAt ?? Number.NEGATIVE_INFINITY) < row.updatedAt);
      await table.bulkPut(wanted);
      back += wanted.length;
    }
    return back;
  });
}
