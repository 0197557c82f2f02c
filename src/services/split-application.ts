import type { Application, ApplicationPart } from '../domain/application.ts';
import type { ApplicationId, ContactId } from '../domain/identity.ts';
import { factsOf } from '../domain/join-records.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { splitRecord } from '../domain/split-record.ts';
import { type Change, recordChange } from '../storage/change.ts';
import { linkContact } from './contacts.ts';
import { addOpeningTouch } from './opening-touch.ts';
import { reviseThread } from './plan-thread.ts';
import { reviseThreads } from './revise-threads.ts';
import type { ServiceContext } from './service-context.ts';

/**
 * «Split»: a part of a record becomes a record of its own again, with what came with it, and the two are remembered as
 * distinct. @returns undefined when the part is not there
 */
export async function splitApplication(
  context: ServiceContext,
  changeId: string,
  { applicationId, partId }: { readonly applicationId: ApplicationId; readonly partId: ApplicationId },
): Promise<{ nextDueOn: LocalDate | undefined } | undefined> {
  return await recordChange(context.database, changeId, context.now, async (change) => {
    const application = await change.database.applications.get(applicationId);
    if (application === undefined || application.deletedAt !== undefined) return undefined;
    const split = splitRecord(application, partId);
    if (split === undefined) return undefined;
    const own = await standAlone(change, split.part, application);
    await change.put('applications', own);
    await change.put('applications', distinct(split.rest, own.id, change.now));
    await moveTouchpoints(change, split.part, application.id);
    await moveContacts(change, split.part, application.id);
    await moveCaptures(change, own);
    for (const record of [own, split.rest]) await addOpeningTouch(context, change, record);
    await reviseThreads(context, change, { applicationIds: [application.id, own.id] });
    return { nextDueOn: await reviseThread(context, change, { kind: 'application', applicationId: own.id }) };
  });
}

/** What was joined by hand is still there as it was; what a capture joined never had a row of its own. */
async function standAlone(change: Change, part: ApplicationPart, from: Application): Promise<Application> {
  const former = await change.database.applications.get(part.id);
  const {
    deletedAt: _deleted,
    mergedInto: _into,
    ...row
  } = former ?? {
    id: part.id,
    createdAt: change.now,
    updatedAt: change.now,
    ...factsOf(part),
  };
  const captureIds = row.captureIds.filter((id) => from.captureIds.includes(id));
  return distinct({ ...row, captureIds }, from.id, change.now);
}

function distinct(application: Application, other: ApplicationId, now: number): Application {
  const distinctFrom = [...new Set([...(application.distinctFrom ?? []), other])];
  return { ...application, distinctFrom, updatedAt: now };
}

async function moveTouchpoints(change: Change, part: ApplicationPart, from: ApplicationId): Promise<void> {
  for (const id of part.touchpointIds) {
    const touch = await change.database.touchpoints.get(id);
    if (touch?.applicationId === from)
      await change.put('touchpoints', { ...touch, applicationId: part.id, updatedAt: change.now });
  }
}

/** People whom the part brought go with it, and stay as well where the rest has dealt with them since. */
async function moveContacts(change: Change, part: ApplicationPart, from: ApplicationId): Promise<void> {
  const touches = await change.database.touchpoints.where('applicationId').equals(from).toArray();
  const dealtWith = new Set<ContactId | undefined>(
    touches
      .filter((touch) => touch.deletedAt === undefined)
      .flatMap((touch) => [touch.contactId, touch.namedContactId]),
  );
  for (const contactId of part.contactIds) {
    const link = await change.database.applicationContacts.get(`${from}:${contactId}`);
    if (link === undefined || link.deletedAt !== undefined) continue;
    await linkContact(change, part.id, contactId, link);
    if (!dealtWith.has(contactId))
      await change.put('applicationContacts', { ...link, deletedAt: change.now, updatedAt: change.now });
  }
}

/** Their `updatedAt` stays: a tab must not seem to have been captured just now. */
async function moveCaptures(change: Change, { id, captureIds }: Application): Promise<void> {
  for (const captureId of captureIds) {
    const capture = await change.database.captures.get(captureId);
    if (capture !== undefined) await change.put('captures', { ...capture, applicationId: id });
  }
}
