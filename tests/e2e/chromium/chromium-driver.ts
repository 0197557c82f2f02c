import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import type { Driver, HandWay, LaunchOptions } from '../driver.ts';
import { PATIENCE_MS, until } from '../until.ts';
import { chromiumTab } from './chromium-tab.ts';
import { readNetLog } from './net-log.ts';

/** In the extension's origin, and without any of its code. */
const NEUTRAL_PAGE = 'icons/16.png';

export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  preparePreferences(options);
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath: options.executable,
    headless: false, // ours is --headless=new: playwright's own headless mode loads no extensions
    viewport: { width: 1100, height: 800 },
    // bfcache is what people have, and a restored thank-you page must not count again
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      ...(options.headless ? ['--headless=new'] : []),
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      `--disable-extensions-except=${options.extensionFolder}`,
      `--load-extension=${options.extensionFolder}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${options.port}`,
      '--ignore-certificate-errors',
      `--log-net-log=${options.netLog}`,
    ],
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const origin = await extensionOrigin(context);
  const inspector = await context.newPage();
  await inspector.goto(`${origin}/${NEUTRAL_PAGE}`);
  const session = await context.newCDPSession(inspector);
  await session.send('Browser.setDownloadBehavior', { behavior: 'default' }); // playwright's own gives files other names
  const workers = await watchWorkers(session, origin);
  return {
    name: 'chromium',
    wire: () => readNetLog(options.netLog, origin),
    newTab: async () => chromiumTab(await context.newPage()),
    async tabOpenedBy(act) {
      const [opened] = await Promise.all([context.waitForEvent('page', { timeout: 10_000 }), act()]);
      await opened.waitForLoadState('load');
      return chromiumTab(opened);
    },
    async openExtensionPage(path) {
      const page = await context.newPage();
      await page.goto(`${origin}/${path}`);
      return chromiumTab(page);
    },
    inExtension: (expression) => inspector.evaluate(expression),
    backgroundRuns: async () => workers.running(),
    async actByHand(way, act, selection) {
      await inspector.evaluate(WAKE_UP);
      await inWorker(context, dispatch(way, act, selection));
    },
    async pressNotification(id, button) {
      await inspector.evaluate(WAKE_UP);
      // no system draws it here, so its press is reported where the browser would report it
      const press =
        button === undefined
          ? `chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`
          : `chrome.notifications.onButtonClicked.dispatch(${JSON.stringify(id)}, ${button})`;
      await inWorker(context, press);
    },
    async stopBackground() {
      const before = workers.stops();
      if (!workers.running()) return;
      await session.send('ServiceWorker.stopAllWorkers');
      await until('the service worker to stop', async () => workers.stops() > before);
    },
    close: () => context.close(),
  };
}

const WAKE_UP = "chrome.runtime.sendMessage({ name: 'wake-up', id: crypto.randomUUID(), request: {} })";

/** In the worker, whose listeners these are. */
function dispatch(way: HandWay, act: string, selection: string | undefined): string {
  const event = way === 'menu' ? 'contextMenus.onClicked' : 'commands.onCommand';
  const told = way === 'menu' ? { menuItemId: act, selectionText: selection, frameId: 0 } : act;
  return `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => {
    chrome.${event}.dispatch(${JSON.stringify(told)}, tab);
  })`;
}

/**
 * Files are saved without asking, as from the start, but into a folder of ours. And nobody is there to press the browser's own
 * button: what the person once granted it grants again without asking (measured on 156), so it is told that they once did.
 * Private windows are allowed too: that nothing is recorded there is not the browser's doing.
 */
function preparePreferences({ profile, downloads, extensionFolder }: LaunchOptions): void {
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return; // the browser has been here before
  const api = { api: ['downloads'], explicit_host: [], manifest_permissions: [], scriptable_host: [] };
  const granted = { granted_permissions: api, runtime_granted_permissions: api, incognito: true };
  const preferences = {
    download: { default_directory: downloads, prompt_for_download: false },
    extensions: { settings: { [idOfUnpacked(extensionFolder)]: granted } },
  };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(file, JSON.stringify(preferences));
}

/** An unpacked extension is named after where it lies: a letter from a to p for each half byte of the path's hash. */
function idOfUnpacked(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hash].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}

/** A worker that was stopped stays in the list; the one that runs answers. */
async function inWorker(context: BrowserContext, expression: string): Promise<void> {
  await until('the service worker to be reached', async () => {
    for (const worker of context.serviceWorkers()) {
      const patience = new Promise<false>((done) => setTimeout(done, 1000, false));
      const reached = worker.evaluate(`${expression}, true`).catch(() => false);
      if (await Promise.race([reached, patience])) return true;
    }
    return false;
  });
}

async function extensionOrigin(context: BrowserContext): Promise<string> {
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: 10_000 }).catch(() => undefined));
  if (worker === undefined) {
    await context.close();
    throw new Error(
      'this browser did not load the extension: branded Chrome and Edge from 137 on ignore --load-extension. ' +
        'Install Chromium, or set CHROME_PATH to one.',
    );
  }
  return new URL(worker.url()).origin === 'null'
    ? `chrome-extension://${new URL(worker.url()).host}`
    : new URL(worker.url()).origin;
}

async function watchWorkers(session: CDPSession, origin: string) {
  const status = new Map<string, string>();
  let stops = 0;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus, scriptURL } of versions) {
      if (!scriptURL.startsWith(origin)) continue;
      if (runningStatus === 'stopped' && status.get(versionId) !== 'stopped') stops += 1;
      status.set(versionId, runningStatus);
    }
  });
  await session.send('ServiceWorker.enable');
  return { stops: () => stops, running: () => [...status.values()].some((running) => running !== 'stopped') };
}
