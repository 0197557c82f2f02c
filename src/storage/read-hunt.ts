import { ApplicationSchema } from '../domain/application.ts';
import { ContactSchema } from '../domain/contact.ts';
import { FollowUpSchema, type Thread, threadKeyOf, threadOfTouch } from '../domain/follow-up.ts';
import type { Hunt, HuntThread } from '../domain/hunt.ts';
import type { ApplicationId, ContactId } from '../domain/identity.ts';
import { type Touchpoint, TouchpointSchema } from '../domain/touchpoint.ts';
import { besidePeople } from './beside-people.ts';
import { byId } from './by-id.ts';
import type { Database } from './database.ts';
import { parseRows } from './parse-rows.ts';

/** Everything at once, one read a table: the figures are of all of it. */
export async function readHunt(db: Database): Promise<Hunt> {
  const [applicationRows, contactRows, ties, touchRows, openRows] = await Promise.all([
    db.applications.toArray(),
    db.contacts.toArray(),
    db.applicationContacts.toArray(),
    db.touchpoints.toArray(),
    db.followUps.where('[status+dueOn]').between(['open', ''], ['open', '￿']).toArray(),
  ]);
  const applications = byId(parseRows(ApplicationSchema, applicationRows).filter(({ stage }) => stage !== 'to-apply'));
  const contactOf = byId(parseRows(ContactSchema, contactRows));
  const besideOf = besidePeople(ties);
  const touchesOf = new Map<string, { readonly thread: Thread; readonly touches: Touchpoint[] }>();
  const begin = (thread: Thread) => {
    const known = touchesOf.get(threadKeyOf(thread)) ?? { thread, touches: [] };
    touchesOf.set(threadKeyOf(thread), known);
    return known.touches;
  };
  for (const id of applications.keys()) begin({ kind: 'application', applicationId: id as ApplicationId });
  for (const { id, leadSince } of contactOf.values())
    if (leadSince !== undefined) begin({ kind: 'person', contactId: id as ContactId });
  const inOrder = parseRows(TouchpointSchema, touchRows).sort((one, other) => one.occurredAt - other.occurredAt);
  for (const touch of inOrder) {
    // what was had with a person who is gone still belongs to the application
    const { applicationId, contactId } = touch;
    const known = contactId !== undefined && contactOf.has(contactId) ? { contactId } : {};
    const thread = threadOfTouch({ ...(applicationId ? { applicationId } : {}), ...known }, besideOf(applicationId));
    if (thread !== undefined) begin(thread).push(touch);
  }
  const dueOn = new Map(parseRows(FollowUpSchema, openRows).map((open) => [open.threadKey, open.dueOn] as const));
  const threads = [...touchesOf].flatMap(([key, { thread, touches }]): HuntThread[] => {
    const application = 'applicationId' in thread ? applications.get(thread.applicationId) : undefined;
    const contact = 'contactId' in thread ? contactOf.get(thread.contactId) : undefined;
    if ('applicationId' in thread && application === undefined) return [];
    if ('contactId' in thread && contact === undefined) return [];
    const nextDueOn = dueOn.get(key);
    return [
      {
        key,
        touches,
        ...(application ? { application } : {}),
        ...(contact ? { contact } : {}),
        ...(nextDueOn ? { nextDueOn } : {}),
      },
    ];
  });
  return { threads, contactOf };
}
