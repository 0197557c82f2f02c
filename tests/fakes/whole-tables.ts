import * as v from 'valibot';
import { ApplicationSchema } from '../../src/domain/application.ts';
import { ApplicationContactSchema, ContactSchema } from '../../src/domain/contact.ts';
import { FollowUpSchema } from '../../src/domain/follow-up.ts';
import { TouchpointSchema } from '../../src/domain/touchpoint.ts';
import type { ServiceContext } from '../../src/services/service-context.ts';
import type { Database } from '../../src/storage/database.ts';
import { readBackupTables } from '../../src/storage/read-all-rows.ts';
import { checkThreads, readTables } from '../season/check-tables.ts';

const SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  applications: ApplicationSchema,
  contacts: ContactSchema,
  applicationContacts: ApplicationContactSchema,
  touchpoints: TouchpointSchema,
  followUps: FollowUpSchema,
};

/** What is wrong with what is on record: rows that cannot be read, rows of nothing, threads without their one follow-up. */
export async function findWrong(context: ServiceContext): Promise<readonly string[]> {
  const rows = await readBackupTables(context.database);
  const wrong: string[] = [];
  for (const [table, schema] of Object.entries(SCHEMAS))
    for (const row of rows[table as keyof typeof rows] as readonly { readonly id: string }[])
      if (!v.is(schema, row as unknown)) wrong.push(`${table} ${row.id} cannot be read`);
  const applications = new Set<string>(rows.applications.map(({ id }) => id));
  const contacts = new Set<string>(rows.contacts.map(({ id }) => id));
  for (const { id, applicationId, contactId } of [
    ...rows.touchpoints,
    ...rows.applicationContacts,
    ...rows.followUps,
  ]) {
    if (applicationId !== undefined && !applications.has(applicationId)) wrong.push(`${id} is of no application`);
    if (contactId !== undefined && !contacts.has(contactId)) wrong.push(`${id} is of no person`);
  }
  checkThreads(await readTables(context), (violation, what) => wrong.push(`${violation}: ${what}`));
  return wrong;
}

/** All rows as they stand, to be compared: what nobody sees of them left out. */
export async function wholeTables(database: Database): Promise<string> {
  const rows = await readBackupTables(database);
  return JSON.stringify(rows, (key, value) => (key === 'updatedAt' || key === 'changedAt' ? undefined : value));
}
