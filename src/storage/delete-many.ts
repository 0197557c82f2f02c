import type { ChangeableTable } from './change.ts';
import type { Database } from './database.ts';

/** Beyond that, one request for each row takes longer than reading all keys. */
const FEW = 500;

/** Deletes rows by their ids: many of them as stretches between those that stay, each with one request. */
export async function deleteMany(database: Database, name: ChangeableTable, ids: readonly string[]): Promise<void> {
  const table = database.table<object, string>(name);
  if (ids.length <= FEW) {
    await table.bulkDelete([...ids]);
    return;
  }
  const goes = new Set(ids);
  const keys = await table.toCollection().primaryKeys();
  let first: string | undefined;
  let last: string | undefined;
  for (const key of keys) {
    if (goes.has(key)) {
      first ??= key;
      last = key;
    } else if (first !== undefined && last !== undefined) {
      await table.where(':id').between(first, last, true, true).delete();
      first = undefined;
    }
  }
  if (first !== undefined && last !== undefined) await table.where(':id').between(first, last, true, true).delete();
}
