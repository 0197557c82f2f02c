/** A spreadsheet opens our tables and shows what they say. Looks for LibreOffice; without it, the tests say so and are skipped. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, expect, test } from 'vitest';
import { writeCsv } from '../../../src/exchange/write-csv.ts';
import { convertFiles, findLibreOffice } from '../../tools/libre-office.ts';

const CELLS = [
  'Köchin – „Süd“, Zürich 🙂',
  'say "hi", twice',
  'two\nlines',
  '=1+1',
  '+49 30 1234',
  '+1-555-0100',
  '-1+2',
  '@SUM(A1:A9)',
  '=HYPERLINK("https://evil.example","x")',
  '＝1+1',
  '\t=1+1',
  ' =1+1',
  "'=1+1",
  "o'clock",
  '2026-11-22',
  '-5',
  '12.5',
  '01701234567',
  '491701234567',
  'a;b',
] as const;

const office = findLibreOffice();
const folder = mkdtempSync(join(tmpdir(), 'squeaky-wheel-csv-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.skipIf(office === undefined)(
  `LibreOffice shows each cell as it was written, and works out none${office === undefined ? ' (skipped: LibreOffice is not installed here)' : ''}`,
  () => {
    const columns = [
      { key: 'place', heading: 'Place', cell: ({ place }: Cell) => place },
      { key: 'cell', heading: 'Cell', cell: ({ cell }: Cell) => cell },
    ];
    writeFileSync(
      join(folder, 'table.csv'),
      writeCsv(
        columns,
        CELLS.map((cell, place) => ({ place, cell })),
      ),
    );
    const [sheet = ''] = convertFiles(office ?? '', [join(folder, 'table.csv')], 'fods');
    expect(sheet).not.toContain('table:formula');
    expect(sheet).toMatch(/office:value-type="date" office:date-value="2026-11-22"/);
    expect(sheet).toMatch(/office:value-type="float" office:value="-5"/);

    // and back into a table: the text of each cell, whatever its kind
    writeFileSync(join(folder, 'table.fods'), sheet);
    const asText = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';
    const [table = ''] = convertFiles(office ?? '', [join(folder, 'table.fods')], asText);
    const shown = Papa.parse<string[]>(table.replace(/^\uFEFF/, '')).data;
    expect(shown[0]).toEqual(['Place', 'Cell']);
    const guard = (cell: string) => (/^(=|\+|@|-1\+|＝|\t|'=|0\d|\d{12})/.test(cell) ? `'${cell}` : cell);
    expect(shown.slice(1, -1).map(([, cell]) => cell)).toEqual(CELLS.map(guard).map(withoutTab));
  },
  120_000,
);

/** LibreOffice writes a tab into a table of its own kind, and no more into the next. */
function withoutTab(cell: string): string {
  return cell.replace('\t', '');
}

interface Cell {
  readonly place: number;
  readonly cell: string;
}
