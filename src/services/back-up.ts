import { type BackupLog, type BackupSchedule, isBackupDue } from '../domain/backup-log.ts';
import { writeBackup } from '../exchange/backup.ts';
import { fileNameOf } from '../exchange/file-name.ts';
import { readBackupLog, writeBackupLog } from '../storage/backup-log.ts';
import { readForBackup } from '../storage/stored-rows.ts';
import { readDatabaseId, readWriteCount } from '../storage/write-count.ts';
import { dateOf, type ServiceContext } from './service-context.ts';

/** The downloads folder, as far as the browser lets us at it. */
export interface BackupFolder {
  /** Whether the person still allows it. */
  isAllowed(): Promise<boolean>;
  save(fileName: string, text: string): Promise<SavedFile>;
  /** @returns the path of a file that was saved whole under that name */
  find(fileName: string): Promise<string | undefined>;
  /** Deletes a file of ours; one that is gone or was moved is no matter. */
  remove(path: string): Promise<void>;
}

export type SavedFile =
  | { readonly ok: true; readonly path: string }
  /** `reason` as the browser says it. */
  | { readonly ok: false; readonly reason: string };

export interface BackupOrder {
  readonly schedule: BackupSchedule;
  readonly appVersion: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

const FILES_KEPT = 5;

/**
 * Writes a backup into the downloads folder when the schedule wants one, and deletes the oldest of its own beyond five. The
 * intent is written down first: a worker that dies over it finds the file and does not write it twice.
 */
export async function backUpWhenDue(context: ServiceContext, folder: BackupFolder, order: BackupOrder): Promise<void> {
  const { database, now } = context;
  const log = await readBackupLog(database);
  const state = { databaseId: await readDatabaseId(database), writes: await readWriteCount(database) };
  if (!isBackupDue(log, order.schedule, state, now, (at) => dateOf(context, at))) return;
  if (!(await folder.isAllowed())) return await noteFailure(context, log, { at: now, kind: 'not-allowed' });
  const found = log.begun && (await folder.find(log.begun.fileName));
  if (log.begun !== undefined && found !== undefined)
    return await noteFile(context, folder, log, { ...log.begun, path: found });
  const fileName = fileNameOf('backup', now, context.timeZone, 'json');
  const { tables, writes } = await readForBackup(database);
  await writeBackupLog(database, { ...log, begun: { at: now, fileName, writes } });
  const { appVersion, settings } = order;
  const saved = await folder.save(fileName, await writeBackup({ madeAt: now, appVersion, settings, tables }));
  if (saved.ok) await noteFile(context, folder, log, { at: now, path: saved.path, writes });
  else await noteFailure(context, log, { at: now, kind: 'failed', detail: saved.reason });
}

/** A backup that the person has made: the schedule and the reminder count it too. `at` is when its rows were read. */
export async function noteBackup({ database }: ServiceContext, at: number, writes: number): Promise<void> {
  const log = await readBackupLog(database);
  const databaseId = (await readDatabaseId(database)) ?? '';
  await writeBackupLog(database, { ...log, last: { at, databaseId, writes, how: 'by-hand' } });
}

interface WrittenFile {
  readonly at: number;
  readonly path: string;
  readonly writes: number;
}

async function noteFile(
  { database }: ServiceContext,
  folder: BackupFolder,
  log: BackupLog,
  { at, path, writes }: WrittenFile,
): Promise<void> {
  const files = [...log.kept.filter((file) => file.path !== path), { at, path }];
  const databaseId = (await readDatabaseId(database)) ?? '';
  await writeBackupLog(database, {
    last: { at, databaseId, writes, how: 'on-schedule' },
    kept: files.slice(-FILES_KEPT),
    begun: undefined,
    failure: undefined,
  });
  for (const { path: old } of files.slice(0, -FILES_KEPT)) await folder.remove(old);
}

async function noteFailure(
  { database }: ServiceContext,
  log: BackupLog,
  failure: NonNullable<BackupLog['failure']>,
): Promise<void> {
  const isSame = log.failure?.kind === failure.kind && failure.kind === 'not-allowed';
  if (!isSame) await writeBackupLog(database, { ...log, begun: undefined, failure });
}
