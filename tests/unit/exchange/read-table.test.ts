import { describe, expect, test } from 'vitest';
import { readTable } from '../../../src/exchange/read-table.ts';

const HEADINGS = ['Company', 'Title', 'Note'];

describe('a table is read', () => {
  test.each([
    ['commas', 'Company,Title,Note\nAcme,"Engineer, Senior",ok\n'],
    ['semicolons', 'Company;Title;Note\nAcme;Engineer, Senior;ok\n'],
    ['tabs', 'Company\tTitle\tNote\nAcme\tEngineer, Senior\tok\n'],
    ['bars', 'Company|Title|Note\nAcme|Engineer, Senior|ok\n'],
    ['line ends of Windows', 'Company,Title,Note\r\nAcme,"Engineer, Senior",ok\r\n'],
    ['line ends of old Macs', 'Company,Title,Note\rAcme,"Engineer, Senior",ok\r'],
    ['no line end at the end', 'Company,Title,Note\nAcme,"Engineer, Senior",ok'],
    ['a byte-order mark left over', '\uFEFFCompany,Title,Note\nAcme,"Engineer, Senior",ok\n'],
    ['everything in quotation marks', '"Company","Title","Note"\n"Acme","Engineer, Senior","ok"\n'],
    ['Excel’s line for the separator', 'sep=;\nCompany;Title;Note\nAcme;Engineer, Senior;ok\n'],
  ])('with %s', (_name, text) => {
    const table = readTable(text);
    expect(table.headings).toEqual(HEADINGS);
    expect(table.rows.map(({ cells }) => cells)).toEqual([['Acme', 'Engineer, Senior', 'ok']]);
    expect(table.brokenLines).toEqual([]);
  });

  test('with the number of the line at which each row begins', () => {
    const text = 'Company,Title\nAcme,"Engineer\nand more"\n\n\nInitech,Analyst\r\nGlobex,Clerk\n';
    expect(readTable(text).rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [2, 'Acme'],
      [6, 'Initech'],
      [7, 'Globex'],
    ]);
  });

  test('with quotation marks inside cells', () => {
    const { rows } = readTable('Company,Title\nAcme,"The ""big"" one"\nInitech,5" screens\nGlobex,ok\n');
    expect(rows.map(({ cells }) => cells[1])).toEqual(['The "big" one', '5" screens', 'ok']);
  });

  test('with a quotation mark that is never closed: that line is read as it stands, and no other is lost', () => {
    const table = readTable('Company,Title\nAcme,Engineer\nInitech,"Analyst\nGlobex,"Clerk"\nHooli,Baker\n');
    expect(table.rows.map(({ cells }) => cells[0])).toEqual(['Acme', 'Initech', 'Globex', 'Hooli']);
    expect(table.rows.map(({ cells }) => cells[1])).toEqual(['Engineer', 'Analyst', 'Clerk', 'Baker']);
    expect(table.brokenLines).toContain(3);
  });

  test('with hundreds of marks that are never closed, without taking for ever', () => {
    const lines = Array.from({ length: 3000 }, (_, at) => `Company ${at},"Role ${at}`);
    const table = readTable(`Company,Title\n${lines.join('\n')}\n`);
    expect(table.rows.length).toBeGreaterThanOrEqual(2900);
  });

  test('with lines before the headings, as LinkedIn has them', () => {
    const text =
      'Notes:\n"When exporting your connection data, you may notice that some addresses are missing."\n\nFirst Name,Last Name,URL,Company\nAnn,Lee,https://www.linkedin.com/in/ann,Acme\n';
    const table = readTable(text);
    expect(table.headings).toEqual(['First Name', 'Last Name', 'URL', 'Company']);
    expect(table.rows).toEqual([{ line: 5, cells: ['Ann', 'Lee', 'https://www.linkedin.com/in/ann', 'Acme'] }]);
  });

  test('with rows longer and shorter than the headings', () => {
    const table = readTable('Company,Title\nAcme\nInitech,Analyst,and,more\n');
    expect(table.headings).toEqual(['Company', 'Title', 'Column 3', 'Column 4']);
    expect(table.rows.map(({ cells }) => cells.length)).toEqual([1, 4]);
  });

  test('with no headings: none of its rows is taken for them', () => {
    const table = readTable('Acme,Engineer,2026-11-02\nInitech,Analyst,2026-11-03\n');
    expect(table.namesColumns).toBe(false);
    expect(table.headings).toEqual(['Column 1', 'Column 2', 'Column 3']);
    expect(table.rows).toHaveLength(2);
  });

  test('with one column', () => {
    expect(readTable('Company\nAcme\nInitech\n').rows.map(({ cells }) => cells)).toEqual([['Acme'], ['Initech']]);
  });
});

test.each(['', '\n\n', ',,,\n,,\n', '"', '""""""', '\u0000', '='])(
  'of %j nothing is made, and nothing breaks',
  (text) => {
    expect(readTable(text).rows.length).toBeLessThanOrEqual(1);
  },
);
