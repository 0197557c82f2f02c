import { type ReadonlySignal, signal } from '@preact/signals';
import { useContext, useEffect } from 'preact/hooks';
import type { Database } from '../storage/database.ts';
import type { ListedRow } from '../storage/listed-row.ts';
import { watchListed } from '../storage/watch-listed.ts';
import { DatabaseContext } from '../ui/database-context.ts';

type Listed = readonly ListedRow[] | 'reading' | 'unreadable';

const listed = signal<Listed>('reading');
let watched: { readonly database: Database; stop(): void } | undefined;

/** Every application, read when it is first asked for and kept true from then on: coming back to them waits for nothing. */
export function useListed(): ReadonlySignal<Listed> {
  const database = useContext(DatabaseContext);
  useEffect(() => {
    if (database !== undefined && watched?.database !== database) watch(database);
  }, [database]);
  return listed;
}

function watch(database: Database): void {
  watched?.stop();
  listed.value = 'reading';
  const stop = watchListed(database, (outcome) => {
    listed.value = outcome.ok ? outcome.value : 'unreadable';
  });
  watched = { database, stop };
}
