import type { DESK_MESSAGES } from '../messaging/desk-messages.ts';
import { type Handlers, Refusal } from '../messaging/router.ts';
import { removeOwnTraces } from '../platform/own-traces.ts';
import { noteBackup } from '../services/back-up.ts';
import { checkDatabase, endLoss } from '../services/database-guard.ts';
import { readSnapshots, restoreSnapshot } from '../services/snapshots.ts';
import { eraseDatabase } from '../storage/erase-database.ts';
import { localArea } from './keep-safe.ts';
import { alone, currentContext, database, inTurn, refreshAll, remind } from './work.ts';

/** What answers the desk, the settings and what all pages share. */
export const deskHandlers: Pick<Handlers, keyof typeof DESK_MESSAGES> = {
  'database-state': async () => {
    const loss = await inTurn(async () => checkDatabase(await currentContext(), localArea));
    const snapshots = await readSnapshots(localArea);
    return {
      ...(loss === undefined ? {} : { loss: loss.had }),
      snapshots: snapshots.map(({ key, at, applications, contacts }) => ({ key, at, applications, contacts })),
    };
  },
  'restore-snapshot': async ({ request }) => {
    const rows = await inTurn(async () => {
      const context = await currentContext();
      const restored = await restoreSnapshot(context, localArea, request.key);
      if (restored !== undefined) await endLoss(context, localArea);
      return restored;
    });
    if (rows === undefined)
      throw new Refusal('not-found', 'That copy is damaged or no longer there. Choose another one.');
    await remind();
    return { rows };
  },
  'accept-loss': async () => {
    await inTurn(async () => endLoss(await currentContext(), localArea));
    await remind();
    return {};
  },
  'note-backup': async ({ request: { at, writes } }) => {
    await alone(async () => noteBackup(await currentContext(), at, writes));
    return {};
  },
  'erase-everything': async () => {
    await alone(async () => {
      await eraseDatabase(database);
      await removeOwnTraces();
    });
    await inTurn(refreshAll);
    return {};
  },
};
