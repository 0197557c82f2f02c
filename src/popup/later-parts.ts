import { signal } from '@preact/signals';
import type { PARTS } from './parts.ts';

/** Undefined for the moment between the first screen and the rest. */
export const laterParts = signal<typeof PARTS | undefined>(undefined);

export async function loadLaterParts(): Promise<void> {
  const { PARTS } = await import('./parts.ts');
  laterParts.value = PARTS;
  await PARTS.watchSettings();
}
