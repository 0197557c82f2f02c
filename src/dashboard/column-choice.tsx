import { saveSettings, settings } from '../ui/settings-state.ts';
import { DropDown } from './drop-down.tsx';
import { COLUMNS, type Column, USUAL_COLUMNS } from './table-columns.tsx';
import { TABLE_WORDS } from './table-words.ts';

/** Those that are shown; the job always is. */
export function shownColumns(): readonly Column[] {
  const chosen: readonly string[] = settings.value?.tableColumns ?? USUAL_COLUMNS;
  return COLUMNS.filter(({ key }) => key === 'title' || chosen.includes(key));
}

export function ColumnChoice() {
  const shown = shownColumns();
  return (
    <DropDown label={TABLE_WORDS.columns} title={TABLE_WORDS.columns}>
      {COLUMNS.filter(({ key }) => key !== 'title').map((column) => (
        <label key={column.key} class="choice">
          <input
            type="checkbox"
            checked={shown.includes(column)}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              const next = COLUMNS.filter((one) => (one === column ? checked : shown.includes(one)));
              void saveSettings({ tableColumns: next.map(({ key }) => key).filter((key) => key !== 'title') });
            }}
          />
          {TABLE_WORDS.column[column.key]}
        </label>
      ))}
    </DropDown>
  );
}
