import type { Contact, ContactRole } from '../domain/contact.ts';
import { threadKeyOf } from '../domain/follow-up.ts';
import type { ApplicationId, AttemptId, ContactId } from '../domain/identity.ts';
import type { PersonSeen } from '../domain/person-seen.ts';
import { roleIn } from '../domain/role-in.ts';
import type { Change } from '../storage/change.ts';
import { findContact, linkContact } from './contacts.ts';
import type { ServiceContext } from './service-context.ts';

/** How an office is listed that has an address and no name; drafts greet nobody in it (domain/person-name.ts). */
const OFFICE = 'Recruiting team';
/** Whom the receipt is asked of first (the ladder's first rung), the others after. */
const ASKED_FIRST: readonly ContactRole[] = ['recruiter', 'hr', 'hiring-manager'];
/**
 * Those whom the posting names become contacts of its application. What the person wrote stays; what is missing is filled
 * in; twice adds nobody twice. A follow-up that addressed nobody turns to the first and keeps its day.
 */
export async function addPeopleSeen(
  context: ServiceContext,
  change: Change,
  applicationId: ApplicationId,
  people: readonly PersonSeen[],
  captureId: AttemptId | undefined,
): Promise<void> {
  const application = await change.database.applications.get(applicationId);
  if (application === undefined) return;
  const contacts: Contact[] = [];
  for (const person of contactsIn(people))
    contacts.push(await keepPerson(context, change, { ...person, company: application.posting.company }, captureId));
  contacts.sort((one, other) => ASKED_FIRST.indexOf(one.role) - ASKED_FIRST.indexOf(other.role));
  for (const [place, { id }] of contacts.entries()) {
    // The thread turns to whoever was added last (plan-thread.ts): people of the page come after anyone added by hand.
    await linkContact(change, applicationId, id, { createdAt: application.createdAt - place });
  }
  const first = contacts.find(({ doNotContact }) => !doNotContact);
  if (first !== undefined) await addressTo(change, applicationId, undefined, first.id);
}

/** Undoing a capture takes along whom it brought, unless the person edited them, dealt with them or has them elsewhere. */
export async function removePeopleSeen(
  change: Change,
  applicationId: ApplicationId,
  captureId: AttemptId,
  now: number,
): Promise<void> {
  const links = await change.database.applicationContacts.where('applicationId').equals(applicationId).toArray();
  for (const link of links) {
    const contact = await change.database.contacts.get(link.contactId);
    if (contact?.captureId !== captureId || contact.deletedAt !== undefined) continue;
    if (contact.updatedAt !== contact.createdAt || (await isUsed(change, contact.id, applicationId))) continue;
    await change.put('contacts', { ...contact, deletedAt: now, updatedAt: now });
    await change.put('applicationContacts', { ...link, deletedAt: now, updatedAt: now });
    await addressTo(change, applicationId, contact.id, undefined);
  }
}

/** Those with a name; where nobody has one, the office that recruits. */
function contactsIn(people: readonly PersonSeen[]): (PersonSeen & { readonly name: string })[] {
  const named = people.flatMap((person) => (person.name === undefined ? [] : [{ ...person, name: person.name }]));
  if (named.length > 0) return named;
  return people.filter(({ role }) => role !== undefined).map((office) => ({ ...office, name: OFFICE }));
}

async function keepPerson(
  context: ServiceContext,
  change: Change,
  seen: PersonSeen & { readonly name: string; readonly company: string },
  captureId: AttemptId | undefined,
): Promise<Contact> {
  const { now } = context;
  const { role, ...details } = seen;
  const known = await findContact(change, seen.name, seen.company);
  if (known !== undefined) {
    const filled = { ...details, ...known };
    if (Object.keys(filled).length === Object.keys(known).length) return known;
    await change.put('contacts', { ...filled, updatedAt: now });
    return filled;
  }
  const contact: Contact = {
    ...details,
    id: context.newId() as ContactId,
    createdAt: now,
    updatedAt: now,
    role: roleIn(role) || 'hr',
    ...(captureId === undefined ? {} : { captureId }),
  };
  await change.put('contacts', contact);
  return contact;
}

async function isUsed(change: Change, contactId: ContactId, applicationId: ApplicationId): Promise<boolean> {
  const { touchpoints, applicationContacts, contacts } = change.database;
  const dealtWith = await touchpoints
    .filter((touch) => touch.deletedAt === undefined && [touch.contactId, touch.namedContactId].includes(contactId))
    .count();
  const elsewhere = await applicationContacts.where('contactId').equals(contactId).toArray();
  const referred = await contacts.where('referredById').equals(contactId).count();
  return dealtWith + referred > 0 || elsewhere.some((link) => link.applicationId !== applicationId && !link.deletedAt);
}

/** Turns the open follow-up from one to another, where it addresses the one. */
async function addressTo(
  change: Change,
  applicationId: ApplicationId,
  from: ContactId | undefined,
  to: ContactId | undefined,
): Promise<void> {
  const open = await change.database.followUps
    .where('[threadKey+status]')
    .equals([threadKeyOf({ kind: 'application', applicationId }), 'open'])
    .first();
  if (open === undefined || open.contactId !== from) return;
  await change.put('followUps', { ...open, contactId: to, updatedAt: change.now });
}
