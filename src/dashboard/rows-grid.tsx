import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ApplicationId } from '../domain/identity.ts';
import type { ListedRow } from '../storage/listed-row.ts';
import { GridHead } from './grid-head.tsx';
import { CardRow, GridRow } from './grid-row.tsx';
import { hrefOf } from './route.ts';
import { extendedTo, placeOf, type Selection, toggled } from './selection.ts';
import type { Column } from './table-columns.tsx';
import type { Sort } from './table-query.ts';
import { TABLE_WORDS } from './table-words.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useVirtual } from './use-virtual.ts';

interface RowsGridProps {
  readonly rows: readonly ListedRow[];
  readonly columns: readonly Column[];
  readonly sort: Sort;
  readonly look: 'table' | 'cards';
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly search: RefObject<HTMLInputElement | null>;
}

/** Heights in rem. */
const HEAD = 2.5;
const ROW = { table: 2.75, cards: 4.25 } as const;

/** Where the table stood when one left it, to come back to it. */
const left = { hash: '', top: 0 };

/** All rows, of which those that are seen are made. The focus is on the whole, and `aria-activedescendant` says which row. */
export function RowsGrid({ rows, columns, sort, look, selection, onSelect, search }: RowsGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const rem = useMemo(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16, []);
  const at = placeOf(rows, selection.active);
  const virtual = useVirtual({
    count: rows.length,
    size: ROW[look] * rem,
    scroller,
    above: look === 'table' ? HEAD * rem : 0,
    offset: left.hash === location.hash ? left.top : 0,
    kept: at === -1 ? undefined : at,
  });
  const onKeyDown = useGridKeys({ rows, selection, onSelect, search, grid, show: virtual.show });
  useScrollKept(scroller, rows);

  function onClick(event: MouseEvent): void {
    const target = event.target as Element;
    const id = target.closest<HTMLElement>('[data-id]')?.dataset.id as ApplicationId | undefined;
    if (id === undefined) return;
    const chooses = target.closest('.cell-choose') !== null || event.ctrlKey || event.metaKey;
    if (event.shiftKey || chooses) grid.current?.focus({ preventScroll: true });
    if (event.shiftKey) onSelect(extendedTo(selection, rows, id));
    else if (chooses) onSelect(toggled(selection, id));
    else if (target.closest('a') === null && getSelection()?.isCollapsed !== false)
      location.hash = hrefOf('applications', id);
  }

  const template = ['2.5rem', ...columns.map(({ width }) => width)].join(' ');
  return (
    <div
      class={`rows-grid as-${look} card`}
      ref={scroller}
      style={{ '--columns': template, '--row': `${ROW[look]}rem`, '--head': `${HEAD}rem` }}
    >
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows are chosen is a grid (ARIA 1.2)
        role="grid"
        tabIndex={0}
        aria-label={TABLE_WORDS.grid}
        aria-description={TABLE_WORDS.keys}
        aria-multiselectable="true"
        aria-rowcount={rows.length + 1}
        aria-activedescendant={at === -1 ? undefined : `row-${selection.active}`}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onMouseDown={keepFocus}
        onFocus={(event) => {
          if (event.target === grid.current && at === -1 && rows[0] !== undefined)
            onSelect({ ...selection, active: rows[0].id, anchor: rows[0].id });
        }}
      >
        {look === 'table' && <GridHead columns={columns} sort={sort} rows={rows} {...{ selection, onSelect }} />}
        <tbody class="grid-body" style={{ height: `${virtual.total}px` }}>
          {virtual.items.map(({ index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const [chosen, active] = [selection.chosen.has(row.id), row.id === selection.active];
            const of = { row, index, top: start, chosen, active };
            if (look === 'cards') return <CardRow key={row.id} {...of} />;
            return <GridRow key={row.id} columns={columns} {...of} />;
          })}
        </tbody>
      </table>
    </div>
  );
}

/** A press on a box or a row leaves the focus with the whole, and no text is marked by Shift. */
function keepFocus(event: MouseEvent): void {
  const target = event.target as Element;
  if (target.closest('.cell-choose') !== null || event.shiftKey) event.preventDefault();
}

/** Other rows begin at the top; the same rows, come back to, where they were. */
function useScrollKept(scroller: RefObject<HTMLElement | null>, rows: readonly ListedRow[]): void {
  const hash = useRef(location.hash);
  useLayoutEffect(() => {
    if (hash.current !== location.hash && scroller.current !== null) scroller.current.scrollTop = 0;
    hash.current = location.hash;
  }, [scroller, rows]);
  useLayoutEffect(() => {
    const element = scroller.current;
    const note = (): void => {
      left.hash = hash.current;
      left.top = element?.scrollTop ?? 0;
    };
    element?.addEventListener('scroll', note, { passive: true });
    return () => element?.removeEventListener('scroll', note);
  }, [scroller]);
}
