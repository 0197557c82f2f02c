import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Database } from '../storage/database.ts';
import { type FileCounts, readFileCounts } from '../storage/stored-rows.ts';
import { LastBackup } from '../ui/backup-form.tsx';
import { BACKUP_WORDS } from '../ui/backup-words.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { makeBackup } from '../ui/make-backup.ts';
import { today } from '../ui/today-clock.ts';
import { useSave } from '../ui/use-save.ts';
import { useWatched } from '../ui/use-watched.ts';
import { FILES_WORDS } from './files-words.ts';
import { saveCalendar, saveCards, saveTable, TABLES } from './save-exports.ts';

interface TakeOutProps {
  readonly database: Database;
  readonly remindAtHour: number;
}

/** One item a kind of file: what it is for, and a button that saves it. */
export function TakeOut({ database, remindAtHour }: TakeOutProps) {
  const counts = useWatched(() => readFileCounts(database, today.value), [database, today.value]).value;
  if (counts === undefined) return null;
  return (
    <ul class="exports">
      <Item
        title={FILES_WORDS.backup}
        about={FILES_WORDS.backupAbout}
        note={<LastBackup database={database} />}
        choices={[{ words: BACKUP_WORDS.save, kind: 'primary', save: () => makeBackup(database) }]}
      />
      <Item
        title={FILES_WORDS.tables}
        about={FILES_WORDS.tablesAbout}
        choices={TABLES.map((table) => ({
          words: `${FILES_WORDS[table]} (${counts[table]})`,
          label: FILES_WORDS.tableLabel(FILES_WORDS[table], counts[table]),
          empty: counts[table] === 0,
          save: () => saveTable(database, table),
        }))}
      />
      <CalendarItem database={database} remindAtHour={remindAtHour} counts={counts} />
      <Item
        title={FILES_WORDS.cards}
        about={FILES_WORDS.cardsAbout}
        choices={[
          { words: FILES_WORDS.saveCards(counts.people), empty: counts.people === 0, save: () => saveCards(database) },
        ]}
      />
    </ul>
  );
}

function CalendarItem({ database, remindAtHour, counts }: TakeOutProps & { readonly counts: FileCounts }) {
  const reminding = useSignal(false);
  const save = () => saveCalendar(database, today.value, reminding.peek() ? { remindAtHour } : {});
  return (
    <Item
      title={FILES_WORDS.calendar}
      about={FILES_WORDS.calendarAbout}
      choices={[{ words: FILES_WORDS.saveCalendar(counts.events), empty: counts.events === 0, save }]}
    >
      <label class="choice small">
        <input
          type="checkbox"
          checked={reminding.value}
          onChange={(event) => {
            reminding.value = event.currentTarget.checked;
          }}
        />
        {FILES_WORDS.remindAt(`${String(remindAtHour).padStart(2, '0')}:00`)}
      </label>
    </Item>
  );
}

interface Choice {
  readonly words: string;
  /** Where the words alone do not say what is saved. */
  readonly label?: string;
  readonly kind?: 'primary';
  readonly empty?: boolean;
  readonly save: () => Promise<string>;
}

interface ItemProps {
  readonly title: string;
  readonly about: string;
  readonly note?: ComponentChildren;
  readonly choices: readonly Choice[];
  readonly children?: ComponentChildren;
}

function Item({ title, about, note, choices, children }: ItemProps) {
  const { busy, error, saved, run } = useSave();
  const isEmpty = choices.every(({ empty }) => empty);
  return (
    <li class="export">
      <h3>{title}</h3>
      <p class="soft small">{about}</p>
      {children}
      <div class="export-buttons">
        {choices.map(({ words, label, kind = '', empty = false, save }) => (
          <button
            key={words}
            type="button"
            class={`button ${kind}`}
            aria-label={label}
            disabled={empty}
            aria-disabled={busy.value}
            onClick={() => run(save)}
          >
            {words}
          </button>
        ))}
      </div>
      {isEmpty && <p class="soft small">{FILES_WORDS.nothing}</p>}
      {saved.value === undefined ? note : <p class="soft small saved-file">{saved.value}</p>}
      <ErrorLine error={error} />
    </li>
  );
}
