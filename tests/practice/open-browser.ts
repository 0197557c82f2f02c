/** Opens a browser with a profile to be thrown away, the extension in it, and the practice sites for its whole world. */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { contextIdOf } from '../e2e/firefox/bidi.ts';
import { firefoxNetworkPrefs } from '../e2e/firefox/firefox-driver.ts';
import { until } from '../e2e/until.ts';
import type { BrowserKind } from '../tools/find-browser.ts';
import type { ImitationServer } from '../tools/imitation-server.ts';

export interface PracticeBrowser {
  readonly browser: Browser;
  /** Opens the extension's list in a tab of its own. */
  openList(): Promise<Page>;
  /** Closes it, if it still runs, and throws its profile away. */
  close(): Promise<void>;
}

export interface PracticeOptions {
  readonly kind: BrowserKind;
  readonly executable: string;
  readonly extensionFolder: string;
  readonly server: ImitationServer;
  readonly headless: boolean;
}

const LIST = 'src/popup/popup.html';
const WELCOME = 'src/welcome/welcome.html';
const ADD_ON = 'squeaky-wheel@squeaky-wheel.example';
const FIREFOX_ID = '0e1f6b0c-52a7-4e0e-8f0a-7b1f3f9a7d55';

export async function openBrowser(options: PracticeOptions): Promise<PracticeBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'squeaky-wheel-practice-'));
  const open = options.kind === 'chromium' ? openChromium : openFirefox;
  const { browser, origin } = await open(options, profile).catch(async (error) => {
    await throwAway(profile);
    throw error;
  });
  return {
    browser,
    openList: () => openExtensionPage(browser, `${origin}/${LIST}`),
    async close() {
      await Promise.race([
        browser.close().catch(() => undefined),
        new Promise((done) => setTimeout(done, 5000).unref()),
      ]);
      await throwAway(profile);
    },
  };
}

interface Opened {
  readonly browser: Browser;
  readonly origin: string;
}

async function openChromium(
  { executable, extensionFolder, server, headless }: PracticeOptions,
  profile: string,
): Promise<Opened> {
  const browser = await puppeteer.launch({
    ...shared(executable, headless, profile),
    // over the pipe, since branded Chrome and Edge from 137 on load no extension by flag
    pipe: true,
    enableExtensions: [extensionFolder],
    args: [
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
      '--ignore-certificate-errors',
      '--test-type', // else a yellow bar warns of the line above
      '--disable-quic',
      '--window-size=1240,900',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension:'),
  );
  // it comes to the front when it opens, and a page behind it neither paints nor takes clicks
  await browser.waitForTarget((target) => target.url().endsWith(WELCOME), { timeout: 10_000 });
  return { browser, origin: `chrome-extension://${new URL(worker.url()).host}` };
}

async function openFirefox(
  { executable, extensionFolder, server, headless }: PracticeOptions,
  profile: string,
): Promise<Opened> {
  const browser = await puppeteer.launch({
    ...shared(executable, headless, profile),
    browser: 'firefox',
    enableExtensions: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access', '--width=1240', '--height=900'], // else no page of an extension may be opened
    extraPrefsFirefox: {
      ...firefoxNetworkPrefs(server.proxyPort),
      'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: FIREFOX_ID }),
    },
  });
  await browser.installExtension(extensionFolder);
  return { browser, origin: `moz-extension://${FIREFOX_ID}` };
}

/** Ctrl-C is ours to handle: puppeteer would end the process before the profile is gone. */
function shared(executable: string, headless: boolean, profile: string) {
  return {
    executablePath: executable,
    headless,
    userDataDir: profile,
    defaultViewport: headless ? { width: 1240, height: 860 } : null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  } as const;
}

/** Firefox never reports the end of a navigation to an extension page, so the page is asked. */
async function openExtensionPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  void page.goto(url, { timeout: 60_000 }).catch(() => undefined);
  const arrived = `location.href === '${url}' && document.readyState === 'complete'`;
  await until(`${url} to open in ${contextIdOf(page)}`, async () => (await page.evaluate(arrived)) === true);
  return page;
}

async function throwAway(profile: string): Promise<void> {
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
