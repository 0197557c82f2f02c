import type { Database } from '../../src/storage/database.ts';

const TABLES = ['applications', 'contacts', 'applicationContacts', 'touchpoints', 'followUps', 'captures'] as const;

/**
 * Every row of every table by its id, but for when it was last written: taking something back is a write. A field that is
 * `undefined` is not there.
 */
export async function wholeRows(database: Database): Promise<Readonly<Record<string, object>>> {
  const rows: Record<string, object> = {};
  for (const table of TABLES)
    for (const row of (await database.table(table).toArray()) as { id: string }[]) {
      const { updatedAt: _when, changedAt: _fields, ...facts } = row as { id: string } & Record<string, unknown>;
      const there = Object.entries(facts).filter(([, value]) => value !== undefined);
      rows[`${table} ${row.id}`] = Object.fromEntries(there);
    }
  return rows;
}
