import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import './backup-form.css';
import type { BackupLog, BackupSchedule } from '../domain/backup-log.ts';
import { askForDownloads, giveDownloadsBack } from '../platform/downloads.ts';
import type { Settings } from '../settings/settings.ts';
import { readBackupLog } from '../storage/backup-log.ts';
import type { Database } from '../storage/database.ts';
import { askBackground } from './background-link.ts';
import { BACKUP_WORDS } from './backup-words.ts';
import { ErrorLine } from './error-line.tsx';
import { momentWords } from './moment-words.ts';
import { saveSettings } from './settings-state.ts';
import { useWatched } from './use-watched.ts';

interface BackupFormProps {
  readonly settings: Settings;
  readonly database: Database;
}

/** When a backup is made by itself, what came of the last one, and when to be reminded of one. */
export function BackupForm({ settings, database }: BackupFormProps) {
  const log = useWatched(() => readBackupLog(database), [database]).value;
  const error = useSignal<string | undefined>(undefined);

  /** No `await` before the request: the browser wants it within the click. */
  function choose(backupSchedule: BackupSchedule): void {
    error.value = undefined;
    if (backupSchedule === 'never') {
      void saveSettings({ backupSchedule }).then(giveDownloadsBack);
      return;
    }
    askForDownloads().then(
      (agreed) => {
        if (agreed) void saveSettings({ backupSchedule }).then(() => askBackground('refresh', {}));
        else error.value = BACKUP_WORDS.refused;
      },
      (reason: unknown) => {
        error.value = String(reason);
      },
    );
  }

  return (
    <div class="backup-form">
      <Schedule chosen={settings.backupSchedule} onChoose={choose} />
      <ErrorLine error={error} />
      {settings.backupSchedule !== 'never' && log?.failure && (
        <Failure failure={log.failure} onAllow={() => choose(settings.backupSchedule)} />
      )}
      <Reminder days={settings.backupReminderDays} />
    </div>
  );
}

/** When the last backup was made, and whether by itself. */
export function LastBackup({ database }: { readonly database: Database }) {
  const log = useWatched(() => readBackupLog(database), [database]).value;
  if (log === undefined) return null;
  const words = log.last === undefined ? BACKUP_WORDS.none : BACKUP_WORDS.last(momentWords(log.last.at), log.last.how);
  return <p class="soft small">{words}</p>;
}

interface ScheduleProps {
  readonly chosen: BackupSchedule;
  readonly onChoose: (schedule: BackupSchedule) => void;
}

function Schedule({ chosen, onChoose }: ScheduleProps) {
  const id = useId();
  const names = Object.keys(BACKUP_WORDS.schedules) as BackupSchedule[];
  return (
    <fieldset aria-describedby={`${id}-hint`}>
      <legend>{BACKUP_WORDS.schedule}</legend>
      <div class="backup-choices">
        {names.map((name) => (
          <label key={name} class="choice">
            {/* a press asks the browser first: what is chosen shows only once it has agreed */}
            <input
              type="radio"
              name={id}
              checked={name === chosen}
              onClick={(event) => {
                if (name === chosen) return;
                event.preventDefault();
                onChoose(name);
              }}
            />
            {BACKUP_WORDS.schedules[name]}
          </label>
        ))}
      </div>
      <p class="hint" id={`${id}-hint`}>
        {BACKUP_WORDS.scheduleHint}
      </p>
    </fieldset>
  );
}

interface FailureProps {
  readonly failure: NonNullable<BackupLog['failure']>;
  readonly onAllow: () => void;
}

function Failure({ failure, onAllow }: FailureProps) {
  const detail = failure.detail === undefined ? '' : ` ${BACKUP_WORDS.detail(failure.detail)}`;
  return (
    <div class="backup-failure" role="status">
      <p class="error">{`${momentWords(failure.at)}: ${BACKUP_WORDS.failures[failure.kind]}${detail}`}</p>
      {failure.kind === 'not-allowed' && (
        <button type="button" class="button" onClick={onAllow}>
          {BACKUP_WORDS.allowAgain}
        </button>
      )}
    </div>
  );
}

function Reminder({ days }: { readonly days: number }) {
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {BACKUP_WORDS.remind}
      </label>
      <select
        id={id}
        class="input backup-days"
        aria-describedby={`${id}-hint`}
        onChange={(event) => void saveSettings({ backupReminderDays: Number(event.currentTarget.value) })}
      >
        {Object.entries(BACKUP_WORDS.remindAfter).map(([value, words]) => (
          <option key={value} value={value} selected={Number(value) === days}>
            {words}
          </option>
        ))}
      </select>
      <p class="hint" id={`${id}-hint`}>
        {BACKUP_WORDS.remindHint}
      </p>
    </div>
  );
}
