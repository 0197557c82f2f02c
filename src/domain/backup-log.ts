import * as v from 'valibot';
import { daysBetween, type LocalDate } from './local-date.ts';

const at = v.number();

/** What is known of the backups that were made. Instants in milliseconds. */
export const BackupLogSchema = v.object({
  /** The last one that was made, and how many changes the database had seen by then. */
  last: v.fallback(
    v.optional(
      v.object({ at, databaseId: v.string(), writes: v.number(), how: v.picklist(['by-hand', 'on-schedule']) }),
    ),
    undefined,
  ),
  /** Files in the downloads folder that the schedule wrote, the oldest first. */
  kept: v.fallback(v.array(v.object({ at, path: v.string() })), []),
  /** Set while one is being written: found again, the worker died over it. */
  begun: v.fallback(v.optional(v.object({ at, fileName: v.string(), writes: v.number() })), undefined),
  /** Why the last try of the schedule failed; gone with the next that does not. */
  failure: v.fallback(
    v.optional(v.object({ at, kind: v.picklist(['not-allowed', 'failed']), detail: v.optional(v.string()) })),
    undefined,
  ),
});
export type BackupLog = v.InferOutput<typeof BackupLogSchema>;

export const NO_BACKUPS: BackupLog = { last: undefined, kept: [], begun: undefined, failure: undefined };

export const BackupScheduleSchema = v.picklist(['never', 'daily', 'weekly']);
export type BackupSchedule = v.InferOutput<typeof BackupScheduleSchema>;

/** How far the database has come. */
export interface DatabaseState {
  readonly databaseId: string | undefined;
  readonly writes: number;
}

const DAYS_BETWEEN: Readonly<Record<Exclude<BackupSchedule, 'never'>, number>> = { daily: 1, weekly: 7 };
const TRY_AGAIN_MS = 60 * 60_000;

/**
 * Whether the schedule wants a backup now: once a day or a week, by the calendar; none when nothing was changed since the last
 * one, however it was made; and not again within an hour after one that failed.
 * @param dateOf the date on the person's wall at an instant
 */
export function isBackupDue(
  log: BackupLog,
  schedule: BackupSchedule,
  state: DatabaseState,
  now: number,
  dateOf: (at: number) => LocalDate,
): boolean {
  if (schedule === 'never' || !isChangedSince(log, state)) return false;
  if (log.failure?.kind === 'failed' && Math.abs(now - log.failure.at) < TRY_AGAIN_MS) return false;
  if (log.last === undefined || log.last.at > now) return true; // of a clock that was set back
  return daysBetween(dateOf(log.last.at), dateOf(now)) >= DAYS_BETWEEN[schedule];
}

/** Whether anything was written since the last backup; of a database without rows there is nothing to keep. */
export function isChangedSince({ last }: BackupLog, { databaseId, writes }: DatabaseState): boolean {
  if (writes === 0) return false;
  return last === undefined || last.databaseId !== (databaseId ?? '') || last.writes !== writes;
}
