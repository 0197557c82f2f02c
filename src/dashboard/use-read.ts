import { useSignal } from '@preact/signals';
import { useContext, useEffect } from 'preact/hooks';
import type { Database } from '../storage/database.ts';
import { watchQuery } from '../storage/queries.ts';
import { DatabaseContext } from '../ui/database-context.ts';

/**
 * What a query reads, kept true while it is shown. @param key what the query asks for: another key is another question
 * @returns `reading` until it is first there, `unreadable` when the database cannot be read
 */
export function useRead<Value>(
  query: (database: Database) => Promise<Value>,
  key: string,
): Value | 'reading' | 'unreadable' {
  const database = useContext(DatabaseContext);
  const read = useSignal<{ readonly key: string; readonly value: Value | 'unreadable' } | undefined>(undefined);
  useEffect(
    () =>
      database &&
      watchQuery(
        () => query(database),
        (outcome) => {
          read.value = { key, value: outcome.ok ? outcome.value : 'unreadable' };
        },
      ),
    [database, key, read],
  );
  return read.value?.key === key ? read.value.value : 'reading';
}
