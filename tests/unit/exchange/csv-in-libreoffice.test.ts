/** A spreadsheet opens our tables and shows what they say. Looks for LibreOffice; without it, the tests say so and are skipped. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, expect, test } from 'vitest';
import { writeCsv } from '../../../src/exchange/write-csv.ts';

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
  'a;b',
] as const;

const office = findOffice();
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
    convert('table.csv', 'fods');
    const sheet = readFileSync(join(folder, 'table.fods'), 'utf8');
    expect(sheet).not.toContain('table:formula');
    expect(sheet).toMatch(/office:value-type="date" office:date-value="2026-11-22"/);
    expect(sheet).toMatch(/office:value-type="float" office:value="-5"/);

    // and back into a table: the text of each cell, whatever its kind
    convert('table.fods', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false');
    const shown = Papa.parse<string[]>(readFileSync(join(folder, 'table.csv'), 'utf8').replace(/^\uFEFF/, '')).data;
    expect(shown[0]).toEqual(['Place', 'Cell']);
    const guard = (cell: string) => (/^(=|\+|@|-1\+|＝|\t|'=)/.test(cell) ? `'${cell}` : cell);
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

function convert(file: string, to: string): void {
  // 76 is UTF-8; a profile of its own, so that an open LibreOffice is no matter
  const filter = file.endsWith('.csv') ? ['--infilter=CSV:44,34,76,1'] : [];
  execFileSync(
    office ?? '',
    [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      ...filter,
      '--convert-to',
      to,
      '--outdir',
      folder,
      join(folder, file),
    ],
    { stdio: 'ignore', timeout: 100_000 },
  );
}

function findOffice(): string | undefined {
  for (const name of ['soffice', 'libreoffice']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      // the next name, then
    }
  }
  return undefined;
}
