/**
 * `npm start`: builds the extension, opens a browser with it on a practice board, and waits until the window is closed or
 * Ctrl-C is pressed. `npm run start -- --screenshots` does the journey by itself, without a display, and leaves pictures.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { ensureBuild } from '../tools/ensure-build.ts';
import { type BrowserKind, ensureBrowsers, findBrowser, whatToInstall } from '../tools/find-browser.ts';
import { startImitationServer } from '../tools/imitation-server.ts';
import { ROOT } from '../tools/repository.ts';
import { openBrowser, type PracticeBrowser } from './open-browser.ts';
import { PRACTICE, practiceSites } from './practice-site.ts';
import { takeScreenshots } from './take-screenshots.ts';

const { values: options } = parseArgs({
  options: { screenshots: { type: 'boolean', default: false }, browser: { type: 'string' } },
});

/** Ctrl-C is how the practice ends, and no failure; a run for pictures that was broken off left none. */
const INTERRUPTED = options.screenshots ? 130 : 0;

process.exitCode = await main();

async function main(): Promise<number> {
  if (!options.screenshots && !hasDisplay()) {
    return complain(
      'There is no display here to open a browser on. `npm run start -- --screenshots` does the same journey without one ' +
        'and leaves pictures in tests/output/practice/.',
    );
  }
  const kind = chooseBrowser();
  const executable = kind && findBrowser(kind);
  if (kind === undefined || executable === undefined) return complain(whatToInstall(['chromium']));
  console.log('Building the extension …');
  const extensionFolder = await ensureBuild(kind);
  const interrupted = untilInterrupted();
  const server = await startImitationServer(practiceSites);
  try {
    const opened = await openBrowser({ kind, executable, extensionFolder, server, headless: options.screenshots });
    try {
      const journey = options.screenshots ? pictures(opened, kind) : practise(opened);
      return await Promise.race([journey, interrupted.then(() => INTERRUPTED)]);
    } finally {
      await opened.close();
      if (!options.screenshots) console.log('Ended; the practice profile is thrown away.');
    }
  } finally {
    await server.close();
  }
}

function complain(sentence: string): number {
  console.error(sentence);
  return 1;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** A Chromium-type browser where there is one, else Firefox, else what can be installed here. */
function chooseBrowser(): BrowserKind | undefined {
  if (options.browser === 'chromium' || options.browser === 'firefox') return ensured(options.browser);
  const found = (['chromium', 'firefox'] as const).find((kind) => findBrowser(kind) !== undefined);
  return found ?? ensured('chromium');
}

function ensured(kind: BrowserKind): BrowserKind | undefined {
  return ensureBrowsers([kind]).ok ? kind : undefined;
}

async function pictures(opened: PracticeBrowser, kind: BrowserKind): Promise<number> {
  try {
    const taken = await takeScreenshots(opened, join(ROOT, 'tests', 'output', 'practice'));
    console.log(`Applied, captured, due, logged (${kind}). Pictures:\n${taken.join('\n')}`);
    return 0;
  } catch (error) {
    return complain(`The practice journey failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function practise(opened: PracticeBrowser): Promise<number> {
  const closed = untilClosed(opened.browser);
  await opened.openList();
  const posting = await opened.browser.newPage();
  await posting.goto(PRACTICE.url);
  await posting.bringToFront();
  console.log(
    'The practice board is open: follow the five steps on the page. Close the window or press Ctrl-C to end.',
  );
  await closed;
  return 0;
}

/** Ctrl-C, from before the browser opens, so that its profile never stays behind. */
function untilInterrupted(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => done());
  });
}

/** The last window is closed, or the browser is gone. */
function untilClosed(browser: Browser): Promise<void> {
  return new Promise((done) => {
    browser.once('disconnected', () => done());
    browser.on('targetdestroyed', async () => {
      if (browser.connected && (await browser.pages().catch(() => [])).length === 0) done();
    });
  });
}
