/** One person with all that belongs to them, for a page that shows them whole. */
import { type Application, ApplicationSchema } from '../domain/application.ts';
import { type ApplicationContact, ApplicationContactSchema, type Contact, ContactSchema } from '../domain/contact.ts';
import { type FollowUp, FollowUpSchema } from '../domain/follow-up.ts';
import type { ContactId } from '../domain/identity.ts';
import { byId } from './by-id.ts';
import type { Database } from './database.ts';
import { type PastTouch, readPast } from './history.ts';
import { isAlive, parseRow, parseRows } from './parse-rows.ts';
import { type FollowUpRow, joinFollowUps } from './queries.ts';

export interface TiedApplication {
  readonly application: Application;
  readonly tie: ApplicationContact;
  /** The application's own next follow-up, whomever it addresses. */
  readonly next?: FollowUp;
}

export interface PersonPage {
  readonly contact: Contact;
  /** What is planned with them: in their own thread, beside an application, or as whom an application addresses now. */
  readonly open: readonly FollowUpRow[];
  readonly applications: readonly TiedApplication[];
  /** The oldest first. */
  readonly past: readonly PastTouch[];
  /** Everyone, by id: the chain of who referred whom, and whom they may be merged with. */
  readonly everyone: ReadonlyMap<string, Contact>;
}

/** @returns undefined when they are deleted, damaged or were never there */
export async function readPersonPage(db: Database, id: ContactId): Promise<PersonPage | undefined> {
  const contact = parseRow(ContactSchema, await db.contacts.get(id));
  if (contact === undefined) return undefined;
  const [followUps, ties, past, contacts] = await Promise.all([
    db.followUps.where('contactId').equals(id).toArray(),
    db.applicationContacts.where('contactId').equals(id).toArray(),
    readPast(db, { applicationId: undefined, contactId: id }),
    db.contacts.toArray(),
  ]);
  const { rows } = await joinFollowUps(
    db,
    followUps.filter(({ status }) => status === 'open'),
  );
  const living = parseRows(ApplicationContactSchema, ties);
  const ids = living.map(({ applicationId }) => applicationId);
  const [applicationRows, planned] = await Promise.all([
    db.applications.bulkGet(ids),
    db.followUps.where('applicationId').anyOf(ids).toArray(),
  ]);
  const applications = byId(parseRows(ApplicationSchema, applicationRows));
  const ownOpen = parseRows(FollowUpSchema, planned).filter(
    ({ status, threadKey }) => status === 'open' && !threadKey.includes('/'),
  );
  const nextOf = new Map(ownOpen.map((next) => [next.applicationId, next] as const));
  return {
    contact,
    open: rows.toSorted((one, other) => one.followUp.threadKey.length - other.followUp.threadKey.length),
    applications: living.flatMap((tie) => {
      const application = applications.get(tie.applicationId);
      const next = nextOf.get(tie.applicationId);
      return application === undefined ? [] : [{ application, tie, ...(next ? { next } : {}) }];
    }),
    past,
    everyone: byId(parseRows(ContactSchema, contacts)),
  };
}

/** How much belongs to a person. */
export interface Belongings {
  readonly touches: number;
  readonly applications: number;
}

export async function countBelongings(db: Database, id: ContactId): Promise<Belongings> {
  const [touches, applications] = await Promise.all([
    db.touchpoints.where('contactId').equals(id).filter(isAlive).count(),
    db.applicationContacts.where('contactId').equals(id).filter(isAlive).count(),
  ]);
  return { touches, applications };
}
