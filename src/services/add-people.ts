import type { Contact } from '../domain/contact.ts';
import type { ContactId } from '../domain/identity.ts';
import { joinContacts } from '../domain/join-contacts.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { type Change, recordChange } from '../storage/change.ts';
import { findContact } from './contacts.ts';
import { reviseThreads } from './revise-threads.ts';
import type { ServiceContext } from './service-context.ts';

export type PersonToAdd = Pick<Contact, 'name'> &
  Partial<Pick<Contact, 'role' | 'company' | 'email' | 'phone' | 'profileUrl' | 'note'>>;

export interface PeopleToAdd {
  readonly people: readonly PersonToAdd[];
  /** `keep`: they are only kept, and nothing is planned for them. */
  readonly afterwards: 'follow-up' | 'keep';
}

/**
 * Adds people from cards or signatures in one change. For one who is known by name and company, what is said now stands, and
 * what was said otherwise before goes into the note.
 */
export async function addPeople(
  context: ServiceContext,
  changeId: string,
  { people, afterwards }: PeopleToAdd,
): Promise<{ contactIds: ContactId[]; nextDueOn: LocalDate | undefined }> {
  const { database, now } = context;
  return await recordChange(database, changeId, now, async (change) => {
    const contactIds: ContactId[] = [];
    for (const person of people) {
      const known = await findContact(change, person.name, person.company);
      const contact =
        known === undefined ? newContact(context, person, afterwards) : filledIn(context, known, person, afterwards);
      await change.put('contacts', contact);
      contactIds.push(contact.id);
    }
    await reviseThreads(context, change, { contactIds });
    return { contactIds, nextDueOn: await earliestOf(change, contactIds) };
  });
}

function newContact(
  { today, now, newId }: ServiceContext,
  person: PersonToAdd,
  afterwards: PeopleToAdd['afterwards'],
): Contact {
  const thread = afterwards === 'follow-up' ? { leadSince: today } : { stopped: true as const };
  return { role: 'network', ...person, ...thread, id: newId() as ContactId, createdAt: now, updatedAt: now };
}

function filledIn(
  { today, now }: ServiceContext,
  known: Contact,
  { role: _role, ...said }: PersonToAdd,
  afterwards: PeopleToAdd['afterwards'],
): Contact {
  const joined = joinContacts({ ...known, ...said }, known);
  if (afterwards === 'keep' || (joined.leadSince !== undefined && !joined.stopped))
    return { ...joined, updatedAt: now };
  const { stopped: _stopped, ...going } = joined;
  return { ...going, leadSince: joined.leadSince ?? today, reopenedAt: now, updatedAt: now };
}

async function earliestOf({ database }: Change, contactIds: readonly ContactId[]): Promise<LocalDate | undefined> {
  const rows = await database.followUps.where('contactId').anyOf(contactIds).toArray();
  return rows
    .filter(({ status }) => status === 'open')
    .map(({ dueOn }) => dueOn)
    .sort()[0];
}
