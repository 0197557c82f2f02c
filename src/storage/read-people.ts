/** Everyone, with when they were last dealt with and when they are next: quick with thousands. */
import { type Contact, ContactSchema } from '../domain/contact.ts';
import type { ContactId } from '../domain/identity.ts';
import { isAnswer } from '../domain/ladder.ts';
import { earlierOf, type LocalDate, laterOf } from '../domain/local-date.ts';
import type { Touchpoint } from '../domain/touchpoint.ts';
import type { Database } from './database.ts';
import { readOpenFollowUps } from './open-follow-ups.ts';
import { isAlive, parseRows } from './parse-rows.ts';

export interface ListedPerson {
  readonly contact: Contact;
  readonly lastOn?: LocalDate;
  readonly nextOn?: LocalDate;
  /** Since when nothing was heard from them: their last answer, else the first try; absent while nothing was tried. */
  readonly unheardSince?: LocalDate;
}

type Dealings = Pick<ListedPerson, 'lastOn' | 'unheardSince'>;

/** In the order of their names. Of touches only what is needed is looked at: a damaged one spoils nothing else. */
export async function readPeople(db: Database): Promise<readonly ListedPerson[]> {
  const [contacts, touches, open] = await Promise.all([
    db.contacts.toArray(),
    db.touchpoints.toArray(),
    readOpenFollowUps(db),
  ]);
  const dealings = dealingsOf(touches);
  const next = new Map<ContactId, LocalDate>();
  for (const { contactId, dueOn } of open)
    if (contactId !== undefined && !next.has(contactId)) next.set(contactId, dueOn);
  return parseRows(ContactSchema, contacts)
    .map((contact) => {
      const nextOn = next.get(contact.id);
      return { contact, ...dealings.get(contact.id), ...(nextOn ? { nextOn } : {}) };
    })
    .sort((one, other) => BY_NAME.compare(one.contact.name, other.contact.name));
}

function dealingsOf(touches: readonly Touchpoint[]): ReadonlyMap<ContactId, Dealings> {
  const known = new Map<ContactId, { last: LocalDate; first: LocalDate; heard?: LocalDate }>();
  for (const touch of touches) {
    const { contactId, occurredOn: on } = touch;
    if (contactId === undefined || typeof on !== 'string' || !isAlive(touch)) continue;
    const before = known.get(contactId) ?? { first: on, last: on };
    const heard = isAnswer(touch) ? { heard: laterOf(before.heard ?? on, on) } : {};
    known.set(contactId, { ...before, first: earlierOf(before.first, on), last: laterOf(before.last, on), ...heard });
  }
  const entries = [...known].map(
    ([id, { first, last, heard }]) => [id, { lastOn: last, unheardSince: heard ?? first }] as const,
  );
  return new Map(entries);
}

const BY_NAME = new Intl.Collator(undefined, { sensitivity: 'base' });
