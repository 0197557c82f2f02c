import type { Contact } from '../domain/contact.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { ContactId } from '../domain/identity.ts';
import { fullerName, isSamePerson } from '../domain/person-name.ts';
import type { Change } from '../storage/change.ts';
import { findContact, findOrAddContact } from './contacts.ts';
import type { ServiceContext } from './service-context.ts';

/**
 * «Spoke with»: a stand-in («someone in HR at Acme») becomes that person, a first name the whole one; another name is
 * another person, whom the thread then addresses.
 * @returns whom the follow-up addressed where no name was said
 */
export async function personSpokenTo(
  context: ServiceContext,
  change: Change,
  followUp: Pick<FollowUp, 'applicationId' | 'contactId'>,
  said: string | undefined,
): Promise<ContactId | undefined> {
  if (said === undefined) return followUp.contactId;
  const addressed = await contactOf(change, followUp.contactId);
  const company = await companyOf(change, followUp, addressed);
  const known = await findContact(change, said, company);
  const isOther = known !== undefined && known.id !== addressed?.id;
  if (addressed === undefined || isOther || !isSamePerson(addressed.name, said)) {
    const role = followUp.applicationId === undefined ? 'network' : 'hr';
    return (await findOrAddContact(context, change, followUp.applicationId, { name: said, role, company })).id;
  }
  const name = fullerName(addressed.name, said);
  if (name !== addressed.name) await change.put('contacts', { ...addressed, name, updatedAt: change.now });
  return addressed.id;
}

/** «They named someone»: a contact with the one who named them as the referrer. */
export async function personNamed(
  context: ServiceContext,
  change: Change,
  followUp: Pick<FollowUp, 'applicationId' | 'contactId'>,
  referredById: ContactId | undefined,
  said: string | undefined,
): Promise<ContactId | undefined> {
  if (said === undefined) return undefined;
  const company = await companyOf(change, followUp, await contactOf(change, referredById));
  const known = await findContact(change, said, company);
  if (known !== undefined && known.id === referredById) return undefined;
  const named = await findOrAddContact(context, change, followUp.applicationId, {
    name: said,
    role: followUp.applicationId === undefined ? 'network' : 'decision-maker',
    company,
    referredById: known?.referredById ?? referredById,
  });
  return named.id;
}

async function contactOf({ database }: Change, id: ContactId | undefined): Promise<Contact | undefined> {
  const contact = id === undefined ? undefined : await database.contacts.get(id);
  return contact?.deletedAt === undefined ? contact : undefined;
}

async function companyOf(
  { database }: Change,
  { applicationId }: Pick<FollowUp, 'applicationId'>,
  contact: Contact | undefined,
): Promise<string | undefined> {
  const application = applicationId === undefined ? undefined : await database.applications.get(applicationId);
  return application?.posting.company ?? contact?.company;
}
