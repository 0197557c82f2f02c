import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type Reader } from './open-reader.ts';
import { loadPages, OWN_PAGES, SAVED_PAGES } from './saved-page.ts';
import { printTable, type ScoreTable, scorePages, share } from './score-pages.ts';

const saved = loadPages(SAVED_PAGES);
let reader: Reader;

beforeAll(async () => {
  reader = await openReader();
}, 60_000);
afterAll(() => reader?.close());

describe('the readers, on pages written for this repository', () => {
  it('read every labelled fact and confirmation, and take no look-alike for a confirmation', async () => {
    const table = await scorePages(reader, OWN_PAGES, loadPages(OWN_PAGES));
    print(printTable('own pages', table));
    print(`readers and boards, minified: ${reader.size} characters`);
    expect(missesOf(table)).toEqual([]);
    expect(table.people.falseOnes).toEqual([]);
    expect(table.falseConfirmations).toEqual([]);
  }, 60_000);
});

describe('the readers, on saved pages of real sites', () => {
  if (saved.length === 0) print(`saved pages: ${SAVED_PAGES} is absent, so only our own pages were read`);

  it.skipIf(saved.length === 0)(
    'keep to the floors, with no false confirmation',
    async () => {
      const table = await scorePages(reader, SAVED_PAGES, saved);
      print(printTable('saved pages', table));
      expect(table.falseConfirmations).toEqual([]);
      expect(share(table.facts.title)).toBeGreaterThanOrEqual(0.98);
      expect(share(table.facts.company)).toBeGreaterThanOrEqual(0.97);
      expect(share(table.facts.location)).toBeGreaterThanOrEqual(0.93);
      expect(share(table.facts.postedAt)).toBeGreaterThanOrEqual(0.95);
      expect(share(table.facts.employmentType)).toBeGreaterThanOrEqual(0.93);
      for (const score of Object.values(table.people.facts)) expect(share(score)).toBeGreaterThanOrEqual(0.9);
      expect(table.people.falseOnes).toEqual([]);
      expect(table.confirmations.misses).toEqual([]);
    },
    300_000,
  );
});

function missesOf(table: ScoreTable): string[] {
  return [...Object.values(table.facts), ...Object.values(table.people.facts), table.confirmations].flatMap(
    ({ misses }) => misses,
  );
}

/** Past the test runner, which folds what a passing test says. */
function print(text: string): void {
  process.stdout.write(`\n${text}\n`);
}
