import { signal, useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { boardNames, loadBoardNames, siteName } from '../popup/board-names.ts';
import type { ListedRow } from '../storage/listed-row.ts';
import { Icon } from '../ui/icon.tsx';
import { today } from '../ui/today-clock.ts';
import { AddApplication } from './add-application.tsx';
import { ADD_APPLICATION_WORDS } from './add-application-words.ts';
import { narrowRows, sortRows } from './arrange-rows.ts';
import { BulkBar } from './bulk-bar.tsx';
import { shownColumns } from './column-choice.tsx';
import { ChooseAll } from './grid-head.tsx';
import { useListed } from './listed-state.ts';
import { NoApplications, NoMatch } from './no-rows.tsx';
import { clearFilters, currentQuery } from './query-state.ts';
import { RowsGrid } from './rows-grid.tsx';
import { NOTHING_CHOSEN, noneChosen, type Selection, withinShown } from './selection.ts';
import { isNarrowed } from './table-query.ts';
import { TableToolbar } from './table-toolbar.tsx';
import { BULK_WORDS, TABLE_WORDS } from './table-words.ts';
import { useNarrow } from './use-narrow.ts';
import { DESK_WORDS } from './words.ts';

/** Kept while one looks at a record, and comes back. */
const selected = signal<Selection>(NOTHING_CHOSEN);

/** All applications, to be searched, narrowed, put in order, and changed several at once. */
export function ApplicationsTable() {
  const listed = useListed().value;
  const adding = useSignal(false);
  const toggle = (): void => {
    adding.value = !adding.peek();
  };
  useEffect(() => void loadBoardNames(), []);
  return (
    <div class={adding.value ? 'people' : 'fills'}>
      <div class="view-head">
        <h1>{DESK_WORDS.place.applications}</h1>
        <button type="button" class="button primary push" aria-expanded={adding.value} onClick={toggle}>
          <Icon name="plus" />
          {ADD_APPLICATION_WORDS.title}
        </button>
      </div>
      {adding.value && <AddApplication onClose={toggle} />}
      {listed === 'reading' && <p class="soft">{TABLE_WORDS.reading}</p>}
      {listed === 'unreadable' && <p role="alert">{TABLE_WORDS.unreadable}</p>}
      {typeof listed === 'object' &&
        !adding.value &&
        (listed.length === 0 ? <NoApplications onAdd={toggle} /> : <Table rows={listed} />)}
    </div>
  );
}

function Table({ rows }: { readonly rows: readonly ListedRow[] }) {
  const search = useRef<HTMLInputElement>(null);
  const look = useNarrow() ? 'cards' : 'table';
  const query = currentQuery();
  const { sort } = query;
  const key = JSON.stringify({ ...query, sort: undefined });
  // the order is worked out once, and a letter more in the search only picks from it
  const sorted = useMemo(() => sortRows(rows, sort, siteName), [rows, sort.by, sort.direction, boardNames.value]);
  const shown = useMemo(() => narrowRows(sorted, query, today.value), [sorted, key, today.value]);
  const selection = useMemo(() => withinShown(selected.value, shown), [selected.value, shown]);
  const chosen = useMemo(() => shown.filter(({ id }) => selection.chosen.has(id)), [shown, selection]);
  const onSelect = (next: Selection): void => {
    selected.value = next;
  };
  const narrowed = isNarrowed(query);
  return (
    <>
      <TableToolbar rows={rows} query={query} of="table" search={search} />
      <div class="table-line">
        {look === 'cards' && <ChooseAll rows={shown} selection={selection} onSelect={onSelect} />}
        <p class="soft" role="status">
          {chosen.length > 0 ? BULK_WORDS.chosen(chosen.length) : TABLE_WORDS.count(rows.length, shown.length)}
        </p>
        {chosen.length === 0 && narrowed && (
          <button type="button" class="link-button" onClick={clearFilters}>
            {TABLE_WORDS.clear}
          </button>
        )}
        {chosen.length > 0 && <BulkBar rows={chosen} all={rows} onNone={() => onSelect(noneChosen(selection))} />}
      </div>
      {shown.length === 0 ? (
        <NoMatch words={query.words} />
      ) : (
        <RowsGrid rows={shown} columns={shownColumns()} {...{ sort, look, selection, onSelect, search }} />
      )}
    </>
  );
}
