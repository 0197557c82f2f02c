import type { Database } from './database.ts';
import { isAlive } from './parse-rows.ts';

/** Every table as it is stored, the deleted rows and the damaged ones too. */
export async function readBackupTables(database: Database) {
  const [applications, contacts, applicationContacts, touchpoints, followUps, captures] = await Promise.all([
    database.applications.toArray(),
    database.contacts.toArray(),
    database.applicationContacts.toArray(),
    database.touchpoints.toArray(),
    database.followUps.toArray(),
    database.captures.toArray(),
  ]);
  return { applications, contacts, applicationContacts, touchpoints, followUps, captures };
}

/** What an import of a table meets: the rows that are alive. */
export async function readKnownRows(database: Database) {
  const { applications, contacts, applicationContacts, touchpoints } = await readBackupTables(database);
  return {
    applications: applications.filter(isAlive),
    contacts: contacts.filter(isAlive),
    applicationContacts: applicationContacts.filter(isAlive),
    touchpoints: touchpoints.filter(isAlive),
  };
}
