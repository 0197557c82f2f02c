import type { Database } from './database.ts';
import { createStaging } from './import-staging.ts';

/**
 * Empties every table in one transaction, which open pages see, then takes the database itself away: they let go of it when they
 * are told. The next that reads or writes makes a new one. What waits to be brought in goes as well.
 */
export async function eraseDatabase(database: Database): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) await table.clear();
  });
  await database.delete({ disableAutoOpen: false });
  await createStaging().delete();
}
