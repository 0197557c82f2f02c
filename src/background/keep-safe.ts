import type { JournalArea } from '../journal/append.ts';
import { browser } from '../platform/browser.ts';
import { checkDatabase, markDatabase } from '../services/database-guard.ts';
import type { ServiceContext } from '../services/service-context.ts';
import { snapshotWhenDue } from '../services/snapshots.ts';
import { readSettings } from '../settings/settings-store.ts';

export const localArea = browser.storage.local as unknown as JournalArea;

/**
 * After each write: is this still the database that it was, how far has it come, and is a copy due? That it fails is no reason
 * for the write to fail; the next one tries again.
 */
export async function keepSafe(context: ServiceContext): Promise<void> {
  try {
    if ((await checkDatabase(context, localArea)) !== undefined) return;
    await markDatabase(context, localArea);
    const { version } = browser.runtime.getManifest();
    await snapshotWhenDue(context, { area: localArea, appVersion: version, settings: await readSettings() });
  } catch (error) {
    console.warn('The copy of the records was not made.', error);
  }
}
