import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import type { readDocument } from './reader.iife.ts';

export type PageReading = ReturnType<typeof readDocument>;

export interface Reader {
  /** Bytes of the readers, minified. */
  readonly size: number;
  /** Opens the file under the address, its scripts and everything else of the web switched off, and reads it. */
  read(file: string, url: string): Promise<PageReading>;
  close(): Promise<void>;
}

/** The real readers, bundled as a content script is, in a real Chromium. */
export async function openReader(): Promise<Reader> {
  const source = await bundleReader();
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  const context = await browser.newContext();
  return {
    size: source.length,
    async read(file, url) {
      const html = readFileSync(file);
      const headers = { 'content-type': `text/html${charsetOf(html)}`, 'content-security-policy': "script-src 'none'" };
      const page = await context.newPage();
      try {
        await page.route('**/*', (route) => {
          const isPage = route.request().isNavigationRequest() && route.request().frame().parentFrame() === null;
          return isPage ? route.fulfill({ status: 200, body: html, headers }) : route.abort();
        });
        await page.goto(url, { waitUntil: 'domcontentloaded' });
        return await page.evaluate<PageReading>(`${source}; squeakyReader.readDocument(${JSON.stringify(url)})`);
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}

/** CHROME_PATH, or the usual places. */
function findChromium(): string {
  const places = [
    process.env.CHROME_PATH ?? '',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ];
  const found = places.find((place) => place !== '' && existsSync(place));
  if (found === undefined) throw new Error('No Chrome or Chromium found: install one, or set CHROME_PATH to it.');
  return found;
}

async function bundleReader(): Promise<string> {
  const entry = fileURLToPath(new URL('./reader.iife.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'chrome144',
      lib: { entry, formats: ['iife'], name: 'squeakyReader' },
    },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The reader was not bundled.');
  return chunk.code;
}

/** Fragments without a `<meta charset>` are UTF-8 where they can be. */
function charsetOf(html: Buffer): string {
  return /charset=/i.test(html.subarray(0, 4000).toString('latin1')) ? '' : '; charset=utf-8';
}
