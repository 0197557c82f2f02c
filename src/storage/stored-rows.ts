/** All rows at once, for a file of them. */
import { ApplicationSchema } from '../domain/application.ts';
import { CaptureSchema } from '../domain/capture.ts';
import { ApplicationContactSchema, ContactSchema } from '../domain/contact.ts';
import { FollowUpSchema } from '../domain/follow-up.ts';
import { TouchpointSchema } from '../domain/touchpoint.ts';
import type { Database } from './database.ts';
import { parseRows } from './parse-rows.ts';

/** Exactly as stored, the deleted and the damaged ones too, and all of one moment. */
export async function readStoredRows(database: Database) {
  return await database.transaction('r', database.tables, async () => ({
    applications: await database.applications.toArray(),
    contacts: await database.contacts.toArray(),
    applicationContacts: await database.applicationContacts.toArray(),
    touchpoints: await database.touchpoints.toArray(),
    followUps: await database.followUps.toArray(),
    captures: await database.captures.toArray(),
  }));
}

/** Those that are whole and not deleted. */
export async function readLivingRows(database: Database) {
  const rows = await readStoredRows(database);
  return {
    applications: parseRows(ApplicationSchema, rows.applications),
    contacts: parseRows(ContactSchema, rows.contacts),
    applicationContacts: parseRows(ApplicationContactSchema, rows.applicationContacts),
    touchpoints: parseRows(TouchpointSchema, rows.touchpoints),
    followUps: parseRows(FollowUpSchema, rows.followUps),
    captures: parseRows(CaptureSchema, rows.captures),
  };
}
