import { type ColumnField, DATE_FIELDS, fieldNamed, foldHeading, SHARED_FIELDS } from './column-fields.ts';
import { type KnownTable, knownTable, type TableKind } from './known-tables.ts';
import { type DateContext, type DateOrder, readDate } from './read-date.ts';
import type { Table } from './read-table.ts';
import { standingIn } from './stage-words.ts';

export interface GuessedColumns {
  readonly known: KnownTable | undefined;
  readonly kind: TableKind;
  /** One for each column. */
  readonly fields: readonly ColumnField[];
}

const ROWS_LOOKED_AT = 200;
const ORDERS: readonly DateOrder[] = ['day-first', 'month-first', 'year-first'];
/** Share of the cells of a column that must be what it is taken for. */
const ENOUGH = 0.6;

/**
 * What each column holds, by its heading and by a look at what is in it. A proposal: the person corrects it. What is
 * understood by nobody goes into the note, so that it is not lost; an empty column nowhere.
 */
export function guessColumns(table: Table, context: DateContext): GuessedColumns {
  const known = table.namesColumns ? knownTable(table.headings) : undefined;
  const taken = new Set<ColumnField>();
  const columns = table.headings.map((heading, at) => ({ heading, cells: sample(table, at) }));
  const named = columns.map((column) => {
    const field = namedField(column, table, known, context);
    return isToldBy(known, column) ? field : claim(field, taken);
  });
  const fields = columns.map(({ cells }, at) => {
    if (cells.length === 0) return 'ignored';
    return named[at] ?? claim(fieldSeen(cells, context), taken) ?? 'note';
  });
  return { known, kind: known?.kind ?? kindOf(fields), fields };
}

/** A known program may spread one thing over two columns. */
function isToldBy(known: KnownTable | undefined, { heading }: Column): boolean {
  return known?.fields?.[foldHeading(heading)] !== undefined;
}

interface Column {
  readonly heading: string;
  /** Those that are filled. */
  readonly cells: readonly string[];
}

function sample(table: Table, at: number): readonly string[] {
  const cells = table.rows.slice(0, ROWS_LOOKED_AT).map((row) => (row.cells[at] ?? '').trim());
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length > 0 || table.rows.length <= ROWS_LOOKED_AT) return filled;
  return table.rows.flatMap(({ cells: all }) => (all[at]?.trim() ? [all[at].trim()] : [])).slice(0, ROWS_LOOKED_AT);
}

/** The first column of a name has it; what cannot be that by its cells is none. */
function namedField(
  { heading, cells }: Column,
  { namesColumns }: Table,
  known: KnownTable | undefined,
  context: DateContext,
): ColumnField | undefined {
  if (!namesColumns) return undefined;
  const field = known?.fields?.[foldHeading(heading)] ?? fieldNamed(heading);
  if (field === undefined || cells.length === 0) return field;
  if (DATE_FIELDS.has(field)) return share(cells, isDate(context)) >= ENOUGH ? field : undefined;
  if (field === 'url' || field === 'personUrl') return share(cells, isAddress) >= ENOUGH ? field : undefined;
  if (field === 'personEmail') return share(cells, isMail) >= ENOUGH ? field : undefined;
  return field;
}

function claim(field: ColumnField | undefined, taken: Set<ColumnField>): ColumnField | undefined {
  if (field === undefined || (taken.has(field) && !SHARED_FIELDS.has(field))) return undefined;
  taken.add(field);
  return field;
}

function fieldSeen(cells: readonly string[], context: DateContext): ColumnField | undefined {
  if (share(cells, isAddress) >= ENOUGH) return 'url';
  if (share(cells, isMail) >= ENOUGH) return 'personEmail';
  if (share(cells, isDate(context)) >= 0.9) return 'appliedOn';
  const few = new Set(cells.map((cell) => cell.toLowerCase()));
  const isWordOfStanding = (cell: string): boolean => cell.length <= 30 && standingIn(cell) !== undefined;
  if (few.size <= 12 && share(cells, isWordOfStanding) >= 0.8) return 'standing';
  return undefined;
}

function kindOf(fields: readonly ColumnField[]): TableKind {
  const has = (field: ColumnField): boolean => fields.includes(field);
  const names = has('personName') || (has('firstName') && has('lastName')) || has('personEmail');
  const applied = has('appliedOn') || has('standing') || has('url') || has('savedOn');
  return names && !applied ? 'people' : 'applications';
}

function isDate(context: DateContext): (cell: string) => boolean {
  return (cell) =>
    cell
      .split(/[;\n]/)
      .filter((part) => part.trim() !== '')
      .every((part) => ORDERS.some((order) => readDate(part, order, context) !== undefined));
}

function isAddress(cell: string): boolean {
  return /^https?:\/\/\S+$|^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}(?:\/\S*)?$/i.test(cell) && !cell.includes('@');
}

function isMail(cell: string): boolean {
  return /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/.test(cell.replace(/^mailto:/i, ''));
}

function share(cells: readonly string[], is: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(is).length / cells.length;
}
