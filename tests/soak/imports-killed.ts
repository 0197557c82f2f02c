/**
 * `npm run soak:imports-killed -- [--rows 20000] [--rounds 4]`: the worker of Chromium is stopped, or the person presses «Stop»,
 * at different moments while a table is written. The page asks once more by itself, so after a stopped worker all rows are
 * there or, if it says that it failed, none; after «Stop» there is none; and taking it back leaves none.
 */
import 'temporal-polyfill/global';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { DATABASE_NAME } from '../../src/storage/database.ts';
import { type BenchBrowser, extensionOrigin, openBenchBrowser } from '../benchmarks/bench-browser.ts';
import { tableOf } from '../benchmarks/import-cost.ts';
import { ensureBuild } from '../tools/ensure-build.ts';

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '20000' }, rounds: { type: 'string', default: '4' } },
});
const rows = Number(values.rows);
const COUNT = `(async () => {
  const settled = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const database = await settled(indexedDB.open('${DATABASE_NAME}'));
  const names = ['applications', 'contacts', 'touchpoints', 'followUps'];
  const counts = await Promise.all(names.map((name) => settled(database.transaction(name).objectStore(name).count())));
  database.close();
  return counts;
})()`;

const build = await ensureBuild('chromium');
const browser = await openBenchBrowser([build], 9);
await browser.session.send('ServiceWorker.enable');
const wrong: string[] = [];
try {
  const file = join(mkdtempSync(join(tmpdir(), 'squeaky-wheel-soak-')), 'many.csv');
  writeFileSync(file, tableOf(rows));
  for (let round = 1; round <= Number(values.rounds); round += 1) {
    for (const how of ['worker stopped', 'stop pressed'] as const) {
      const told = await importAndBreakOff(browser, file, how, 800 * round);
      console.log(`${how} after ${800 * round} ms: ${told.words}; rows ${told.counts.join(' ')}`);
      const [applications = 0] = told.counts;
      const isNone = told.counts.every((count) => count === 0);
      if (!isNone && applications !== rows) wrong.push(`${how}: ${applications} of ${rows} applications`);
      if (how === 'stop pressed' && told.words.includes('Stopped') && !isNone)
        wrong.push('«Stopped», and rows are there');
    }
  }
} finally {
  await browser.close();
}
for (const what of wrong) console.log(what);
console.log(`imports broken off: ${Number(values.rounds) * 2}, half done ${wrong.length}`);
process.exitCode = wrong.length === 0 ? 0 : 1;

async function importAndBreakOff({ context, session }: BenchBrowser, file: string, how: string, afterMs: number) {
  const page = await context.newPage();
  await page.goto(`${extensionOrigin(build)}/src/dashboard/dashboard.html#/files`);
  await page.waitForSelector('.drop-zone');
  await page.setInputFiles('.import input[type=file]', file);
  await page.waitForSelector('.import-buttons .primary:enabled', { timeout: 300_000 });
  await page.click('.import-buttons .primary');
  await page.waitForTimeout(afterMs);
  if (how === 'worker stopped') await session.send('ServiceWorker.stopAllWorkers');
  else await page.click('.import-progress button', { timeout: 5000 }).catch(() => undefined);
  await page.waitForFunction(() => document.querySelector('progress') === null, undefined, { timeout: 300_000 });
  await page.waitForTimeout(1000);
  const words = await page.evaluate<string>(
    "document.querySelector('.import')?.innerText.replace(/\\s+/g, ' ').slice(0, 120) ?? ''",
  );
  const counts = await page.evaluate<number[]>(COUNT);
  await takeBack(page);
  await page.close();
  return { words, counts };
}

/** So that the next round starts with nothing. */
async function takeBack(page: Page): Promise<void> {
  const [applications] = await page.evaluate<number[]>(COUNT);
  if (applications === 0) return;
  await page.click('.import-buttons .button:not(.primary)');
  await page.waitForFunction(
    () => document.querySelector('.import-sheet [role=status]')?.textContent?.includes('as it was') === true,
    undefined,
    { timeout: 300_000 },
  );
}
