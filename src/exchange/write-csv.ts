import Papa from 'papaparse';

/** One column of a table: `key` never changes, so that our own import knows the column whatever its heading says. */
export interface CsvColumn<Row> {
  readonly key: string;
  readonly heading: string;
  /** Undefined leaves the cell empty. */
  readonly cell: (row: Row) => string | number | undefined;
}

/**
 * A table as RFC 4180 wants it: commas, CRLF after each line, cells quoted where they must be. A byte-order mark stands in
 * front, since Excel takes the file for one of an old code page without it.
 *
 * What a spreadsheet would take for a formula gets an apostrophe in front: also a phone number that begins with `+`, for Excel
 * works out `+1-555-0100` as a sum, and drops the zero of `01701234567`. Numbers stay numbers, `-5` too, and dates are ISO
 * dates. `withoutGuard` takes the apostrophe away again, so that a file of ours that comes back in says what it said.
 */
export function writeCsv<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  const fields = columns.map(({ heading }) => heading);
  const data = rows.map((row) => columns.map(({ cell }) => clean(cell(row))));
  const text = Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: TO_BE_GUARDED });
  return `${BYTE_ORDER_MARK}${text}\r\n`;
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The first character of a formula, full-width ones included (OWASP, CSV injection), and digits that are no number: with zeros
 * in front, or so many that Excel rounds them. A cell that begins with an apostrophe before one gets another, so that there is
 * but one way back.
 */
const TO_BE_GUARDED = /^'*[=+@\t\r\n＝＋－＠]|^'+-|^-(?!\d+(?:[.,]\d+)?$)|^'*(?:0\d+|\d{12,})$/;

/** NUL ends a cell in some readers, and no text of ours needs one. */
function clean(cell: string | number | undefined): string | number {
  return typeof cell === 'string' ? cell.replaceAll('\0', '') : (cell ?? '');
}
