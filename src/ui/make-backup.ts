import { writeBackup } from '../exchange/backup.ts';
import { fileNameOf } from '../exchange/file-name.ts';
import { browser } from '../platform/browser.ts';
import { readSettings } from '../settings/settings-store.ts';
import type { Database } from '../storage/database.ts';
import { readForBackup } from '../storage/stored-rows.ts';
import { askBackground } from './background-link.ts';
import { saveFile } from './save-file.ts';

/** Saves everything on record as one file, and has it noted that it was. @returns the name of the file */
export async function makeBackup(database: Database): Promise<string> {
  const at = Date.now();
  const { tables, writes } = await readForBackup(database);
  const { version: appVersion } = browser.runtime.getManifest();
  const text = await writeBackup({ madeAt: at, appVersion, settings: await readSettings(), tables });
  const name = fileNameOf('backup', at, Temporal.Now.timeZoneId(), 'json');
  saveFile(name, new Blob([text], { type: 'application/json' }));
  await askBackground('note-backup', { at, writes });
  return name;
}
