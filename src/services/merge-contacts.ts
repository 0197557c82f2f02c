import type { Contact } from '../domain/contact.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { ContactId } from '../domain/identity.ts';
import { joinContacts } from '../domain/join-contacts.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { type Change, recordChange } from '../storage/change.ts';
import { linkContact } from './contacts.ts';
import { reviseThread } from './plan-thread.ts';
import { reviseThreads } from './revise-threads.ts';
import { dateOf, type ServiceContext } from './service-context.ts';
import { isLead } from './thread-history.ts';
import { wasReferredBy } from './was-referred-by.ts';

/**
 * Two records of one person become one: touches, applications, whom they named and what is planned come to the one that is
 * kept, and the other goes, with a pointer to where. @returns undefined when one of them is not there
 */
export async function mergeContacts(
  context: ServiceContext,
  changeId: string,
  { contactId, otherId }: { readonly contactId: ContactId; readonly otherId: ContactId },
): Promise<{ nextDueOn: LocalDate | undefined } | undefined> {
  const { now } = context;
  return await recordChange(context.database, changeId, now, async (change) => {
    const kept = await findAlive(context, change, contactId);
    const other = await findAlive(context, change, otherId);
    if (kept === undefined || other === undefined || kept.id === other.id) return undefined;
    await change.put('contacts', { ...joinContacts(kept, other), updatedAt: now });
    await change.put('contacts', { ...other, mergedInto: kept.id, deletedAt: now, updatedAt: now });
    await moveReferred(change, other.id, kept.id);
    await openCircle(change, kept.id);
    await moveTies(change, other.id, kept.id);
    await moveTouchpoints(change, other.id, kept.id);
    await moveFollowUps(change, other.id, kept.id);
    await reviseThreads(context, change, { contactIds: [other.id, kept.id] });
    return { nextDueOn: await reviseThread(context, change, { kind: 'person', contactId: kept.id }) };
  });
}

/** With the day since when a thread goes on that no application carries: merged with one who is tied, it goes on all the same. */
async function findAlive(context: ServiceContext, { database }: Change, id: ContactId): Promise<Contact | undefined> {
  const contact = await database.contacts.get(id);
  if (contact === undefined || contact.deletedAt !== undefined) return undefined;
  const ties = await database.applicationContacts.where('contactId').equals(id).toArray();
  const isTied = ties.some(({ deletedAt }) => deletedAt === undefined);
  if (contact.leadSince !== undefined || !isLead(contact, isTied ? 'tied' : 'untied')) return contact;
  return { ...contact, leadSince: dateOf(context, contact.createdAt) };
}

async function moveReferred(change: Change, from: ContactId, to: ContactId): Promise<void> {
  for (const contact of await change.database.contacts.where('referredById').equals(from).toArray())
    if (contact.id !== to) await change.put('contacts', { ...contact, referredById: to, updatedAt: change.now });
}

/** Each had named the other's referrer: then nobody knows who was first. */
async function openCircle(change: Change, id: ContactId): Promise<void> {
  const contact = await change.database.contacts.get(id);
  if (contact === undefined || !(await wasReferredBy(change.database, contact.referredById, id))) return;
  const { referredById: _circle, ...kept } = contact;
  await change.put('contacts', { ...kept, updatedAt: change.now });
}

async function moveTies(change: Change, from: ContactId, to: ContactId): Promise<void> {
  for (const tie of await change.database.applicationContacts.where('contactId').equals(from).toArray()) {
    if (tie.deletedAt !== undefined) continue;
    await linkContact(change, tie.applicationId, to, tie);
    await change.put('applicationContacts', { ...tie, deletedAt: change.now, updatedAt: change.now });
  }
}

async function moveTouchpoints(change: Change, from: ContactId, to: ContactId): Promise<void> {
  const concerned = await change.database.touchpoints
    .filter(({ contactId, namedContactId }) => contactId === from || namedContactId === from)
    .toArray();
  for (const touch of concerned) {
    const contactId = touch.contactId === from ? to : touch.contactId;
    const named = touch.namedContactId === from ? to : touch.namedContactId;
    // nobody names themselves
    const namedContactId = named === contactId ? undefined : named;
    await change.put('touchpoints', { ...touch, contactId, namedContactId, updatedAt: change.now });
  }
}

async function moveFollowUps(change: Change, from: ContactId, to: ContactId): Promise<void> {
  const { followUps } = change.database;
  const rows = await followUps
    .filter((row) => row.contactId === from || row.insteadOfId === from || isOf(row, from))
    .toArray();
  for (const row of rows) {
    const contactId = row.contactId === from ? to : row.contactId;
    const instead = row.insteadOfId === from ? to : row.insteadOfId;
    await change.put('followUps', {
      ...row,
      threadKey: isOf(row, from) ? row.threadKey.slice(0, -from.length) + to : row.threadKey,
      contactId,
      insteadOfId: instead === contactId ? undefined : instead,
      updatedAt: change.now,
    });
  }
}

function isOf({ threadKey }: FollowUp, id: ContactId): boolean {
  return threadKey === `contact:${id}` || threadKey.endsWith(`/contact:${id}`);
}
