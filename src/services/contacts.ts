import type { ApplicationContact, Contact } from '../domain/contact.ts';
import { threadKeyOf } from '../domain/follow-up.ts';
import type { ApplicationId, ContactId } from '../domain/identity.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { type Change, recordChange } from '../storage/change.ts';
import { planThread } from './plan-thread.ts';
import type { ServiceContext } from './service-context.ts';

export type ContactDetails = Partial<
  Pick<Contact, 'role' | 'company' | 'email' | 'phone' | 'profileUrl' | 'referredById' | 'doNotContact' | 'stopped'>
> & { readonly name: string };

/** Adds a person: to an application, whose follow-ups then address them, or alone, with a thread of their own. */
export async function addContact(
  context: ServiceContext,
  changeId: string,
  details: ContactDetails & { readonly applicationId?: ApplicationId },
): Promise<{ contactId: ContactId; nextDueOn: LocalDate | undefined }> {
  const { applicationId, ...person } = details;
  return await recordChange(context.database, changeId, context.now, async (change) => {
    const contact = await findOrAddContact(context, change, applicationId, person);
    return { contactId: contact.id, nextDueOn: await address(context, change, applicationId, contact.id) };
  });
}

/** The open follow-up turns to the new person and keeps its day: a name must not make today's row go away. */
export async function address(
  context: ServiceContext,
  change: Change,
  applicationId: ApplicationId | undefined,
  contactId: ContactId,
): Promise<LocalDate | undefined> {
  const thread = applicationId === undefined ? { contactId } : { applicationId };
  const open = await change.database.followUps
    .where('[threadKey+status]')
    .equals([threadKeyOf(thread), 'open'])
    .first();
  if (open === undefined) return await planThread(context, change, thread, 'cancelled');
  await change.put('followUps', { ...open, contactId, updatedAt: context.now });
  return open.dueOn;
}

export async function correctContact(
  context: ServiceContext,
  changeId: string,
  correction: Partial<ContactDetails> & { readonly contactId: ContactId },
): Promise<boolean> {
  const { contactId, ...fields } = correction;
  return await recordChange(context.database, changeId, context.now, async (change) => {
    const contact = await change.database.contacts.get(contactId);
    if (contact === undefined) return false;
    await change.put('contacts', { ...contact, ...given(fields), updatedAt: context.now });
    if (fields.doNotContact || fields.stopped) await replanThreadsOf(context, change, contactId);
    return true;
  });
}

/** The same name on the same application is the same person; without an application, the same name at the same company. */
export async function findOrAddContact(
  context: ServiceContext,
  change: Change,
  applicationId: ApplicationId | undefined,
  details: ContactDetails,
): Promise<Contact> {
  const application = applicationId === undefined ? undefined : await change.database.applications.get(applicationId);
  const company = details.company ?? application?.posting.company;
  const known = await findContact(change, details.name, company);
  const contact: Contact = {
    ...(known ?? {
      id: context.newId() as ContactId,
      createdAt: context.now,
      role: details.role ?? (applicationId === undefined ? 'network' : 'hr'),
    }),
    ...given(details),
    ...(known === undefined ? {} : { role: known.role }),
    ...(company === undefined ? {} : { company }),
    updatedAt: context.now,
  };
  await change.put('contacts', contact);
  if (applicationId !== undefined) {
    await change.put('applicationContacts', {
      ...(await linkOf(change, applicationId, contact.id)),
      createdAt: context.now,
      updatedAt: context.now,
    });
  }
  return contact;
}

export async function findContact(
  change: Change,
  name: string,
  company: string | undefined,
): Promise<Contact | undefined> {
  const named = await change.database.contacts.where('name').equalsIgnoreCase(name).toArray();
  return named.find((contact) => contact.deletedAt === undefined && sameCompany(contact.company, company));
}

/** Ties them together as of then; a tie that stands is left as it is. */
export async function linkContact(
  change: Change,
  applicationId: ApplicationId,
  contactId: ContactId,
  createdAt: number,
): Promise<void> {
  const link = await linkOf(change, applicationId, contactId);
  if ('createdAt' in link && link.deletedAt === undefined) return;
  const { id } = link;
  await change.put('applicationContacts', { id, applicationId, contactId, createdAt, updatedAt: change.now });
}

async function linkOf(
  change: Change,
  applicationId: ApplicationId,
  contactId: ContactId,
): Promise<ApplicationContact | Pick<ApplicationContact, 'id' | 'applicationId' | 'contactId'>> {
  const id = `${applicationId}:${contactId}`;
  return (await change.database.applicationContacts.get(id)) ?? { id, applicationId, contactId };
}

async function replanThreadsOf(context: ServiceContext, change: Change, contactId: ContactId): Promise<void> {
  const open = await change.database.followUps.where('contactId').equals(contactId).toArray();
  for (const { status, applicationId } of open)
    if (status === 'open')
      await planThread(context, change, applicationId === undefined ? { contactId } : { applicationId }, 'cancelled');
}

function sameCompany(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one.toLowerCase() === other.toLowerCase();
}

function given<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}
