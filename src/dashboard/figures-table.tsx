import { useSignal } from '@preact/signals';
import { INSIGHTS_WORDS } from './insights-words.ts';
import { ScrollRegion } from './scroll-region.tsx';

export interface FiguresRow {
  readonly cells: readonly (string | number)[];
  /** Where the first cell leads. */
  readonly href?: string;
}

/** What a drawing is made of. */
export interface Figures {
  readonly head: readonly string[];
  readonly rows: readonly FiguresRow[];
}

const SHOWN_AT_FIRST = 25;

/** The table behind a drawing: its first column names the row, the others are numbers or words. */
export function FiguresTable({ title, figures }: { readonly title: string; readonly figures: Figures }) {
  const isWhole = useSignal(false);
  const { head, rows } = figures;
  const shown = isWhole.value ? rows : rows.slice(0, SHOWN_AT_FIRST);
  return (
    <ScrollRegion label={INSIGHTS_WORDS.figuresOf(title)}>
      <table class="figures-table">
        <thead>
          <tr>
            {head.map((words) => (
              <th key={words} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ cells: [name, ...cells], href }, row) => (
            <tr key={row}>
              <th scope="row" class={lookOf(name)}>
                {href === undefined ? name : <a href={href}>{name}</a>}
              </th>
              {cells.map((cell, at) => (
                <td key={head[at + 1]} class={lookOf(cell)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <button
          type="button"
          class="link-button"
          onClick={() => {
            isWhole.value = true;
          }}
        >
          {INSIGHTS_WORDS.showAll(rows.length)}
        </button>
      )}
    </ScrollRegion>
  );
}

/** Figures and dates stay in one line. */
function lookOf(cell: string | number | undefined): 'number' | '' {
  return typeof cell === 'number' || /^\d{4}-\d\d-\d\d$|%$/.test(cell ?? '') ? 'number' : '';
}
