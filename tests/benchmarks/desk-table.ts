import type { Page } from 'playwright-core';
import { localDate } from '../../src/domain/local-date.ts';
import { believableHunt } from '../builders/believable-hunt.ts';
import { putRows } from './bare-database.ts';
import { type BenchBrowser, extensionOrigin } from './bench-browser.ts';

const ROUNDS = 15;
const DESK = 'src/dashboard/dashboard.html#/applications';
/** What one transaction takes at a time. */
const ROWS_AT_ONCE = 20_000;

/** What is done with the table; each leaves it so that it can be done again. */
const ACTS = {
  sort: "document.querySelector('.of-company .sort-button').click()",
  filter: "[...document.querySelectorAll('.toggle')][0].click()",
  search: `(() => {
    const search = document.querySelector('.table-search');
    search.value = search.value === '' ? 'engineer berlin' : '';
    search.dispatchEvent(new Event('input', { bubbles: true }));
  })()`,
} as const;

type Act = keyof typeof ACTS;

export interface DeskSamples {
  /** Milliseconds from the start of the navigation to the first rows. */
  readonly shown: number;
  /** Milliseconds of script on the page's own thread, for each time it was done. */
  readonly script: Readonly<Record<Act, readonly number[]>>;
}

/** Fills the tables with that many applications and what belongs to them, and works with the table of the desk. */
export async function measureDeskTable(browser: BenchBrowser, ours: string, count: number): Promise<DeskSamples> {
  const page = await browser.context.newPage();
  await fillTables(page, ours, count);
  const session = await browser.context.newCDPSession(page);
  await session.send('Performance.enable');
  const scriptSoFar = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
  };
  await page.setViewportSize({ width: 1440, height: 900 });
  const started = performance.now();
  await page.goto(`${extensionOrigin(ours)}/${DESK}`);
  await page.waitForSelector('.grid-body tr', { timeout: 120_000 });
  const shown = performance.now() - started;
  await page.waitForTimeout(1000);
  const script: Record<Act, number[]> = { sort: [], filter: [], search: [] };
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const [act, expression] of Object.entries(ACTS) as [Act, string][]) {
      const before = await scriptSoFar();
      await page.evaluate(expression);
      await twoFrames(page);
      const took = (await scriptSoFar()) - before;
      if (round > 0) script[act].push(took);
    }
  await page.close();
  return { shown, script };
}

/** The popup makes the tables first. What stood in them is replaced. */
async function fillTables(page: Page, ours: string, count: number): Promise<void> {
  await page.goto(`${extensionOrigin(ours)}/src/popup/popup.html`);
  await page.waitForTimeout(1000);
  const hunt = believableHunt(count, localDate(new Date().toLocaleDateString('sv')));
  for (const [table, rows] of Object.entries(hunt))
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
      await putRows(page, { [table]: rows.slice(at, at + ROWS_AT_ONCE) });
}

async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))',
  );
}
