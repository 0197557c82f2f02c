import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ListedRow } from '../storage/listed-row.ts';
import { hrefOf } from './route.ts';
import { allChosen, extendedBy, movedBy, noneChosen, placeOf, type Selection, toggled } from './selection.ts';

interface GridKeys {
  readonly rows: readonly ListedRow[];
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly grid: RefObject<HTMLElement | null>;
  readonly show: (index: number) => void;
}

const ROWS_A_PAGE = 10;
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  j: 1,
  J: 1,
  ArrowUp: -1,
  k: -1,
  K: -1,
  PageDown: ROWS_A_PAGE,
  PageUp: -ROWS_A_PAGE,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The keys of the table. They work in it, and from nowhere in particular; `/` goes to the search from anywhere. */
export function useGridKeys(keys: GridKeys): (event: KeyboardEvent) => void {
  const now = useRef(keys);
  now.current = keys;

  useEffect(() => {
    const left = new AbortController();
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target as Element;
      if (target.closest('input:not([type=checkbox]), textarea, select') !== null) return;
      if (event.key === '/') {
        event.preventDefault();
        now.current.search.current?.focus();
        now.current.search.current?.select();
      } else if (target === document.body) press(event, now.current);
    };
    document.addEventListener('keydown', onKeyDown, { signal: left.signal });
    return () => left.abort();
  }, []);

  return (event) => {
    // a button within the table keeps its own keys
    if ((event.target as Element).closest('button, .grid-head') === null) press(event, now.current);
  };
}

function press(event: KeyboardEvent, { rows, selection, onSelect, grid, show }: GridKeys): void {
  const next = selectionAfter(event, rows, selection);
  if (next === undefined) return;
  event.preventDefault();
  if (next === 'open') {
    location.hash = hrefOf('applications', selection.active);
    return;
  }
  grid.current?.focus({ preventScroll: true });
  onSelect(next);
  if (next.active !== selection.active) show(placeOf(rows, next.active));
}

function selectionAfter(
  { key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent,
  rows: readonly ListedRow[],
  selection: Selection,
): Selection | 'open' | undefined {
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return key === 'a' ? allChosen(selection, rows) : undefined;
  const step = STEPS[key];
  if (step !== undefined) return shiftKey ? extendedBy(selection, rows, step) : movedBy(selection, rows, step);
  if (key === 'Escape') return selection.chosen.size > 0 ? noneChosen(selection) : undefined;
  const { active } = selection;
  if (active === undefined || placeOf(rows, active) === -1) return undefined;
  if (key === 'Enter') return 'open';
  return key === ' ' || key === 'x' || key === 'X' ? toggled(selection, active) : undefined;
}
