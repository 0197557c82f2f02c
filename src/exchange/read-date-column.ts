import type { LocalDate } from '../domain/local-date.ts';
import { type DateContext, type DateOrder, isOrderless, readDate, separatorOf } from './read-date.ts';

export interface DateReading {
  readonly order: DateOrder;
  readonly date: LocalDate;
}

/** How a column of dates is to be read. */
export type DateColumn =
  /** Either each cell says it itself, or the cells together leave one order. */
  | { readonly kind: 'settled'; readonly order: DateOrder; readonly unreadable: number }
  /** Several orders fit every cell: the person is asked, by an example whose readings differ. */
  | {
      readonly kind: 'ambiguous';
      readonly order: DateOrder;
      readonly unreadable: number;
      readonly example: string;
      readonly readings: readonly DateReading[];
    };

export interface DateHints {
  /** What the program that wrote the file is known to do. */
  readonly known?: DateOrder | undefined;
  /** What people of this language do; proposed, and asked about. @example 'en-US' */
  readonly locale?: string | undefined;
}

const ORDERS: readonly DateOrder[] = ['day-first', 'month-first', 'year-first'];
/** Enough to see a day beyond the twelfth, if there is one. */
const CELLS_LOOKED_AT = 20_000;

/** Decides in which order a column has day, month and year: by all its cells, never by one alone. */
export function readDateColumn(cells: readonly string[], context: DateContext, hints: DateHints = {}): DateColumn {
  const said = [...new Set(cells.slice(0, CELLS_LOOKED_AT).filter((cell) => cell.trim() !== ''))];
  const open = said.filter(isOrderless);
  const fits = ORDERS.map((order) => ({
    order,
    count: open.filter((cell) => readDate(cell, order, context) !== undefined).length,
  }));
  const most = Math.max(...fits.map(({ count }) => count));
  const orders = fits.filter(({ count }) => count === most).map(({ order }) => order);
  const order = preferred(orders, open, hints);
  const unreadable = cells.filter((cell) => cell.trim() !== '' && readDate(cell, order, context) === undefined).length;
  if (open.length === 0 || orders.length === 1 || isKnown(open, order, hints))
    return { kind: 'settled', order, unreadable };
  const example = telling(open, orders, context);
  if (example === undefined) return { kind: 'settled', order, unreadable };
  const readings = orders.flatMap((each) => {
    const date = readDate(example, each, context);
    return date === undefined ? [] : [{ order: each, date }];
  });
  return readings.length < 2
    ? { kind: 'settled', order, unreadable }
    : { kind: 'ambiguous', order, unreadable, example, readings };
}

function preferred(orders: readonly DateOrder[], open: readonly string[], hints: DateHints): DateOrder {
  const wished: readonly (DateOrder | undefined)[] = [
    hints.known,
    open.every((cell) => separatorOf(cell) === '.') ? 'day-first' : undefined,
    open.some((cell) => /\d\s?[ap]\.?m/i.test(cell)) ? 'month-first' : undefined,
    /^en-(US|PH)\b/.test(hints.locale ?? '') ? 'month-first' : undefined,
  ];
  return wished.find((order) => order !== undefined && orders.includes(order)) ?? orders[0] ?? 'day-first';
}

/** Nobody writes the month first with full stops. */
function isKnown(open: readonly string[], order: DateOrder, { known }: DateHints): boolean {
  return order === known || (order === 'day-first' && open.every((cell) => separatorOf(cell) === '.'));
}

/** A cell that means another day in each order. */
function telling(open: readonly string[], orders: readonly DateOrder[], context: DateContext): string | undefined {
  const meanings = (cell: string): number =>
    new Set(orders.map((order) => readDate(cell, order, context)).filter((date) => date !== undefined)).size;
  return open.find((cell) => meanings(cell) === orders.length) ?? open.find((cell) => meanings(cell) > 1);
}
