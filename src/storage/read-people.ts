/** Everyone, with when they were last dealt with and when they are next: quick with thousands. */
import { type Contact, ContactSchema } from '../domain/contact.ts';
import type { ContactId } from '../domain/identity.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { Database } from './database.ts';
import { readOpenFollowUps } from './open-follow-ups.ts';
import { isAlive, parseRows } from './parse-rows.ts';

export interface ListedPerson {
  readonly contact: Contact;
  readonly lastOn?: LocalDate;
  readonly nextOn?: LocalDate;
}

/** In the order of their names. Of touches only two fields are looked at: a damaged one spoils nothing else. */
export async function readPeople(db: Database): Promise<readonly ListedPerson[]> {
  const [contacts, touches, open] = await Promise.all([
    db.contacts.toArray(),
    db.touchpoints.toArray(),
    readOpenFollowUps(db),
  ]);
  const last = new Map<ContactId, LocalDate>();
  for (const touch of touches) {
    const { contactId, occurredOn } = touch;
    if (contactId === undefined || !isAlive(touch)) continue;
    if (occurredOn > (last.get(contactId) ?? '')) last.set(contactId, occurredOn);
  }
  const next = new Map<ContactId, LocalDate>();
  for (const { contactId, dueOn } of open)
    if (contactId !== undefined && !next.has(contactId)) next.set(contactId, dueOn);
  return parseRows(ContactSchema, contacts)
    .map((contact) => {
      const [lastOn, nextOn] = [last.get(contact.id), next.get(contact.id)];
      return { contact, ...(lastOn ? { lastOn } : {}), ...(nextOn ? { nextOn } : {}) };
    })
    .sort((one, other) => BY_NAME.compare(one.contact.name, other.contact.name));
}

const BY_NAME = new Intl.Collator(undefined, { sensitivity: 'base' });
