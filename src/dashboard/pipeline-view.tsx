import { useEffect, useMemo, useRef } from 'preact/hooks';
import { loadBoardNames } from '../popup/board-names.ts';
import type { ListedRow } from '../storage/listed-row.ts';
import { today } from '../ui/today-clock.ts';
import { narrowRows } from './arrange-rows.ts';
import { useListed } from './listed-state.ts';
import { NoApplications } from './no-rows.tsx';
import { PipelineBoard } from './pipeline-board.tsx';
import { clearFilters, currentQuery } from './query-state.ts';
import { isNarrowed } from './table-query.ts';
import { TableToolbar } from './table-toolbar.tsx';
import { TABLE_WORDS } from './table-words.ts';
import { DESK_WORDS } from './words.ts';

/** The applications as cards, a column for each stage, to be moved from one to the next. */
export function PipelineView() {
  const listed = useListed().value;
  useEffect(() => void loadBoardNames(), []);
  return (
    <div class="fills">
      <h1>{DESK_WORDS.place.pipeline}</h1>
      {listed === 'reading' && <p class="soft">{TABLE_WORDS.reading}</p>}
      {listed === 'unreadable' && <p role="alert">{TABLE_WORDS.unreadable}</p>}
      {typeof listed === 'object' && (listed.length === 0 ? <NoApplications /> : <Pipeline rows={listed} />)}
    </div>
  );
}

function Pipeline({ rows }: { readonly rows: readonly ListedRow[] }) {
  const search = useRef<HTMLInputElement>(null);
  const query = currentQuery();
  const key = JSON.stringify(query);
  // every stage has its column
  const shown = useMemo(
    () => narrowRows(rows, { ...query, standing: undefined }, today.value),
    [rows, key, today.value],
  );
  return (
    <>
      <TableToolbar rows={rows} query={query} of="pipeline" search={search} />
      <div class="table-line">
        <p class="soft" role="status">
          {TABLE_WORDS.count(rows.length, shown.length)}
        </p>
        {isNarrowed(query) && (
          <button type="button" class="link-button" onClick={clearFilters}>
            {TABLE_WORDS.clear}
          </button>
        )}
      </div>
      <PipelineBoard rows={shown} />
    </>
  );
}
