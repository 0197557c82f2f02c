import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ListedRow } from '../storage/listed-row.ts';
import { Icon } from '../ui/icon.tsx';
import { changeQuery } from './query-state.ts';
import { allChosen, noneChosen, type Selection } from './selection.ts';
import type { Column } from './table-columns.tsx';
import { type Sort, sortAfterPress } from './table-query.ts';
import { TABLE_WORDS } from './table-words.ts';

interface GridHeadProps extends ChooseAllProps {
  readonly columns: readonly Column[];
  readonly sort: Sort;
}

export function GridHead({ columns, sort, ...choose }: GridHeadProps) {
  return (
    <thead class="grid-head">
      <tr class="grid-row" aria-rowindex={1}>
        <th class="cell cell-choose-all" scope="col">
          <ChooseAll {...choose} />
        </th>
        {columns.map(({ key }) => (
          <th key={key} class={`cell of-${key}`} scope="col" aria-sort={sort.by === key ? sort.direction : undefined}>
            <button type="button" class="sort-button" onClick={() => changeQuery({ sort: sortAfterPress(sort, key) })}>
              {TABLE_WORDS.column[key]}
              {sort.by === key && <Icon name="chevron" />}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface ChooseAllProps {
  readonly rows: readonly ListedRow[];
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
}

/** Chooses all that are shown, or none; half-filled while it is some of them. */
export function ChooseAll({ rows, selection, onSelect }: ChooseAllProps) {
  const box = useRef<HTMLInputElement>(null);
  const count = selection.chosen.size;
  const all = count > 0 && count === rows.length;
  useLayoutEffect(() => {
    if (box.current !== null) box.current.indeterminate = count > 0 && !all;
  }, [count, all]);
  return (
    <input
      type="checkbox"
      ref={box}
      checked={all}
      aria-label={TABLE_WORDS.chooseAll}
      onChange={() => onSelect(all ? noneChosen(selection) : allChosen(selection, rows))}
    />
  );
}
