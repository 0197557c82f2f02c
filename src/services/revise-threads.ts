import { type Thread, threadKeyOf } from '../domain/follow-up.ts';
import type { ApplicationId, ContactId } from '../domain/identity.ts';
import type { Change } from '../storage/change.ts';
import type { Database } from '../storage/database.ts';
import { present } from '../storage/present.ts';
import { reviseThread } from './plan-thread.ts';
import type { ServiceContext } from './service-context.ts';

export interface Affected {
  readonly applicationIds?: readonly (ApplicationId | undefined)[];
  /** Their own threads, and those of every application that they are tied to. */
  readonly contactIds?: readonly (ContactId | undefined)[];
}

/** Puts every thread right that a change may have touched; those that it did not touch stay as they are. */
export async function reviseThreads(context: ServiceContext, change: Change, affected: Affected): Promise<void> {
  for (const thread of await threadsAbout(change.database, affected)) await reviseThread(context, change, thread);
}

async function threadsAbout(database: Database, affected: Affected): Promise<readonly Thread[]> {
  const contactIds = present(affected.contactIds);
  const tiesOfPeople = await database.applicationContacts.where('contactId').anyOf(contactIds).toArray();
  const applicationIds = present([...(affected.applicationIds ?? []), ...tiesOfPeople.map((tie) => tie.applicationId)]);
  const ties = await database.applicationContacts.where('applicationId').anyOf(applicationIds).toArray();
  const threads: readonly Thread[] = [
    ...applicationIds.map((applicationId) => ({ kind: 'application', applicationId }) as const),
    ...contactIds.map((contactId) => ({ kind: 'person', contactId }) as const),
    // one that was followed beside the application and is no more has a follow-up to lose
    ...ties.map(({ applicationId, contactId }) => ({ kind: 'beside', applicationId, contactId }) as const),
  ];
  return [...new Map(threads.map((thread) => [threadKeyOf(thread), thread] as const)).values()];
}
