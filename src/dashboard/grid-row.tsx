import type { ListedRow } from '../storage/listed-row.ts';
import { today } from '../ui/today-clock.ts';
import { dayApplied } from './arrange-rows.ts';
import { hrefOf } from './route.ts';
import { shortDay } from './short-day.ts';
import { StageMark } from './stage-mark.tsx';
import { type Column, NextDay, nextDay } from './table-columns.tsx';
import { TABLE_WORDS } from './table-words.ts';

interface RowProps {
  readonly row: ListedRow;
  readonly index: number;
  /** In px, from the top of the first one. */
  readonly top: number;
  readonly chosen: boolean;
  readonly active: boolean;
}

export function GridRow({ columns, ...of }: RowProps & { readonly columns: readonly Column[] }) {
  return (
    <tr {...rowAttributes(of)}>
      <ChooseCell row={of.row} chosen={of.chosen} />
      {columns.map(({ key, cell }) => (
        <td key={key} class={`cell of-${key}`}>
          {cell(of.row)}
        </td>
      ))}
    </tr>
  );
}

/** Where there is no room for columns: two lines. */
export function CardRow(of: RowProps) {
  const { row, chosen } = of;
  return (
    <tr {...rowAttributes(of)}>
      <ChooseCell row={row} chosen={chosen} />
      <td class="cell card-cell">
        <span class="card-line">
          <a class="row-link" href={hrefOf('applications', row.id)} tabIndex={-1}>
            {row.title}
          </a>
          <StageMark {...row} />
        </span>
        <span class="card-line soft">
          <span class="card-company">{row.company}</span>
          <CardDay {...row} />
        </span>
      </td>
    </tr>
  );
}

function CardDay(row: ListedRow) {
  const { nextOn } = row;
  const day = dayApplied(row);
  if (nextOn === undefined)
    return day === undefined ? null : <span>{TABLE_WORDS.appliedOn(shortDay(day, today.value))}</span>;
  if (nextOn <= today.value) return <NextDay on={nextOn} />;
  return <span>{TABLE_WORDS.nextOn(nextDay(nextOn))}</span>;
}

function rowAttributes({ row, index, top, chosen, active }: RowProps) {
  return {
    id: `row-${row.id}`,
    class: active ? 'grid-row placed active' : 'grid-row placed',
    'aria-rowindex': index + 2,
    'aria-selected': chosen,
    'data-id': row.id,
    style: { transform: `translateY(${top}px)` },
  } as const;
}

function ChooseCell({ row, chosen }: Pick<RowProps, 'row' | 'chosen'>) {
  return (
    <td class="cell cell-choose">
      <input type="checkbox" tabIndex={-1} checked={chosen} aria-label={TABLE_WORDS.choose(row.title)} />
    </td>
  );
}
