import { CHANGE_PREFIX, type ChangeableTable, type ChangeRecord } from './change.ts';
import type { Database } from './database.ts';
import { countWrite } from './write-count.ts';

export interface GoneRow {
  readonly table: ChangeableTable;
  readonly id: string;
}

/** Deletes rows for good, and with them every change that wrote one of them: there is nothing left to undo. */
export async function forgetRows(database: Database, gone: readonly GoneRow[]): Promise<void> {
  if (gone.length === 0) return;
  const keys = new Set(gone.map(keyOf));
  await database.meta
    .where('key')
    .startsWith(CHANGE_PREFIX)
    .filter(({ value }) => (value as ChangeRecord).images.some((image) => keys.has(keyOf(image))))
    .delete();
  for (const { table, id } of gone) await database.table<object, string>(table).delete(id);
  await countWrite(database);
}

function keyOf({ table, id }: GoneRow): string {
  return `${table}/${id}`;
}
