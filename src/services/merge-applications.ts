import type { Application } from '../domain/application.ts';
import type { ApplicationId, ContactId, TouchpointId } from '../domain/identity.ts';
import { factsOf, joinRecords } from '../domain/join-records.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { partsOf } from '../domain/parts-of.ts';
import { type Change, recordChange } from '../storage/change.ts';
import { linkContact } from './contacts.ts';
import { reviseThread } from './plan-thread.ts';
import { reviseThreads } from './revise-threads.ts';
import type { ServiceContext } from './service-context.ts';

/**
 * «Same as another»: all that the other record holds comes to the one that is kept, and the other goes, with a pointer to
 * where. @returns undefined when one of them is not there
 */
export async function mergeApplications(
  context: ServiceContext,
  changeId: string,
  { applicationId, otherId }: { readonly applicationId: ApplicationId; readonly otherId: ApplicationId },
): Promise<{ nextDueOn: LocalDate | undefined } | undefined> {
  return await recordChange(context.database, changeId, context.now, (change) =>
    joinApplications(context, change, applicationId, otherId),
  );
}

/** Within a change of others: joins the other into the one that is kept. */
export async function joinApplications(
  context: ServiceContext,
  change: Change,
  applicationId: ApplicationId,
  otherId: ApplicationId,
): Promise<{ nextDueOn: LocalDate | undefined } | undefined> {
  const kept = await findAlive(change, applicationId);
  const other = await findAlive(change, otherId);
  if (kept === undefined || other === undefined || kept.id === other.id) return undefined;
  const touchpointIds = await moveTouchpoints(change, other.id, kept.id);
  const contactIds = await addContactsOf(change, other.id, kept.id);
  await moveCaptures(change, other, kept.id);
  const part = { id: other.id, ...factsOf(other), touchpointIds, contactIds };
  const distinctFrom = [...new Set([...(kept.distinctFrom ?? []), ...(other.distinctFrom ?? [])])].filter(
    (id) => id !== kept.id && id !== other.id,
  );
  await change.put('applications', {
    ...kept,
    ...joinRecords(factsOf(kept), factsOf(other)),
    parts: [...partsOf(kept), part],
    distinctFrom,
    ...takenUp(kept, other),
    updatedAt: context.now,
  });
  await change.put('applications', { ...other, mergedInto: kept.id, deletedAt: context.now, updatedAt: context.now });
  await reviseThreads(context, change, { applicationIds: [other.id, kept.id] });
  return { nextDueOn: await reviseThread(context, change, { kind: 'application', applicationId: kept.id }) };
}

/** What ended one of them before it was taken up again ends the joined one no more. */
function takenUp(kept: Application, other: Application): Pick<Application, 'reopenedAt'> {
  const moments = [kept.reopenedAt, other.reopenedAt].filter((at) => at !== undefined);
  return moments.length === 0 ? {} : { reopenedAt: Math.max(...moments) };
}

async function findAlive(change: Change, id: ApplicationId): Promise<Application | undefined> {
  const application = await change.database.applications.get(id);
  return application?.deletedAt === undefined ? application : undefined;
}

async function moveTouchpoints(change: Change, from: ApplicationId, to: ApplicationId): Promise<TouchpointId[]> {
  const touches = await change.database.touchpoints.where('applicationId').equals(from).toArray();
  for (const touch of touches) await change.put('touchpoints', { ...touch, applicationId: to, updatedAt: change.now });
  return touches.map(({ id }) => id);
}

/** The ties of the other record stay as they are, for the day it is split off again. */
async function addContactsOf(change: Change, from: ApplicationId, to: ApplicationId): Promise<ContactId[]> {
  const links = await change.database.applicationContacts.where('applicationId').equals(from).toArray();
  const added: ContactId[] = [];
  for (const link of links) {
    const { contactId, deletedAt } = link;
    const standing = await change.database.applicationContacts.get(`${to}:${contactId}`);
    if (deletedAt !== undefined || (standing !== undefined && standing.deletedAt === undefined)) continue;
    await linkContact(change, to, contactId, link);
    added.push(contactId);
  }
  return added;
}

/** Their `updatedAt` stays: a tab must not seem to have been captured just now. */
async function moveCaptures(change: Change, { captureIds }: Application, to: ApplicationId): Promise<void> {
  for (const id of captureIds) {
    const capture = await change.database.captures.get(id);
    if (capture !== undefined) await change.put('captures', { ...capture, applicationId: to });
  }
}
