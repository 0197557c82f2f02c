import { request } from '../messaging/client.ts';
import type { Reply, RequestOf, ResponseOf } from '../messaging/messages.ts';
import { parseSettings, type Settings } from '../settings/settings.ts';
import { readSettings } from '../settings/settings-store.ts';
import { saveSettings } from '../ui/settings-state.ts';

export type Outcome = ResponseOf<'commit-import'>;

const LOOK_EVERY_MS = 250;

/** The settings before an import that brought its own. */
let settingsBefore: { readonly importId: string; readonly settings: Settings } | undefined;

/**
 * Has the background write what is staged, and tells how far it is meanwhile.
 * @param settings those of a backup, where they are wanted
 */
export async function commitStaged(
  body: RequestOf<'commit-import'>,
  settings: Readonly<Record<string, unknown>> | undefined,
  onProgress: (done: number, of: number) => void,
): Promise<Reply<Outcome>> {
  const { importId } = body;
  const watching = setInterval(() => {
    void request('import-progress', { importId }).then((reply) => {
      if (reply.ok && reply.value.of > 0) onProgress(reply.value.done, reply.value.of);
    });
  }, LOOK_EVERY_MS);
  const reply = await request('commit-import', body);
  clearInterval(watching);
  if (reply.ok && settings !== undefined) {
    const before = await readSettings();
    settingsBefore = { importId, settings: before };
    // the folder for backups is allowed here by a press, or it is not
    await saveSettings({ ...parseSettings(settings), backupSchedule: before.backupSchedule });
  }
  return reply;
}

/** Once it is written, it stays: the answer to the commit says which. */
export async function stopStaged(importId: string): Promise<void> {
  await request('stop-import', { importId });
}

export async function undoImport(importId: string): Promise<Reply<ResponseOf<'undo-import'>>> {
  const reply = await request('undo-import', { importId });
  if (reply.ok && settingsBefore?.importId === importId) {
    await saveSettings(settingsBefore.settings);
    settingsBefore = undefined;
  }
  return reply;
}
