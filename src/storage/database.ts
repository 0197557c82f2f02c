/**
 * storage/ holds the Dexie database and what reads and writes it. It imports domain only: no `browser`, no UI.
 * The background is the only writer; pages read through queries.ts.
 */
import { Dexie, type EntityTable } from 'dexie';
import type { Application } from '../domain/application.ts';
import type { Capture } from '../domain/capture.ts';
import type { ApplicationContact, Contact } from '../domain/contact.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Touchpoint } from '../domain/touchpoint.ts';

export interface MetaRow {
  readonly key: string;
  readonly value: unknown;
}

export type Database = Dexie & {
  applications: EntityTable<Application, 'id'>;
  contacts: EntityTable<Contact, 'id'>;
  applicationContacts: EntityTable<ApplicationContact, 'id'>;
  touchpoints: EntityTable<Touchpoint, 'id'>;
  followUps: EntityTable<FollowUp, 'id'>;
  captures: EntityTable<Capture, 'id'>;
  meta: EntityTable<MetaRow, 'key'>;
};

export const DATABASE_NAME = 'squeaky-wheel';

/** Opens nothing yet: Dexie opens on first use, and again by itself after a worker's sleep. */
export function createDatabase(name = DATABASE_NAME): Database {
  // 'strict': a flush to disk for each commit, about 0.1 ms, in both browsers (measured, browser-facts.md 3)
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  database.version(1).stores({
    applications: 'id, *postingKeys, *captureIds, stage, appliedOn',
    contacts: 'id, name, referredById',
    applicationContacts: 'id, applicationId, contactId',
    touchpoints: 'id, applicationId, contactId, occurredAt',
    followUps: 'id, threadKey, [threadKey+status], [status+dueOn], applicationId, contactId',
    captures: 'id, status, [status+attemptedAt], tabId, *postingKeys',
    meta: 'key',
  });
  return database;
}
