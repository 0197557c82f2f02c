import { type Table, type TableRow, tableOfRows } from './read-table.ts';
import type { ZipEntry } from './read-zip.ts';
import { attributeOf, elementsIn, textOfElement } from './scan-xml.ts';

export interface Sheet {
  readonly sheet: string;
  readonly table: Table;
}

const DAY_MS = 86_400_000;
/** Day 0 of Excel's two ways to count, the second of old Macs. */
const DAY_ZERO = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
/** Formats that Excel has of itself and that show a date (ECMA-376, 18.8.30). */
const DATE_FORMATS: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);
const MOST_COLUMNS = 200;
const MOST_SHEETS = 30;

/** Whether an archive is a spreadsheet of Excel, which Google and LibreOffice write too. */
export function isWorkbook(entries: readonly ZipEntry[]): boolean {
  return entries.some(({ name }) => name === 'xl/workbook.xml');
}

/** The sheets that hold anything, hidden ones left out. @throws where a part is missing, damaged or too large */
export async function readWorkbook(entries: readonly ZipEntry[], most: number): Promise<readonly Sheet[]> {
  let left = most;
  const textOf = async (name: string): Promise<string> => {
    const bytes = await entries.find((entry) => entry.name === name)?.unpack(left);
    left -= bytes?.length ?? 0;
    return bytes === undefined ? '' : new TextDecoder().decode(bytes);
  };
  const book = await textOf('xl/workbook.xml');
  const targets = targetsIn(await textOf('xl/_rels/workbook.xml.rels'));
  const strings = elementsIn(await textOf('xl/sharedStrings.xml'), 'si').map(({ inner }) => textOfElement(inner));
  const isDate = dateStyles(await textOf('xl/styles.xml'));
  const dayZero = DAY_ZERO[/\bdate1904="(?:1|true)"/.test(book) ? 1904 : 1900];
  const sheets: Sheet[] = [];
  for (const { head } of elementsIn(book, 'sheet').slice(0, MOST_SHEETS)) {
    const target = targets.get(attributeOf(head, 'id') ?? '');
    if (target === undefined || /hidden/i.test(attributeOf(head, 'state') ?? '')) continue;
    const rows = rowsIn(await textOf(target), { strings, isDate, dayZero });
    if (rows.length > 0) sheets.push({ sheet: attributeOf(head, 'name') ?? '', table: tableOfRows(rows) });
  }
  return sheets;
}

function targetsIn(relations: string): ReadonlyMap<string, string> {
  return new Map(
    elementsIn(relations, 'Relationship').map(({ head }) => {
      const target = attributeOf(head, 'Target') ?? '';
      return [attributeOf(head, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
}

/** For each style of cells, in their order, whether it shows its number as a date. */
function dateStyles(styles: string): readonly boolean[] {
  const own = new Map(
    elementsIn(styles, 'numFmt').map(({ head }) => [
      Number(attributeOf(head, 'numFmtId')),
      isDateFormat(attributeOf(head, 'formatCode') ?? ''),
    ]),
  );
  const [cells] = elementsIn(styles, 'cellXfs');
  return elementsIn(cells?.inner ?? '', 'xf').map(({ head }) => {
    const id = Number(attributeOf(head, 'numFmtId'));
    return own.get(id) ?? DATE_FORMATS.has(id);
  });
}

/** Years or days outside of quotes and of `[$…]`; a time of day alone is no date. */
function isDateFormat(code: string): boolean {
  return /[yd]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
}

interface Book {
  readonly strings: readonly string[];
  readonly isDate: readonly boolean[];
  readonly dayZero: number;
}

function rowsIn(sheet: string, book: Book): TableRow[] {
  return elementsIn(sheet, 'row').flatMap(({ head, inner }, index) => {
    const cells: string[] = [];
    for (const [place, cell] of elementsIn(inner, 'c').entries()) {
      const column = columnOf(attributeOf(cell.head, 'r') ?? '') ?? place;
      if (column < MOST_COLUMNS) cells[column] = cellText(cell.head, cell.inner, book);
    }
    const line = Number(attributeOf(head, 'r')) || index + 1;
    return cells.length === 0 ? [] : [{ line, cells: Array.from(cells, (cell) => cell ?? '') }];
  });
}

/** @example columnOf('AB12') // 27 */
function columnOf(place: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(place)?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellText(head: string, inner: string, { strings, isDate, dayZero }: Book): string {
  const type = attributeOf(head, 't');
  if (type === 'inlineStr') return textOfElement(inner);
  const [value] = elementsIn(inner, 'v');
  const said = value === undefined ? '' : textOfElement(`<t>${value.inner}</t>`);
  if (type === 's') return strings[Number(said)] ?? '';
  if (type === 'b') return said === '1' ? 'yes' : 'no';
  if (type === 'e') return '';
  const isDay = (type === undefined || type === 'n') && isDate[Number(attributeOf(head, 's') ?? '-1')] === true;
  const days = Number(said);
  if (!isDay || said === '' || !(days >= 1 && days < 200_000)) return said;
  return new Date(dayZero + Math.floor(days) * DAY_MS).toISOString().slice(0, 10);
}
