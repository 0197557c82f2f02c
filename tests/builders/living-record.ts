import type { BackupTables } from '../../src/exchange/backup-rows.ts';
import { joinRecord, type LivingRecord } from '../../src/exchange/living-record.ts';

export const NO_ROWS = {
  applications: [],
  contacts: [],
  applicationContacts: [],
  touchpoints: [],
  followUps: [],
  captures: [],
} as const satisfies BackupTables;

/** The rows as given, joined; nothing else is on record. */
export function buildRecord(rows: Partial<BackupTables>): LivingRecord {
  return joinRecord({ ...NO_ROWS, ...rows });
}

/** Ties a person to an application. */
export function buildTie(applicationId: string, contactId: string): BackupTables['applicationContacts'][number] {
  const tie = { id: `${applicationId}/${contactId}`, createdAt: 0, updatedAt: 0, applicationId, contactId };
  return tie as BackupTables['applicationContacts'][number];
}
