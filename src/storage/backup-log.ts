import * as v from 'valibot';
import { type BackupLog, BackupLogSchema, isChangedSince, NO_BACKUPS } from '../domain/backup-log.ts';
import type { Database } from './database.ts';
import { readDatabaseId, readWriteCount } from './write-count.ts';

const LOG_KEY = 'backups';

export async function readBackupLog(database: Database): Promise<BackupLog> {
  const parsed = v.safeParse(BackupLogSchema, (await database.meta.get(LOG_KEY))?.value);
  return parsed.success ? parsed.output : NO_BACKUPS;
}

export async function writeBackupLog(database: Database, log: BackupLog): Promise<void> {
  await database.meta.put({ key: LOG_KEY, value: log });
}

/** Whether the last backup is that many days old and lacks something; where none was made, whether there is so much to lose. */
export async function isBackupOld(database: Database, days: number, now: number): Promise<boolean> {
  const log = await readBackupLog(database);
  const before = now - days * DAY_MS;
  if (log.last !== undefined && log.last.at > before) return false;
  const state = { databaseId: await readDatabaseId(database), writes: await readWriteCount(database) };
  if (!isChangedSince(log, state)) return false;
  if (log.last !== undefined) return true;
  return (await database.applications.filter(({ createdAt }) => createdAt <= before).first()) !== undefined;
}

const DAY_MS = 86_400_000;
