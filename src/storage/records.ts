import { type Application, ApplicationSchema } from '../domain/application.ts';
import { type Contact, ContactSchema } from '../domain/contact.ts';
import { type Figures, figuresOf } from '../domain/figures.ts';
import { type Thread, threadKeyOf, threadOfTouch } from '../domain/follow-up.ts';
import type { ContactId } from '../domain/identity.ts';
import { type Touchpoint, TouchpointSchema } from '../domain/touchpoint.ts';
import { besidePeople } from './beside-people.ts';
import type { Database } from './database.ts';
import { parseRow, parseRows } from './parse-rows.ts';

/** The history of touches, in order of time, and what it comes to. */
export interface TouchRecord {
  readonly touchpoints: readonly Touchpoint[];
  readonly figures: Figures;
}

export interface PersonRecord extends TouchRecord {
  readonly contact: Contact;
}

export interface ThreadRecord extends TouchRecord {
  readonly threadKey: string;
  readonly application?: Application;
  readonly contact?: Contact;
}

/** All that was had with one person, whichever application it was about. */
export async function readPersonRecord(db: Database, contactId: ContactId): Promise<PersonRecord | undefined> {
  const contact = parseRow(ContactSchema, await db.contacts.get(contactId));
  if (contact === undefined) return undefined;
  return { contact, ...recordOf(await db.touchpoints.where('contactId').equals(contactId).toArray()) };
}

/** All that was had in one thread, as its `threadKey` names it. */
export async function readThreadRecord(db: Database, thread: Thread): Promise<TouchRecord> {
  const rows =
    thread.kind === 'person'
      ? await db.touchpoints.where('contactId').equals(thread.contactId).toArray()
      : await db.touchpoints.where('applicationId').equals(thread.applicationId).toArray();
  const besideOf = besidePeople(await db.applicationContacts.toArray());
  const belongs = (touch: Touchpoint): boolean => {
    const own = threadOfTouch(touch, besideOf(touch.applicationId));
    return own !== undefined && threadKeyOf(own) === threadKeyOf(thread);
  };
  return recordOf(rows.filter(belongs));
}

/** Every person and every thread that has a history, those with most touches first. */
export async function readRecords(
  db: Database,
): Promise<{ readonly people: readonly PersonRecord[]; readonly threads: readonly ThreadRecord[] }> {
  const [applications, contacts, ties, touches] = await Promise.all([
    db.applications.toArray(),
    db.contacts.toArray(),
    db.applicationContacts.toArray(),
    db.touchpoints.toArray(),
  ]);
  const besideOf = besidePeople(ties);
  const applicationOf = new Map(parseRows(ApplicationSchema, applications).map((row) => [row.id as string, row]));
  const contactOf = new Map(parseRows(ContactSchema, contacts).map((row) => [row.id as string, row]));
  const byPerson = new Map<string, Touchpoint[]>();
  const byThread = new Map<string, { readonly thread: Thread; readonly touch: Touchpoint }[]>();
  for (const touch of parseRows(TouchpointSchema, touches)) {
    if (touch.contactId !== undefined) add(byPerson, touch.contactId, touch);
    const thread = threadOfTouch(touch, besideOf(touch.applicationId));
    if (thread !== undefined) add(byThread, threadKeyOf(thread), { thread, touch });
  }
  const people = [...byPerson].flatMap(([id, rows]) => {
    const contact = contactOf.get(id);
    return contact === undefined ? [] : [{ contact, ...recordOf(rows) }];
  });
  const threads = [...byThread].map(([threadKey, rows]) => {
    const thread = rows[0]?.thread;
    const application = thread && 'applicationId' in thread ? applicationOf.get(thread.applicationId) : undefined;
    const contact = thread && 'contactId' in thread ? contactOf.get(thread.contactId) : undefined;
    return {
      threadKey,
      ...(application === undefined ? {} : { application }),
      ...(contact === undefined ? {} : { contact }),
      ...recordOf(rows.map(({ touch }) => touch)),
    };
  });
  return { people: people.toSorted(byTouches), threads: threads.toSorted(byTouches) };
}

function recordOf(rows: readonly unknown[]): TouchRecord {
  const touchpoints = parseRows(TouchpointSchema, rows).sort((one, other) => one.occurredAt - other.occurredAt);
  return { touchpoints, figures: figuresOf(touchpoints) };
}

function byTouches(one: TouchRecord, other: TouchRecord): number {
  return other.touchpoints.length - one.touchpoints.length;
}

function add<Row>(groups: Map<string, Row[]>, key: string, row: Row): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [row]);
  else group.push(row);
}
