import type { Contact } from '../domain/contact.ts';
import type { ApplicationId, ContactId } from '../domain/identity.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { type Change, recordChange } from '../storage/change.ts';
import { linkContact } from './contacts.ts';
import { reviseThread } from './plan-thread.ts';
import { reviseThreads } from './revise-threads.ts';
import type { ServiceContext } from './service-context.ts';
import { wasReferredBy } from './was-referred-by.ts';

type Planned = { nextDueOn: LocalDate | undefined };

/** An empty text takes the field away; a name is never empty. */
export interface ContactEdit {
  readonly contactId: ContactId;
  readonly name?: string;
  readonly role?: Contact['role'];
  readonly company?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly profileUrl?: string;
  readonly note?: string;
  readonly referredById?: ContactId | '';
  readonly doNotContact?: boolean;
  /** Whether they are followed up for their own sake; `false` takes it up. */
  readonly stopped?: boolean;
}

/**
 * Any field of a person, as it really is. @returns `circle` when they would have been referred by somebody whom they referred
 * themselves, undefined when there is no such person
 */
export async function editContact(
  context: ServiceContext,
  changeId: string,
  { contactId, ...edit }: ContactEdit,
): Promise<Planned | 'circle' | undefined> {
  return await recordChange(context.database, changeId, context.now, async (change) => {
    const contact = await findAlive(change, contactId);
    if (contact === undefined) return undefined;
    if (edit.referredById && (await wasReferredBy(change.database, edit.referredById, contactId))) return 'circle';
    const given = Object.entries(edit).filter(([, value]) => value !== undefined);
    const fields = Object.fromEntries(
      given.map(([field, value]) => [field, value === '' || value === false ? undefined : value]),
    );
    const takenUp = edit.stopped === false ? ownThreadOf(context, contact) : {};
    await change.put('contacts', { ...contact, ...fields, ...takenUp, updatedAt: context.now } as Contact);
    await reviseThreads(context, change, { contactIds: [contactId] });
    return { nextDueOn: await reviseThread(context, change, { kind: 'person', contactId }) };
  });
}

function ownThreadOf({ today, now }: ServiceContext, { leadSince, stopped }: Contact): Partial<Contact> {
  return { leadSince: leadSince ?? today, ...(stopped ? { reopenedAt: now } : {}) };
}

/** The person goes from every application and every list; what was had with them stays in the history. */
export async function deleteContact(
  context: ServiceContext,
  changeId: string,
  { contactId }: { readonly contactId: ContactId },
): Promise<Planned | undefined> {
  const { now } = context;
  return await recordChange(context.database, changeId, now, async (change) => {
    const contact = await findAlive(change, contactId);
    if (contact === undefined) return undefined;
    await change.put('contacts', { ...contact, deletedAt: now, updatedAt: now });
    const ties = await change.database.applicationContacts.where('contactId').equals(contactId).toArray();
    for (const tie of ties)
      if (tie.deletedAt === undefined)
        await change.put('applicationContacts', { ...tie, deletedAt: now, updatedAt: now });
    await reviseThreads(context, change, { contactIds: [contactId] });
    return { nextDueOn: undefined };
  });
}

export interface Tie {
  readonly applicationId: ApplicationId;
  readonly contactId: ContactId;
  readonly tie: 'together' | 'apart';
}

/** Somebody who is known becomes one of an application's people, or is one no more. */
export async function tieContact(
  context: ServiceContext,
  changeId: string,
  { applicationId, contactId, tie }: Tie,
): Promise<Planned | undefined> {
  const { now } = context;
  return await recordChange(context.database, changeId, now, async (change) => {
    const application = await change.database.applications.get(applicationId);
    if (application === undefined || application.deletedAt !== undefined) return undefined;
    if ((await findAlive(change, contactId)) === undefined) return undefined;
    const standing = await change.database.applicationContacts.get(`${applicationId}:${contactId}`);
    if (tie === 'together') await linkContact(change, applicationId, contactId, { createdAt: now });
    else if (standing !== undefined)
      await change.put('applicationContacts', { ...standing, deletedAt: now, updatedAt: now });
    await reviseThreads(context, change, { contactIds: [contactId], applicationIds: [applicationId] });
    return { nextDueOn: await reviseThread(context, change, { kind: 'application', applicationId }) };
  });
}

/** Alike, but two people: nobody proposes to merge them again. */
export async function tellApart(
  context: ServiceContext,
  changeId: string,
  { contactId, otherId }: { readonly contactId: ContactId; readonly otherId: ContactId },
): Promise<Planned | undefined> {
  return await recordChange(context.database, changeId, context.now, async (change) => {
    const contact = await findAlive(change, contactId);
    if (contact === undefined) return undefined;
    const distinctFrom = [...new Set([...(contact.distinctFrom ?? []), otherId])];
    await change.put('contacts', { ...contact, distinctFrom, updatedAt: context.now });
    return { nextDueOn: undefined };
  });
}

async function findAlive({ database }: Change, id: ContactId): Promise<Contact | undefined> {
  const contact = await database.contacts.get(id);
  return contact?.deletedAt === undefined ? contact : undefined;
}
