import { useContext } from 'preact/hooks';
import './backup-reminder.css';
import { isBackupOld, readBackupLog } from '../storage/backup-log.ts';
import type { Database } from '../storage/database.ts';
import { BACKUP_WORDS } from '../ui/backup-words.ts';
import { DatabaseContext } from '../ui/database-context.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { Icon } from '../ui/icon.tsx';
import { makeBackup } from '../ui/make-backup.ts';
import { momentWords } from '../ui/moment-words.ts';
import { settings } from '../ui/settings-state.ts';
import { today } from '../ui/today-clock.ts';
import { useSave } from '../ui/use-save.ts';
import { useWatched } from '../ui/use-watched.ts';
import { hrefOf } from './route.ts';

/** One quiet line, while the last backup is old and lacks something. */
export function BackupReminder() {
  const database = useContext(DatabaseContext);
  const days = settings.value?.backupReminderDays ?? 0;
  if (database === undefined || days === 0) return null;
  return <OldBackup database={database} days={days} />;
}

function OldBackup({ database, days }: { readonly database: Database; readonly days: number }) {
  const { busy, error, run } = useSave();
  const log = useWatched(
    async () => ((await isBackupOld(database, days, Date.now())) ? await readBackupLog(database) : undefined),
    [database, days, today.value],
  ).value;
  if (log === undefined) return null;
  return (
    <section class="backup-reminder" aria-label={BACKUP_WORDS.oldReminder}>
      <Icon name="clock" />
      <p>{log.last === undefined ? BACKUP_WORDS.never : BACKUP_WORDS.old(momentWords(log.last.at))}</p>
      <button
        type="button"
        class="link-button"
        aria-disabled={busy.value}
        onClick={() => run(() => makeBackup(database))}
      >
        {BACKUP_WORDS.save}
      </button>
      <a class="link-button" href={hrefOf('files')}>
        {BACKUP_WORDS.settings}
      </a>
      <ErrorLine error={error} />
    </section>
  );
}
