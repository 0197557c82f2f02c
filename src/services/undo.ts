import type { ApplicationId, ContactId } from '../domain/identity.ts';
import { type ChangedRow, readChangedRows, recordChange, undoChange } from '../storage/change.ts';
import { type Affected, reviseThreads } from './revise-threads.ts';
import type { ServiceContext } from './service-context.ts';

/**
 * Takes one change back. Follow-ups that were planned since, on the strength of what is taken back, are planned anew.
 * @returns `newer` when a row was changed again since, and `unknown` when there is nothing to undo
 */
export async function undo(context: ServiceContext, changeId: string): Promise<'undone' | 'newer' | 'unknown'> {
  const { database, now } = context;
  return await database.transaction('rw', database.tables, async () => {
    const outcome = await undoChange(database, changeId, now);
    if (outcome !== 'undone') return outcome;
    const affected = affectedBy(await readChangedRows(database, changeId));
    await recordChange(database, `${changeId}:settled`, now, (change) => reviseThreads(context, change, affected));
    return outcome;
  });
}

function affectedBy(rows: readonly ChangedRow[]): Affected {
  const applicationIds: (ApplicationId | undefined)[] = [];
  const contactIds: (ContactId | undefined)[] = [];
  for (const { table, id, applicationId, contactId } of rows) {
    if (table === 'applications') applicationIds.push(id as ApplicationId);
    if (table === 'contacts') contactIds.push(id as ContactId);
    if (table === 'captures' || table === 'applications' || table === 'contacts') continue;
    if (applicationId === undefined) contactIds.push(contactId as ContactId | undefined);
    else applicationIds.push(applicationId as ApplicationId);
  }
  return { applicationIds, contactIds };
}
