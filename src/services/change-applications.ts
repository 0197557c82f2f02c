import type { Application } from '../domain/application.ts';
import type { ApplicationId } from '../domain/identity.ts';
import { withoutTag, withTag } from '../domain/tag-list.ts';
import { recordChange } from '../storage/change.ts';
import { movedTo, type StageMove } from './change-application.ts';
import { reviseThreads } from './revise-threads.ts';
import type { ServiceContext } from './service-context.ts';

/** What is done with several applications at once. */
export type BulkAct =
  | ({ readonly kind: 'move' } & StageMove)
  | { readonly kind: 'tag' | 'untag'; readonly tag: string }
  | { readonly kind: 'delete' };

/**
 * Does one thing with several applications, in one change that is undone as one. Those that are gone, or stand so already,
 * are left alone. @returns how many were changed
 */
export async function changeApplications(
  context: ServiceContext,
  changeId: string,
  { applicationIds, act }: { readonly applicationIds: readonly ApplicationId[]; readonly act: BulkAct },
): Promise<{ readonly count: number }> {
  return await recordChange(context.database, changeId, context.now, async (change) => {
    const rows = await change.database.applications.bulkGet([...new Set(applicationIds)]);
    const changed: ApplicationId[] = [];
    for (const row of rows) {
      const next = row === undefined || row.deletedAt !== undefined ? undefined : afterAct(context, row, act);
      if (next === undefined) continue;
      await change.put('applications', { ...next, updatedAt: context.now });
      changed.push(next.id);
    }
    const replans = act.kind === 'move' || act.kind === 'delete';
    if (replans) await reviseThreads(context, change, { applicationIds: changed });
    return { count: changed.length };
  });
}

/** @returns undefined where nothing would be different */
function afterAct(context: ServiceContext, application: Application, act: BulkAct): Application | undefined {
  switch (act.kind) {
    case 'move': {
      const moved = movedTo(context, application, act);
      return moved.stage === application.stage && moved.outcome === application.outcome ? undefined : moved;
    }
    case 'tag':
      return tagged(application, withTag(application.tags ?? [], act.tag));
    case 'untag':
      return tagged(application, withoutTag(application.tags ?? [], act.tag));
    case 'delete':
      return { ...application, deletedAt: context.now };
  }
}

function tagged(application: Application, tags: string[]): Application | undefined {
  if (tags.length === (application.tags?.length ?? 0)) return undefined;
  return { ...application, tags: tags.length === 0 ? undefined : tags };
}
