import { signal } from '@preact/signals';
import type { PARTS } from './parts.ts';

/** Undefined for the moment between the first screen and the rest. */
export const laterParts = signal<typeof PARTS | undefined>(undefined);

export async function loadLaterParts(abort: AbortSignal): Promise<void> {
  const { PARTS } = await import('./parts.ts');
  laterParts.value = PARTS;
  PARTS.watchRowKeys(abort);
  void PARTS.watchRowRequests(abort);
  void PARTS.watchView(abort);
  void PARTS.readDatabaseState();
  await PARTS.watchSettings();
}
