import type { Application } from '../domain/application.ts';
import { type NextFollowUp, planNextFollowUp } from '../domain/cadence.ts';
import type { Contact } from '../domain/contact.ts';
import { type FollowUp, threadKeyOf } from '../domain/follow-up.ts';
import type { ApplicationId, ContactId, FollowUpId } from '../domain/identity.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { Touchpoint } from '../domain/touchpoint.ts';
import type { Change } from '../storage/change.ts';
import { dateOf, type ServiceContext } from './service-context.ts';

/** An application, with or without a person, or a person alone. */
export type Thread =
  | { readonly applicationId: ApplicationId; readonly contactId?: ContactId }
  | { readonly applicationId?: undefined; readonly contactId: ContactId };

/**
 * Makes the stored open follow-up of a thread what the cadence says, closing the former one.
 * @param former what becomes of the follow-up that stood open: `done` after a log, else `cancelled`
 * @returns when the next one is due; undefined when the thread has ended
 */
export async function planThread(
  context: ServiceContext,
  change: Change,
  thread: Thread,
  former: 'done' | 'cancelled',
): Promise<LocalDate | undefined> {
  const threadKey = threadKeyOf(thread);
  const next = await nextOf(context, change, thread, threadKey);
  const { database, now } = change;
  const open = await database.followUps.where('[threadKey+status]').equals([threadKey, 'open']).toArray();
  for (const row of open) await change.put('followUps', { ...row, status: former, updatedAt: now });
  if (next.kind === 'ended') return undefined;
  const followUp: FollowUp = {
    id: context.newId() as FollowUpId,
    createdAt: now,
    updatedAt: now,
    threadKey,
    applicationId: thread.applicationId,
    contactId: next.contactId,
    status: 'open',
    step: next.step,
    attempt: next.attempt,
    dueOn: next.dueOn,
    plannedOn: next.dueOn,
    reason: next.reason,
  };
  await change.put('followUps', followUp);
  return next.dueOn;
}

async function nextOf(
  context: ServiceContext,
  change: Change,
  thread: Thread,
  threadKey: string,
): Promise<NextFollowUp> {
  const touchpoints = await touchpointsOf(change, thread);
  const contactId = await addresseeOf(change, thread, touchpoints);
  const start = await startOf(context, change, thread);
  if (start === undefined) return { kind: 'ended' };
  return planNextFollowUp(
    context.policy,
    { threadKey, startedOn: start, touchpoints, contactId, active: true },
    context.today,
  );
}

async function touchpointsOf(change: Pick<Change, 'database'>, thread: Thread): Promise<Touchpoint[]> {
  const { touchpoints } = change.database;
  const rows =
    thread.applicationId === undefined
      ? (await touchpoints.where('contactId').equals(thread.contactId).toArray()).filter(
          (row) => row.applicationId === undefined,
        )
      : await touchpoints.where('applicationId').equals(thread.applicationId).toArray();
  return rows.filter((row) => row.deletedAt === undefined).sort((one, other) => one.occurredAt - other.occurredAt);
}

/** The person named last, else the one dealt with last, else the one added last. Never one who asked to be left alone. */
async function addresseeOf(
  change: Change,
  thread: Thread,
  touchpoints: readonly Touchpoint[],
): Promise<ContactId | undefined> {
  if (thread.applicationId === undefined) return thread.contactId;
  const links = await change.database.applicationContacts.where('applicationId').equals(thread.applicationId).toArray();
  const linked = links.filter(({ deletedAt }) => deletedAt === undefined);
  linked.sort((one, other) => other.createdAt - one.createdAt);
  const lastTouch = touchpoints.findLast(
    (touch) => touch.contactId !== undefined || touch.namedContactId !== undefined,
  );
  const addedSince = linked.filter((link) => link.createdAt > (lastTouch?.createdAt ?? 0));
  const candidates = [
    ...(lastTouch?.namedContactId === undefined ? addedSince.map((link) => link.contactId) : []),
    lastTouch?.namedContactId,
    lastTouch?.contactId,
    ...linked.map((link) => link.contactId),
  ];
  for (const id of candidates) {
    const contact = id === undefined ? undefined : await change.database.contacts.get(id);
    if (contact !== undefined && contact.deletedAt === undefined && !contact.doNotContact) return contact.id;
  }
  return undefined;
}

/** @returns undefined when nothing may be planned: gone, closed, not yet applied to, or left alone at their wish */
async function startOf(context: ServiceContext, change: Change, thread: Thread): Promise<LocalDate | undefined> {
  if (thread.applicationId !== undefined) {
    const application = await change.database.applications.get(thread.applicationId);
    return application !== undefined && isActive(application) ? application.appliedOn : undefined;
  }
  const contact = await change.database.contacts.get(thread.contactId);
  return contact !== undefined && mayBeContacted(contact) ? dateOf(context, contact.createdAt) : undefined;
}

function isActive(application: Application): boolean {
  return application.deletedAt === undefined && application.stage !== 'closed' && application.stage !== 'to-apply';
}

function mayBeContacted(contact: Contact): boolean {
  return contact.deletedAt === undefined && !contact.doNotContact && !contact.stopped;
}
