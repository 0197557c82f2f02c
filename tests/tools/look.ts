/**
 * Pictures of a page of the built extension, with a believable hunt in its database, in light and dark, wide and narrow:
 * `npm run look -- 'src/dashboard/dashboard.html#/people' --rows 60 --widths 1440,390`. They lie in tests/output/look/.
 */
import 'temporal-polyfill/global';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { localDate } from '../../src/domain/local-date.ts';
import { putRows } from '../benchmarks/bare-database.ts';
import { extensionOrigin, openBenchBrowser } from '../benchmarks/bench-browser.ts';
import { believableHunt } from '../builders/believable-hunt.ts';
import { ensureBuild } from './ensure-build.ts';
import { ROOT } from './repository.ts';

const HEIGHT = 900;
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'string', default: '60' },
    widths: { type: 'string', default: '1440,390' },
    /** Pressed one after the other before the picture, as selectors. */
    press: { type: 'string', multiple: true, default: [] },
  },
});

const build = await ensureBuild('chromium');
const browser = await openBenchBrowser([build], 9);
try {
  const page = await browser.context.newPage();
  page.on('console', (message) => message.type() === 'error' && console.log(`page: ${message.text()}`));
  page.on('pageerror', (error) => console.log(`page: ${error.message}`));
  await fill(page, Number(values.rows));
  for (const path of positionals) await takePictures(page, path);
} finally {
  await browser.close();
}

async function fill(page: Page, count: number): Promise<void> {
  await page.goto(`${extensionOrigin(build)}/src/popup/popup.html`);
  await page.waitForFunction(async () => (await indexedDB.databases()).length > 0);
  await page.waitForTimeout(500);
  if (count > 0) await putRows(page, { ...believableHunt(count, localDate(new Date().toLocaleDateString('sv'))) });
}

async function takePictures(page: Page, path: string): Promise<void> {
  const folder = join(ROOT, 'tests/output/look');
  mkdirSync(folder, { recursive: true });
  for (const width of values.widths.split(',').map(Number)) {
    await page.setViewportSize({ width, height: HEIGHT });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto('about:blank');
      await page.goto(`${extensionOrigin(build)}/${path}`);
      await page.waitForTimeout(800);
      for (const selector of values.press) await page.click(selector);
      if (values.press.length > 0) await page.waitForTimeout(300);
      const file = `${path.replace(/\W+/g, '-')}-${values.rows}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: join(folder, file) });
      console.log(join(folder, file));
    }
  }
}
