import type { JournalArea } from '../journal/append.ts';
import { browser } from '../platform/browser.ts';
import { findDownload, maySaveDownloads, removeDownload, saveDownload } from '../platform/downloads.ts';
import { type BackupFolder, backUpWhenDue } from '../services/back-up.ts';
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
    const settings = await readSettings();
    await snapshotWhenDue(context, { area: localArea, appVersion: version, settings });
    await backUpWhenDue(context, DOWNLOADS, { schedule: settings.backupSchedule, appVersion: version, settings });
  } catch (error) {
    console.warn('The copy of the records was not made.', error);
  }
}

const DOWNLOADS: BackupFolder = {
  isAllowed: maySaveDownloads,
  save: (fileName, text) => saveDownload(fileName, text, 'application/json'),
  find: findDownload,
  remove: removeDownload,
};
