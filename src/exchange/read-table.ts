import Papa from 'papaparse';

export interface TableRow {
  /** Where it begins in the file; the first line is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  /** In the order of the columns; made up where the file names none. */
  readonly headings: readonly string[];
  readonly namesColumns: boolean;
  readonly rows: readonly TableRow[];
  /** Lines with a quotation mark that is never closed: they were read as they stand. */
  readonly brokenLines: readonly number[];
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Beyond that the quotation marks mean nothing in this file. */
const MOST_BROKEN = 20;
const ROWS_LOOKED_AT = 30;
const ROWS_A_TELL = 1000;
/** The longest cell that is kept, in characters: an advert has about 6,000. */
const LONGEST_CELL = 200_000;
const MOST_COLUMNS = 200;

/**
 * The rows of a table in text, whatever separates its cells and ends its lines. Lines before the headings (LinkedIn puts some
 * there) and empty ones are left out; the number of each line is kept. Never throws, unless `onRead` does.
 * @param onRead told now and then which part of the text is read, from 0 to 1
 */
export function readTable(text: string, onRead: (part: number) => void = () => undefined): Table {
  const { body, delimiter, firstLine } = splitSeparatorLine(text.replace(/^\uFEFF/, ''));
  const separator = delimiter ?? guessDelimiter(body);
  const { rows, brokenLines } = readRows(body, separator, firstLine, onRead);
  return { ...tableOfRows(rows), brokenLines };
}

/** The table that rows are, as any program has cut them into cells. */
export function tableOfRows(rows: readonly TableRow[]): Table {
  const width = typicalWidth(rows);
  const first = rows.findIndex(({ cells }) => filled(cells) >= Math.min(2, width));
  const head = rows[first];
  if (head === undefined) return { headings: [], namesColumns: false, rows: [], brokenLines: [] };
  const namesColumns = looksLikeHeadings(head.cells);
  const body = rows.slice(namesColumns ? first + 1 : first).filter(({ cells }) => filled(cells) > 0);
  const count = Math.min(MOST_COLUMNS, Math.max(head.cells.length, ...widths(body)));
  const names = Array.from({ length: count }, (_, at) => (namesColumns ? (head.cells[at] ?? '').trim() : ''));
  return {
    headings: names.map((name, at) => name.slice(0, 120) || `Column ${at + 1}`),
    namesColumns,
    rows: body,
    brokenLines: [],
  };
}

/** Excel's first line `sep=;` says it outright. */
function splitSeparatorLine(text: string): { body: string; delimiter: string | undefined; firstLine: number } {
  const said = /^"?sep=(.)"?(?:\r\n|\n|\r)/i.exec(text);
  return said === null
    ? { body: text, delimiter: undefined, firstLine: 1 }
    : { body: text.slice(said[0].length), delimiter: said[1], firstLine: 2 };
}

/** The one that cuts most lines into the same number of cells, and into more than one. */
function guessDelimiter(text: string): string {
  const start = text.slice(0, 100_000);
  let best: { delimiter: string; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const rows = Papa.parse<string[]>(start, { delimiter, preview: ROWS_LOOKED_AT, skipEmptyLines: true }).data;
    const width = typicalWidth(rows.map((cells) => ({ cells })));
    const alike = rows.filter((cells) => cells.length === width).length;
    const score = width < 2 ? 0 : (alike / rows.length) * Math.log2(width + 1);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

interface Read {
  readonly rows: TableRow[];
  readonly brokenLines: number[];
}

function readRows(text: string, delimiter: string, firstLine: number, onRead: (part: number) => void): Read {
  const read: Read = { rows: [], brokenLines: [] };
  let place = { offset: 0, line: firstLine };
  while (place.offset < text.length) {
    const quoteChar = read.brokenLines.length < MOST_BROKEN ? '"' : '\u0000';
    const broken = readUntilBroken({ text, delimiter, quoteChar, onRead }, place, read.rows);
    if (broken === undefined) break;
    read.brokenLines.push(broken.line);
    place = readLineAsIs(text, delimiter, broken, read.rows);
  }
  return read;
}

interface Place {
  readonly offset: number;
  readonly line: number;
}

interface Reading {
  readonly text: string;
  readonly delimiter: string;
  readonly quoteChar: string;
  readonly onRead: (part: number) => void;
}

/** @returns where a row begins whose quotation mark is closed nowhere, or in another row; undefined when all is read */
function readUntilBroken(
  { text, delimiter, quoteChar, onRead }: Reading,
  from: Place,
  rows: TableRow[],
): Place | undefined {
  const rest = from.offset === 0 ? text : text.slice(from.offset);
  let { line } = from;
  let begin = 0;
  let broken: Place | undefined;
  Papa.parse<string[]>(rest, {
    delimiter,
    quoteChar,
    step({ data, errors, meta }, parser) {
      const isOpen = errors.some(({ code }) => code === 'MissingQuotes');
      if (isOpen || (errors.length > 0 && countLineEnds(rest, begin, meta.cursor) > 1)) {
        broken = { offset: from.offset + begin, line };
        parser.abort();
        return;
      }
      rows.push({ line, cells: data.slice(0, MOST_COLUMNS).map(shorten) });
      if (rows.length % ROWS_A_TELL === 0) onRead((from.offset + meta.cursor) / text.length);
      line += countLineEnds(rest, begin, meta.cursor);
      begin = meta.cursor;
    },
  });
  return broken;
}

function readLineAsIs(text: string, delimiter: string, { offset, line }: Place, rows: TableRow[]): Place {
  const end = /\r\n|\n|\r/g;
  end.lastIndex = offset;
  const found = end.exec(text);
  const cells = text.slice(offset, found?.index ?? text.length).split(delimiter, MOST_COLUMNS);
  rows.push({ line, cells: cells.map((cell) => shorten(cell.replace(/^\s*"|"\s*$/g, ''))) });
  return { offset: found === null ? text.length : end.lastIndex, line: line + 1 };
}

function countLineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) count += 1;
  }
  return count;
}

function shorten(cell: string): string {
  return cell.length > LONGEST_CELL ? cell.slice(0, LONGEST_CELL) : cell;
}

function typicalWidth(rows: readonly Pick<TableRow, 'cells'>[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows.slice(0, ROWS_LOOKED_AT))
    if (filled(cells) > 0) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [typical] = [...counts].sort(([width, often], [other, seldom]) => seldom - often || other - width);
  return typical?.[0] ?? 0;
}

function widths(rows: readonly TableRow[]): number[] {
  return [rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)];
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

/** Short words, none of them a date, a number or an address, and no two alike. */
function looksLikeHeadings(cells: readonly string[]): boolean {
  const words = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const isName = (cell: string): boolean =>
    cell.length <= 60 && !/^[\d\s./,:-]+$|https?:\/\/|@\w|\d{4}-\d\d|\d\/\d/.test(cell) && /\p{L}/u.test(cell);
  return words.length > 0 && words.every(isName) && new Set(words).size === words.length;
}
