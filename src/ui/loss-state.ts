import { signal } from '@preact/signals';
import type { ResponseOf } from '../messaging/messages.ts';
import { askBackground } from './background-link.ts';

/** Undefined until the background has said. */
export const databaseState = signal<ResponseOf<'database-state'> | undefined>(undefined);

export async function readDatabaseState(): Promise<void> {
  const reply = await askBackground('database-state', {});
  if (reply.ok) databaseState.value = reply.value;
}
