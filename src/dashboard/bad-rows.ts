import type { FilePart } from '../exchange/open-file.ts';
import type { PartOutcome } from '../exchange/plan-import.ts';
import type { BadReason, BadRow } from '../exchange/rows-to-records.ts';
import { type CsvColumn, writeCsv } from '../exchange/write-csv.ts';
import { IMPORT_LIST_WORDS } from './import-list-words.ts';

/** Why a row is not taken, in words. @param headings of its table */
export function badWords(reason: BadReason, headings: readonly string[]): string {
  const { bad } = IMPORT_LIST_WORDS;
  if (reason.kind === 'no-date') return bad.noDate(shortened(reason.cell), headings[reason.column] ?? '');
  return reason.kind === 'future' ? bad.future(reason.cell) : bad[reason.kind];
}

function shortened(cell: string): string {
  return cell.length > 60 ? `${cell.slice(0, 60)}…` : cell;
}

/**
 * The rows that were not taken, as they stand in the file, each with its line and the reason: to be put right and brought in
 * again. Tables of different columns stand below each other.
 */
export function writeBadRows(parts: readonly FilePart[], outcomes: readonly PartOutcome[]): string {
  return parts
    .flatMap((part, at) => {
      const bad = outcomes[at]?.bad ?? [];
      if (bad.length === 0) return [];
      const headings = part.kind === 'table' ? part.table.headings : [IMPORT_LIST_WORDS.abouts.person];
      return [writeCsv(columnsOf(headings), bad)];
    })
    .map((text, at) => (at === 0 ? text : text.slice(1)))
    .join('\r\n');
}

function columnsOf(headings: readonly string[]): readonly CsvColumn<BadRow>[] {
  return [
    ...headings.map((heading, at) => ({ key: `${at}`, heading, cell: ({ row }: BadRow) => row.cells[at] })),
    { key: 'line', heading: IMPORT_LIST_WORDS.bad.line, cell: ({ row }) => row.line },
    { key: 'reason', heading: IMPORT_LIST_WORDS.bad.reason, cell: ({ reason }) => badWords(reason, headings) },
  ];
}
