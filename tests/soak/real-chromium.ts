import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { ensureBuild } from '../tools/ensure-build.ts';
import { ensureBrowsers } from '../tools/find-browser.ts';
import { killBrowser } from './kill-browser.ts';
import { newSigningKey, type PackedExtension, packCrx } from './pack-crx.ts';
import type { Life, RealBrowser, RealInstallation } from './real-installation.ts';
import { withManifest } from './with-manifest.ts';

const POLICIES = '/etc/chromium/policies/managed';
const INSIDE = 'SQUEAKY_INSIDE_NAMESPACE';

/**
 * Chromium keeps an extension over a restart only when it was installed for real: by policy, from a signed file. The policy is
 * laid over the machine's in a mount namespace of our own, so that nothing else sees it (browser-facts.md F). The program runs
 * itself again in there. @returns false where that is not possible, with the reason printed
 */
export function enterNamespace(): boolean {
  if (process.env[INSIDE] === '1') return true;
  const inside = spawnSync('unshare', ['-m', process.execPath, ...process.execArgv, ...process.argv.slice(1)], {
    stdio: 'inherit',
    env: { ...process.env, [INSIDE]: '1' },
  });
  if (inside.error === undefined && inside.status !== null && inside.status !== 125) process.exit(inside.status);
  console.log('skipped in Chromium: a real installation needs root and `unshare -m` (Linux)');
  return false;
}

/** @param profile where the browser keeps everything; a new one when not given */
export async function installInChromium(
  profile = mkdtempSync(join(tmpdir(), 'squeaky-real-')),
): Promise<RealInstallation> {
  const ensured = ensureBrowsers(['chromium']);
  if (!ensured.ok) throw new Error(ensured.sentence);
  const executablePath = ensured.paths.chromium ?? '';
  const [build, key] = [await ensureBuild('chromium'), newSigningKey()];
  const server = await serveUpdates();
  const update_url = addressOf(server.listener);
  const pack = (version: string) => ({
    ...packCrx(withManifest(build, { version, update_url }), key),
    version,
  });
  const first = pack('0.1.0');
  server.offer(first);
  const { id } = first;
  layPolicy(id, update_url);
  return {
    profile,
    storageFolders: [
      join(profile, 'Default/IndexedDB', `chrome-extension_${id}_0.indexeddb.leveldb`),
      join(profile, 'Default/Local Extension Settings', id),
    ],
    start: (life) => start(executablePath, profile, id, life),
    offerUpdate: (version) => server.offer(pack(version)),
    async uninstall() {
      server.listener.close();
    },
  };
}

async function start(executablePath: string, profile: string, id: string, life?: Life): Promise<RealBrowser> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false, // --headless=new: playwright's own headless mode loads no extensions
    handleSIGINT: false,
    // the first stops the updater that installs, the second extensions; the last would throw away what a crash left
    ignoreDefaultArgs: ['--disable-background-networking', '--disable-extensions', '--disable-component-update'],
    // updates are looked for half a minute after the start, not hours
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--extensions-update-frequency=30'],
    env: { ...process.env, ...life?.env },
  });
  const page = await openExtensionPage(context, `chrome-extension://${id}/icons/16.png`);
  return {
    page: {
      evaluate: (expression) => page.evaluate(expression),
      goto: async (path) => void (await page.goto(`chrome-extension://${id}/${path}`)),
      text: () => page.evaluate('document.body.innerText'),
    },
    kill: async () => {
      killBrowser(profile);
      await context.close().catch(() => undefined);
    },
    close: () => context.close(),
  };
}

/** The first time the browser fetches and installs it, which takes some seconds. */
async function openExtensionPage(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  const until = Date.now() + 60_000;
  for (;;) {
    const came = await page.goto(url, { timeout: 5000 }).then(
      () => true,
      () => false,
    );
    if (came) return page;
    if (Date.now() > until) throw new Error('Chromium did not install the extension within a minute');
    await new Promise((done) => setTimeout(done, 250));
  }
}

function layPolicy(id: string, updateUrl: string): void {
  mkdirSync(POLICIES, { recursive: true });
  const mounted = spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', POLICIES]);
  if (mounted.status !== 0) throw new Error(`no tmpfs over ${POLICIES}: ${mounted.stderr}`);
  writeFileSync(
    join(POLICIES, 'squeaky.json'),
    JSON.stringify({
      ExtensionInstallForcelist: [`${id};${updateUrl}`],
      DeveloperToolsAvailability: 1, // without it the debugger does not see an extension that a policy installed (measured)
    }),
  );
}

interface Offered extends PackedExtension {
  readonly version: string;
}

interface UpdateServer {
  readonly listener: Server;
  offer(packed: Offered): void;
}

async function serveUpdates(): Promise<UpdateServer> {
  let offered: Offered | undefined;
  const listener = createServer((request, response) => {
    if (request.url?.startsWith('/extension.crx')) {
      response.writeHead(200, { 'content-type': 'application/x-chrome-extension' }).end(offered?.crx);
      return;
    }
    response.writeHead(200, { 'content-type': 'application/xml' }).end(
      `<?xml version="1.0"?><gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${offered?.id}">
        <updatecheck codebase="${new URL('/extension.crx', addressOf(listener))}" version="${offered?.version}" /></app></gupdate>`,
    );
  });
  await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done));
  return {
    listener,
    offer(packed) {
      offered = packed;
    },
  };
}

function addressOf(listener: Server): string {
  return `http://127.0.0.1:${(listener.address() as AddressInfo).port}/updates.xml`;
}
