import type { Database } from './database.ts';

const COUNT_KEY = 'write-count';
const ID_KEY = 'database-id';

/**
 * How many changes this database has seen, counted within each of them. It only grows, so a database that says less than it
 * said before has lost what came between.
 */
export async function readWriteCount(database: Database): Promise<number> {
  const count = (await database.meta.get(COUNT_KEY))?.value;
  return typeof count === 'number' ? count : 0;
}

/** To be called inside the transaction of the change. */
export async function countWrite(database: Database): Promise<void> {
  await database.meta.put({ key: COUNT_KEY, value: (await readWriteCount(database)) + 1 });
}

/** Which database this is; undefined for one that was just made. */
export async function readDatabaseId(database: Database): Promise<string | undefined> {
  const id = (await database.meta.get(ID_KEY))?.value;
  return typeof id === 'string' ? id : undefined;
}

/** @param writes how many changes it is said to have seen */
export async function nameDatabase(database: Database, id: string, writes: number): Promise<void> {
  await database.transaction('rw', database.meta, async () => {
    await database.meta.put({ key: ID_KEY, value: id });
    await database.meta.put({ key: COUNT_KEY, value: writes });
  });
}
