import { createHash } from 'node:crypto';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { ensureBrowsers } from '../tools/find-browser.ts';

/** A headless Chromium with several extensions side by side. */
export interface BenchBrowser {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly session: CDPSession;
  close(): Promise<void>;
}

export async function openBenchBrowser(extensions: readonly string[], port: number): Promise<BenchBrowser> {
  const ensured = ensureBrowsers(['chromium']);
  if (!ensured.ok) throw new Error(ensured.sentence);
  const context = await chromium.launchPersistentContext('', {
    executablePath: ensured.paths.chromium ?? '',
    headless: false, // --headless=new instead: playwright's own headless mode loads no extensions
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      `--disable-extensions-except=${extensions.join()}`,
      `--load-extension=${extensions.join()}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      '--ignore-certificate-errors',
    ],
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  return { context, page, session, close: () => context.close() };
}

/** `chrome-extension://…` of an unpacked extension: Chromium makes the id from the path. */
export function extensionOrigin(folder: string): string {
  const path = process.platform === 'win32' ? Buffer.from(folder, 'utf16le') : Buffer.from(folder);
  const digest = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return `chrome-extension://${[...digest].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('')}`;
}
