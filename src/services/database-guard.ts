import * as v from 'valibot';
import type { JournalArea } from '../journal/append.ts';
import { isAlive } from '../storage/parse-rows.ts';
import { nameDatabase, readDatabaseId, readWriteCount } from '../storage/write-count.ts';
import type { ServiceContext } from './service-context.ts';

/**
 * What `storage.local` knows of the database: a second store, which does not fall with the first. Both browsers turn a damaged
 * IndexedDB into an empty one without a word (measured, browser-facts.md 2), and an empty one looks like a first run.
 */
const MarkSchema = v.object({
  databaseId: v.string(),
  writes: v.number(),
  applications: v.number(),
  contacts: v.number(),
  /** Instant in milliseconds. */
  at: v.number(),
});
export type DatabaseMark = v.InferOutput<typeof MarkSchema>;

const LossSchema = v.object({ noticedAt: v.number(), had: MarkSchema });
export type DatabaseLoss = v.InferOutput<typeof LossSchema>;

const MARK_KEY = 'database-mark';
const LOSS_KEY = 'database-loss';

/**
 * Tells a first run from a database that was lost or fell back to an older state. A loss stands until the person has decided
 * what to do about it. @returns the loss, if there is one
 */
export async function checkDatabase(context: ServiceContext, area: JournalArea): Promise<DatabaseLoss | undefined> {
  const { database, now } = context;
  const standing = await readLoss(area);
  if (standing !== undefined) return standing;
  const mark = await readMark(area);
  const [id, writes] = [await readDatabaseId(database), await readWriteCount(database)];
  if (mark !== undefined && mark.writes > 0 && (id !== mark.databaseId || writes < mark.writes)) {
    const loss: DatabaseLoss = { noticedAt: now, had: mark };
    await area.set({ [LOSS_KEY]: loss });
    return loss;
  }
  if (id === undefined) await nameDatabase(database, context.newId(), writes);
  return undefined;
}

/** Writes down how far the database has come, once it has. Says nothing while a loss stands: the old mark is the proof of it. */
export async function markDatabase(context: ServiceContext, area: JournalArea): Promise<DatabaseMark | undefined> {
  const { database, now } = context;
  if ((await readLoss(area)) !== undefined) return undefined;
  const [mark, databaseId, writes] = [
    await readMark(area),
    await readDatabaseId(database),
    await readWriteCount(database),
  ];
  if (databaseId === undefined) return undefined;
  if (mark?.databaseId === databaseId && mark.writes >= writes) return mark;
  const [applications, contacts] = await Promise.all([
    database.applications.filter(isAlive).count(),
    database.contacts.filter(isAlive).count(),
  ]);
  const next: DatabaseMark = { databaseId, writes, applications, contacts, at: now };
  await area.set({ [MARK_KEY]: next });
  return next;
}

/** The person has what they want of it: from here on this database is the one that counts. */
export async function endLoss(context: ServiceContext, area: JournalArea): Promise<void> {
  const loss = await readLoss(area);
  if (loss === undefined) return;
  const writes = Math.max(loss.had.writes, await readWriteCount(context.database));
  await nameDatabase(context.database, context.newId(), writes);
  await area.remove([LOSS_KEY, MARK_KEY]);
  await markDatabase(context, area);
}

export async function readLoss(area: JournalArea): Promise<DatabaseLoss | undefined> {
  return await readStored(area, LOSS_KEY, LossSchema);
}

async function readMark(area: JournalArea): Promise<DatabaseMark | undefined> {
  return await readStored(area, MARK_KEY, MarkSchema);
}

async function readStored<Schema extends v.GenericSchema>(
  area: JournalArea,
  key: string,
  schema: Schema,
): Promise<v.InferOutput<Schema> | undefined> {
  const parsed = v.safeParse(schema, (await area.get(key))[key]);
  return parsed.success ? parsed.output : undefined;
}
