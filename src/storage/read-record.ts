/** One application with all that belongs to it, for a page that shows it whole. */
import { type Application, ApplicationSchema } from '../domain/application.ts';
import { type ApplicationContact, ApplicationContactSchema, type Contact, ContactSchema } from '../domain/contact.ts';
import type { ApplicationId } from '../domain/identity.ts';
import { byId } from './by-id.ts';
import type { Database } from './database.ts';
import { type PastTouch, readPast } from './history.ts';
import { parseRow, parseRows } from './parse-rows.ts';
import { type FollowUpRow, joinFollowUps } from './queries.ts';

export interface TiedPerson {
  readonly contact: Contact;
  readonly tie: ApplicationContact;
}

export interface ApplicationRecord {
  readonly application: Application;
  /** What is planned: its own first, then those of people beside it. */
  readonly open: readonly FollowUpRow[];
  readonly people: readonly TiedPerson[];
  /** The oldest first. */
  readonly past: readonly PastTouch[];
}

/** @returns undefined when it is deleted, damaged or was never there */
export async function readApplicationRecord(db: Database, id: ApplicationId): Promise<ApplicationRecord | undefined> {
  const application = parseRow(ApplicationSchema, await db.applications.get(id));
  if (application === undefined) return undefined;
  const [followUps, ties, past] = await Promise.all([
    db.followUps.where('applicationId').equals(id).toArray(),
    db.applicationContacts.where('applicationId').equals(id).toArray(),
    readPast(db, { applicationId: id, contactId: undefined }),
  ]);
  const { rows } = await joinFollowUps(
    db,
    followUps.filter(({ status }) => status === 'open'),
  );
  const living = parseRows(ApplicationContactSchema, ties);
  const contacts = byId(parseRows(ContactSchema, await db.contacts.bulkGet(living.map(({ contactId }) => contactId))));
  const people = living.flatMap((tie) => {
    const contact = contacts.get(tie.contactId);
    return contact === undefined ? [] : [{ contact, tie }];
  });
  return {
    application,
    open: rows.toSorted((one, other) => one.followUp.threadKey.length - other.followUp.threadKey.length),
    people: people.toSorted((one, other) => one.tie.createdAt - other.tie.createdAt),
    past,
  };
}
