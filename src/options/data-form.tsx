import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Settings } from '../settings/settings.ts';
import type { Database } from '../storage/database.ts';
import { openDatabase } from '../storage/queries.ts';
import { BackupForm, LastBackup } from '../ui/backup-form.tsx';
import { BACKUP_WORDS } from '../ui/backup-words.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { makeBackup } from '../ui/make-backup.ts';
import { TextField } from '../ui/text-field.tsx';
import { useCommand } from '../ui/use-command.ts';
import { useSave } from '../ui/use-save.ts';
import { DATA_WORDS } from './data-words.ts';

const database = openDatabase();

/** Backups, and the end of everything. */
export function DataForm({ settings }: { readonly settings: Settings }) {
  const id = useId();
  return (
    <div class="part-cards">
      <section class="card step-card" aria-labelledby={`${id}-backup`}>
        <h3 id={`${id}-backup`}>{DATA_WORDS.backup}</h3>
        <SaveBackup database={database} />
        <BackupForm settings={settings} database={database} />
      </section>
      <section class="card step-card" aria-labelledby={`${id}-in`}>
        <h3 id={`${id}-in`}>{DATA_WORDS.restore}</h3>
        <p class="soft small">{DATA_WORDS.restoreHint}</p>
        <p>
          <a href="/src/dashboard/dashboard.html#/files">{DATA_WORDS.files}</a>
        </p>
      </section>
      <section class="card step-card" aria-labelledby={`${id}-end`}>
        <h3 id={`${id}-end`}>{DATA_WORDS.end}</h3>
        <EraseForm />
      </section>
    </div>
  );
}

function SaveBackup({ database }: { readonly database: Database }) {
  const { busy, error, saved, run } = useSave();
  return (
    <div class="form">
      <div class="bar">
        <button type="button" class="button" aria-disabled={busy.value} onClick={() => run(() => makeBackup(database))}>
          {BACKUP_WORDS.save}
        </button>
        {saved.value === undefined ? <LastBackup database={database} /> : <p class="soft small">{saved.value}</p>}
      </div>
      <ErrorLine error={error} />
    </div>
  );
}

/** What has to be typed. */
const CONFIRMATION = 'erase';

/** Two presses and a word away, with a backup offered before. */
function EraseForm() {
  const open = useSignal(false);
  const erased = useSignal(false);
  if (erased.value)
    return (
      <div class="erase" role="status">
        <h4>{DATA_WORDS.erased}</h4>
        <a href="/src/welcome/welcome.html">{DATA_WORDS.startOver}</a>
      </div>
    );
  if (!open.value)
    return (
      <div class="bar">
        <button type="button" class="button" onClick={() => (open.value = true)}>
          {DATA_WORDS.eraseOpen}
        </button>
      </div>
    );
  return <SureForm onErased={() => (erased.value = true)} onCancel={() => (open.value = false)} />;
}

interface SureFormProps {
  readonly onErased: () => void;
  readonly onCancel: () => void;
}

function SureForm({ onErased, onCancel }: SureFormProps) {
  const typed = useSignal('');
  const { busy, error, run } = useCommand();
  const isSure = typed.value.trim().toLowerCase() === CONFIRMATION;

  async function erase(event: Event): Promise<void> {
    event.preventDefault();
    if (!isSure || (await run('erase-everything', { confirmation: CONFIRMATION })) === undefined) return;
    localStorage.clear(); // which the background cannot reach
    onErased();
  }

  return (
    <form class="erase form" onSubmit={erase}>
      <div>
        <h4>{DATA_WORDS.erase}</h4>
        <p class="soft small">{DATA_WORDS.eraseAbout}</p>
      </div>
      <SaveBackup database={database} />
      <TextField
        label={DATA_WORDS.typeToErase(CONFIRMATION)}
        value={typed.value}
        maxLength={20}
        focus="on-appear"
        onInput={(text) => {
          typed.value = text;
        }}
      />
      <div class="bar">
        <button type="submit" class="button danger" disabled={!isSure} aria-disabled={busy.value}>
          {DATA_WORDS.erase}
        </button>
        <button type="button" class="button quiet" onClick={onCancel}>
          {DATA_WORDS.cancel}
        </button>
      </div>
      <ErrorLine error={error} />
    </form>
  );
}
