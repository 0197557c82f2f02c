import type { IMPORT_MESSAGES } from '../messaging/import-messages.ts';
import { type Handlers, Refusal } from '../messaging/router.ts';
import { commitImport, type ImportOutcome, type ImportPorts, ImportStopped } from '../services/commit-import.ts';
import { undoImport } from '../services/undo-import.ts';
import { readLastImport } from '../storage/import-change.ts';
import { createStaging, dropForgotten, dropStaged, readStaged } from '../storage/import-staging.ts';
import { currentContext, database, inTurn, remind } from './work.ts';

/** The import under way, for as long as this worker lives: with it goes the transaction, and nothing is written. */
const underWay = new Map<string, { done: number; of: number; isStopped: boolean }>();

/** What answers the desk about files that come in. */
export const importHandlers: Pick<Handlers, keyof typeof IMPORT_MESSAGES> = {
  'commit-import': async ({ request: { importId, chunks, order } }) => {
    const progress = { done: 0, of: 0, isStopped: false };
    underWay.set(importId, progress);
    try {
      return await inTurn(async () => {
        const last = await readLastImport(database);
        if (last?.importId === importId) return last.result as ImportOutcome; // the reply was lost, not the work
        const staged = await withStaging((staging) => readStaged(staging, importId, chunks));
        if (staged === undefined)
          throw new Refusal('not-found', 'This import is no longer there. Choose the file again; nothing was changed.');
        const result = await commitImport(await currentContext(), importId, staged, order, portsOf(progress));
        await withStaging((staging) => dropStaged(staging, importId)).catch(() => undefined); // forgotten by itself later
        return result;
      });
    } catch (error) {
      if (error instanceof ImportStopped) throw new Refusal('refused', 'Stopped. Nothing was changed.');
      throw error;
    } finally {
      underWay.delete(importId);
      await remind();
    }
  },
  'import-progress': async ({ request }) => {
    const { done, of } = underWay.get(request.importId) ?? { done: 0, of: 0 };
    return { done, of };
  },
  'stop-import': async ({ request }) => {
    const progress = underWay.get(request.importId);
    if (progress !== undefined) progress.isStopped = true;
    await withStaging((staging) => dropStaged(staging, request.importId));
    return {};
  },
  'undo-import': async ({ request }) => {
    const undone = await inTurn(async () => undoImport(await currentContext(), request.importId));
    if (undone === undefined)
      throw new Refusal(
        'not-found',
        'This can no longer be undone: it was taken back already, or another import came since.',
      );
    await remind();
    return undone;
  },
};

/** At a start: what a page left that was closed midway. */
export async function forgetImports(): Promise<void> {
  await withStaging((staging) => dropForgotten(staging, Date.now())).catch(() => undefined);
}

function portsOf(progress: { done: number; of: number; isStopped: boolean }): ImportPorts {
  const look = (): void => {
    if (progress.isStopped) throw new ImportStopped();
  };
  return {
    pace: {
      async rest() {
        await new Promise((done) => setTimeout(done));
        look();
      },
    },
    onRows(done, of) {
      Object.assign(progress, { done, of });
      look();
    },
  };
}

/** Closed again each time: an open database would be in the way of erasing it. */
async function withStaging<Result>(
  work: (staging: ReturnType<typeof createStaging>) => Promise<Result>,
): Promise<Result> {
  const staging = createStaging();
  try {
    return await work(staging);
  } finally {
    staging.close();
  }
}
