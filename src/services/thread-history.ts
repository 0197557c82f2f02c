import type { Application } from '../domain/application.ts';
import type { ThreadHistory } from '../domain/cadence.ts';
import type { ApplicationContact, Contact } from '../domain/contact.ts';
import { type Thread, threadKeyOf, threadOfTouch } from '../domain/follow-up.ts';
import type { ApplicationId, ContactId } from '../domain/identity.ts';
import { answeredAsks } from '../domain/ladder.ts';
import type { Touchpoint } from '../domain/touchpoint.ts';
import type { Database } from '../storage/database.ts';
import { dateOf, type ServiceContext } from './service-context.ts';

/**
 * What the cadence needs to know of a thread, out of the tables.
 * @returns undefined when what it is about is not there at all
 */
export async function readThreadHistory(
  context: Pick<ServiceContext, 'timeZone' | 'policy'>,
  database: Database,
  thread: Thread,
): Promise<ThreadHistory | undefined> {
  switch (thread.kind) {
    case 'application':
      return await applicationHistory(database, thread);
    case 'person':
      return await personHistory(context, database, thread);
    case 'beside':
      return await besideHistory(database, thread);
  }
}

/** Whether follow-ups belong to it: it was sent, and nobody has closed it. */
export function isUnderWay(application: Application): boolean {
  return application.deletedAt === undefined && application.stage !== 'closed' && application.stage !== 'to-apply';
}

/** Whether this person has a thread of their own: asked for, or because no application knows them. */
export function isLead(contact: Contact, tie: 'tied' | 'untied'): boolean {
  if (contact.deletedAt !== undefined || contact.doNotContact || contact.stopped) return false;
  return contact.leadSince !== undefined || tie === 'untied';
}

async function applicationHistory(
  database: Database,
  thread: Extract<Thread, { kind: 'application' }>,
): Promise<ThreadHistory | undefined> {
  const { applicationId } = thread;
  const application = await database.applications.get(applicationId);
  if (application === undefined) return undefined;
  const ties = await tiesOf(database, applicationId);
  const besideIds = new Set(ties.filter((tie) => tie.besideSince !== undefined).map((tie) => tie.contactId));
  const touchpoints = (await touchesOfApplication(database, applicationId)).filter(
    (touch) => threadOfTouch(touch, besideIds)?.kind === 'application',
  );
  const people = await contactable(
    database,
    ties.filter((tie) => tie.besideSince === undefined),
  );
  return {
    threadKey: threadKeyOf(thread),
    startedOn: application.appliedOn,
    touchpoints,
    ...(await addressees(database, touchpoints, people, besideIds)),
    active: isUnderWay(application),
    stage: application.stage,
    reopenedAt: application.reopenedAt,
    window: application.window,
  };
}

async function personHistory(
  context: Pick<ServiceContext, 'timeZone' | 'policy'>,
  database: Database,
  thread: Extract<Thread, { kind: 'person' }>,
): Promise<ThreadHistory | undefined> {
  const { contactId } = thread;
  const contact = await database.contacts.get(contactId);
  if (contact === undefined) return undefined;
  const ties = await database.applicationContacts.where('contactId').equals(contactId).toArray();
  const touches = await database.touchpoints.where('contactId').equals(contactId).toArray();
  return {
    threadKey: threadKeyOf(thread),
    startedOn: contact.leadSince ?? dateOf(context, contact.createdAt),
    touchpoints: inOrder(touches.filter((touch) => touch.applicationId === undefined)),
    contactId,
    active: isLead(contact, ties.some(isAlive) ? 'tied' : 'untied'),
    reopenedAt: contact.reopenedAt,
    window: contact.window,
    referred: contact.referredById !== undefined,
  };
}

async function besideHistory(
  database: Database,
  thread: Extract<Thread, { kind: 'beside' }>,
): Promise<ThreadHistory | undefined> {
  const { applicationId, contactId } = thread;
  const application = await database.applications.get(applicationId);
  const contact = await database.contacts.get(contactId);
  const tie = (await tiesOf(database, applicationId)).find((each) => each.contactId === contactId);
  if (application === undefined || contact === undefined || tie?.besideSince === undefined) return undefined;
  const touches = await touchesOfApplication(database, applicationId);
  return {
    threadKey: threadKeyOf(thread),
    startedOn: tie.besideSince,
    touchpoints: touches.filter((touch) => touch.contactId === contactId),
    contactId,
    active: isUnderWay(application) && contact.deletedAt === undefined && !contact.doNotContact,
    stage: application.stage,
    reopenedAt: application.reopenedAt,
    window: application.window,
    referred: contact.referredById !== undefined,
    knownAnswers: answeredAsks(touches),
  };
}

/**
 * The person named last, else the one dealt with last, else the one added last; after them those it may turn to, least
 * recently dealt with first. Never one who asked to be left alone, nor one with a thread beside.
 */
async function addressees(
  database: Database,
  touchpoints: readonly Touchpoint[],
  people: readonly ApplicationContact[],
  besideIds: ReadonlySet<ContactId>,
): Promise<Pick<ThreadHistory, 'contactId' | 'others'>> {
  const last = touchpoints.findLast((touch) => touch.contactId !== undefined || touch.namedContactId !== undefined);
  const added = people.filter((tie) => tie.createdAt > (last?.createdAt ?? 0));
  const [chosen] = last?.namedContactId === undefined ? added : [];
  if (last !== undefined && chosen !== undefined) return { contactId: chosen.contactId, others: [] };
  const dealtWith = [last?.namedContactId, last?.contactId].filter((id) => id !== undefined && !besideIds.has(id));
  const known = (await database.contacts.bulkGet(dealtWith as ContactId[])).filter(mayBeContacted);
  const contactId = known[0]?.id ?? people[0]?.contactId;
  const lastWith = (id: ContactId) => touchpoints.findLastIndex((touch) => touch.contactId === id);
  const others = people.map((tie) => tie.contactId).sort((one, other) => lastWith(one) - lastWith(other));
  return { ...(contactId === undefined ? {} : { contactId }), others };
}

/** Those of the ties whose people may be contacted, the one tied last first. */
async function contactable(
  database: Database,
  ties: readonly ApplicationContact[],
): Promise<readonly ApplicationContact[]> {
  const contacts = await database.contacts.bulkGet(ties.map((tie) => tie.contactId));
  return ties.filter((_, index) => mayBeContacted(contacts[index])).toSorted((a, b) => b.createdAt - a.createdAt);
}

function mayBeContacted(contact: Contact | undefined): contact is Contact {
  return contact !== undefined && contact.deletedAt === undefined && !contact.doNotContact;
}

async function tiesOf(database: Database, applicationId: ApplicationId): Promise<ApplicationContact[]> {
  const ties = await database.applicationContacts.where('applicationId').equals(applicationId).toArray();
  return ties.filter(isAlive);
}

async function touchesOfApplication(database: Database, applicationId: ApplicationId): Promise<Touchpoint[]> {
  return inOrder(await database.touchpoints.where('applicationId').equals(applicationId).toArray());
}

/** In order of time; what came in one moment in the order in which it was written. */
function inOrder(touches: readonly Touchpoint[]): Touchpoint[] {
  return touches
    .filter(isAlive)
    .toSorted((one, other) => one.occurredAt - other.occurredAt || one.createdAt - other.createdAt);
}

function isAlive(row: { readonly deletedAt?: number | undefined }): boolean {
  return row.deletedAt === undefined;
}
