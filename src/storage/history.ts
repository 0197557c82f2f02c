/** What was done so far: with one person or application, and in all. Pages read it when it is asked for. */
import { type Application, ApplicationSchema } from '../domain/application.ts';
import { type Contact, ContactSchema } from '../domain/contact.ts';
import { type FollowUp, threadKeyOf, threadOfTouch } from '../domain/follow-up.ts';
import { countOverall, type OverallFigures } from '../domain/overall-figures.ts';
import { type Touchpoint, TouchpointSchema } from '../domain/touchpoint.ts';
import { besidePeople } from './beside-people.ts';
import { byId } from './by-id.ts';
import type { Database } from './database.ts';
import { parseRows } from './parse-rows.ts';
import { present } from './present.ts';

/** Whose history: of an application, of a person, or of both as a row has them. */
export interface HistoryOf {
  readonly followUp: Pick<FollowUp, 'applicationId' | 'contactId'>;
}

export interface PastTouch {
  readonly touch: Touchpoint;
  readonly contact?: Contact;
  /** Whom they named. */
  readonly named?: Contact;
  /** Set where it belongs to another application than the row's. */
  readonly elsewhere?: Application;
}

/** All touches of the row's application or person, and those with its person about anything else, the oldest first. */
export async function readHistory(db: Database, row: HistoryOf): Promise<readonly PastTouch[]> {
  return await readPast(db, row.followUp);
}

/** All touches about an application, with a person, or either. */
export async function readPast(
  db: Database,
  { applicationId, contactId }: Pick<FollowUp, 'applicationId' | 'contactId'>,
): Promise<readonly PastTouch[]> {
  const [ofApplication, ofPerson] = await Promise.all([
    applicationId === undefined ? [] : db.touchpoints.where('applicationId').equals(applicationId).toArray(),
    contactId === undefined ? [] : db.touchpoints.where('contactId').equals(contactId).toArray(),
  ]);
  const touches = new Map(
    parseRows(TouchpointSchema, [...ofApplication, ...ofPerson]).map((touch) => [touch.id, touch] as const),
  );
  const ordered = [...touches.values()].sort((one, other) => one.occurredAt - other.occurredAt);
  const others = ordered.map((touch) => touch.applicationId).filter((id) => id !== undefined && id !== applicationId);
  const [people, elsewhere] = await Promise.all([
    db.contacts.bulkGet(present(ordered.flatMap((touch) => [touch.contactId, touch.namedContactId]))),
    db.applications.bulkGet(present(others)),
  ]);
  const contacts = byId(parseRows(ContactSchema, people));
  const applications = byId(parseRows(ApplicationSchema, elsewhere));
  return ordered.map((touch) => {
    const contact = contacts.get(touch.contactId ?? '');
    const named = contacts.get(touch.namedContactId ?? '');
    const other = applications.get(touch.applicationId ?? '');
    return {
      touch,
      ...(contact ? { contact } : {}),
      ...(named ? { named } : {}),
      ...(other ? { elsewhere: other } : {}),
    };
  });
}

export async function readFigures(db: Database): Promise<OverallFigures> {
  const [rows, ties] = await Promise.all([
    db.touchpoints.orderBy('occurredAt').toArray(),
    db.applicationContacts.toArray(),
  ]);
  const besideOf = besidePeople(ties);
  const threads = new Map<string, Touchpoint[]>();
  for (const touch of parseRows(TouchpointSchema, rows)) {
    const thread = threadOfTouch(touch, besideOf(touch.applicationId));
    if (thread === undefined) continue;
    const key = threadKeyOf(thread);
    const touches = threads.get(key);
    if (touches === undefined) threads.set(key, [touch]);
    else touches.push(touch);
  }
  return countOverall([...threads.values()]);
}
