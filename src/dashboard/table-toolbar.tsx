import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import type { ListedRow } from '../storage/listed-row.ts';
import { Icon } from '../ui/icon.tsx';
import { ColumnChoice } from './column-choice.tsx';
import { changeQuery } from './query-state.ts';
import { StandingOptions } from './standing-options.tsx';
import { TableFilters } from './table-filters.tsx';
import { SORT_KEYS, type Standing, sortAfterPress, type TableQuery } from './table-query.ts';
import { TABLE_WORDS } from './table-words.ts';
import { useNarrow } from './use-narrow.ts';

interface TableToolbarProps {
  readonly rows: readonly ListedRow[];
  readonly query: TableQuery;
  readonly of: 'table' | 'pipeline';
  readonly search: RefObject<HTMLInputElement | null>;
}

/** The search, and what narrows the applications; the rest of it opens below. */
export function TableToolbar({ rows, query, of, search }: TableToolbarProps) {
  const { site, company, tag, from, to, standing, silent } = query;
  const narrow = useNarrow();
  // where there is little room all of it opens below
  const others = [site, company, tag, from, to, ...(narrow ? [standing, silent] : [])];
  const count = others.filter((filter) => filter !== undefined).length;
  const open = useSignal(count > 0);
  const stageAndSilence = (
    <>
      {of === 'table' && <StageFilter query={query} />}
      <SilentToggle query={query} />
    </>
  );
  return (
    <search class="table-toolbar">
      <div class="table-bar">
        <input
          ref={search}
          class="input table-search"
          type="search"
          aria-label={TABLE_WORDS.search}
          aria-keyshortcuts="/"
          placeholder={TABLE_WORDS.searchPlaceholder}
          autocomplete="off"
          value={query.words}
          onInput={(event) => changeQuery({ words: event.currentTarget.value })}
        />
        {!narrow && stageAndSilence}
        <button
          type="button"
          class="button"
          aria-expanded={open.value}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          {count === 0 ? TABLE_WORDS.filters : TABLE_WORDS.filtersOn(count)}
          <Icon name="chevron" />
        </button>
        {of === 'table' && !narrow && <ColumnChoice />}
      </div>
      {open.value && narrow && (
        <div class="table-bar">
          {of === 'table' && <SortChoice query={query} />}
          {stageAndSilence}
        </div>
      )}
      {open.value && <TableFilters rows={rows} query={query} />}
    </search>
  );
}

function SilentToggle({ query: { silent } }: { readonly query: TableQuery }) {
  return (
    <button
      type="button"
      class="button toggle"
      aria-pressed={silent !== undefined}
      onClick={() => changeQuery({ silent: silent === undefined ? 'silent' : undefined })}
    >
      {TABLE_WORDS.silent}
    </button>
  );
}

function StageFilter({ query }: { readonly query: TableQuery }) {
  return (
    <select
      class="input fitted"
      aria-label={TABLE_WORDS.stage}
      value={query.standing ?? ''}
      onChange={(event) => changeQuery({ standing: (event.currentTarget.value || undefined) as Standing | undefined })}
    >
      <option value="">{TABLE_WORDS.anyStage}</option>
      <option value="open">{TABLE_WORDS.openStages}</option>
      <option value="closed">{TABLE_WORDS.anyClosed}</option>
      <StandingOptions />
    </select>
  );
}

/** Where there are no heads of columns to press. */
function SortChoice({ query: { sort } }: { readonly query: TableQuery }) {
  return (
    <>
      <select
        class="input fitted"
        aria-label={TABLE_WORDS.sortBy}
        value={sort.by}
        onChange={(event) => {
          const by = SORT_KEYS.find((key) => key === event.currentTarget.value);
          if (by !== undefined) changeQuery({ sort: sortAfterPress(sort, by) });
        }}
      >
        {SORT_KEYS.map((key) => (
          <option key={key} value={key}>
            {TABLE_WORDS.column[key]}
          </option>
        ))}
      </select>
      <button
        type="button"
        class={`button only-icon sort-direction ${sort.direction}`}
        aria-label={sort.direction === 'ascending' ? TABLE_WORDS.up : TABLE_WORDS.down}
        onClick={() => changeQuery({ sort: sortAfterPress(sort, sort.by) })}
      >
        <Icon name="chevron" />
      </button>
    </>
  );
}
