/** All rows at once, for a file of them. */
import { ApplicationSchema } from '../domain/application.ts';
import { CaptureSchema } from '../domain/capture.ts';
import { ApplicationContactSchema, ContactSchema } from '../domain/contact.ts';
import { FollowUpSchema } from '../domain/follow-up.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { TouchpointSchema } from '../domain/touchpoint.ts';
import type { Database } from './database.ts';
import { isAlive, parseRows } from './parse-rows.ts';
import { readWriteCount } from './write-count.ts';

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

/** What a backup holds, and how many changes the database had seen by then. */
export async function readForBackup(database: Database) {
  return await database.transaction('r', database.tables, async () => ({
    tables: await readStoredRows(database),
    writes: await readWriteCount(database),
  }));
}

/** What there is to write into a file. `events` are open follow-ups and interviews from that day on. */
export interface FileCounts {
  readonly applications: number;
  readonly people: number;
  readonly touches: number;
  readonly followUps: number;
  readonly events: number;
}

export async function readFileCounts(database: Database, today: LocalDate): Promise<FileCounts> {
  const { applications, contacts, touchpoints, followUps } = await readStoredRows(database);
  const living = touchpoints.filter(isAlive);
  const interviews = living.filter(
    ({ outcome, expectedOn }) => outcome === 'interview-planned' && expectedOn !== undefined && expectedOn >= today,
  );
  return {
    applications: applications.filter(isAlive).length,
    people: contacts.filter(isAlive).length,
    touches: living.length,
    followUps: followUps.filter(isAlive).length,
    events: followUps.filter((row) => isAlive(row) && row.status === 'open').length + interviews.length,
  };
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
