import type { ApplicationContact, Contact } from '../domain/contact.ts';
import type { Thread } from '../domain/follow-up.ts';
import type { ApplicationId, ContactId } from '../domain/identity.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { type Change, recordChange } from '../storage/change.ts';
import { reviseThread } from './plan-thread.ts';
import { reviseThreads } from './revise-threads.ts';
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
    const { id: contactId } = await findOrAddContact(context, change, applicationId, person);
    const thread: Thread =
      applicationId === undefined ? { kind: 'person', contactId } : { kind: 'application', applicationId };
    return { contactId, nextDueOn: await reviseThread(context, change, thread) };
  });
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
    if (fields.doNotContact || fields.stopped) await reviseThreads(context, change, { contactIds: [contactId] });
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
  const alone = applicationId === undefined && known?.leadSince === undefined ? { leadSince: context.today } : {};
  const contact: Contact = {
    ...(known ?? {
      id: context.newId() as ContactId,
      createdAt: context.now,
      role: details.role ?? (applicationId === undefined ? 'network' : 'hr'),
    }),
    ...given(details),
    ...(known === undefined ? {} : { role: known.role }),
    ...(company === undefined ? {} : { company }),
    ...alone,
    updatedAt: context.now,
  };
  await change.put('contacts', contact);
  if (applicationId !== undefined) {
    const { deletedAt: _gone, ...tie } = await linkOf(change, applicationId, contact.id);
    await change.put('applicationContacts', {
      ...tie,
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

/** Ties them together as of then, and beside it where they were followed so; a tie that stands is left as it is. */
export async function linkContact(
  change: Change,
  applicationId: ApplicationId,
  contactId: ContactId,
  { createdAt, besideSince }: Pick<ApplicationContact, 'createdAt' | 'besideSince'>,
): Promise<void> {
  const link = await linkOf(change, applicationId, contactId);
  if (link.createdAt !== undefined && link.deletedAt === undefined) return;
  const { id } = link;
  const beside = besideSince === undefined ? {} : { besideSince };
  const tie = { id, applicationId, contactId, createdAt, ...beside, updatedAt: change.now };
  await change.put('applicationContacts', tie);
}

async function linkOf(
  change: Change,
  applicationId: ApplicationId,
  contactId: ContactId,
): Promise<Partial<ApplicationContact> & Pick<ApplicationContact, 'id' | 'applicationId' | 'contactId'>> {
  const id = `${applicationId}:${contactId}`;
  return (await change.database.applicationContacts.get(id)) ?? { id, applicationId, contactId };
}

function sameCompany(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one.toLowerCase() === other.toLowerCase();
}

function given<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}
