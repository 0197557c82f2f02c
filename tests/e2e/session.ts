/** One browser with the extension, and the imitated sites in front of it. Journeys share it, one after the other. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ImitationServer, type Site, startImitationServer } from '../tools/imitation-server.ts';
import { launchChromium } from './chromium/chromium-driver.ts';
import type { BrowserName, Driver, Grant, Tab } from './driver.ts';
import { type Extension, extensionIn, SHORTEST_QUIET_MS } from './extension.ts';
import { launchFirefox } from './firefox/firefox-driver.ts';
import { until } from './until.ts';

export interface Session {
  readonly driver: Driver;
  readonly extension: Extension;
  readonly server: ImitationServer;
  /** The folder that saved files go to; empty when a journey begins. */
  readonly downloads: string;
  newTab(): Promise<Tab>;
  /** Takes note of a tab that was opened otherwise, so that it is closed in the end. */
  adopt(tab: Tab): Tab;
  /** The tab opened last. */
  lastTab(): Tab | undefined;
  /** Errors that pages of this journey have thrown so far. */
  pageErrors(): readonly string[];
  /** As after a fresh installation: no tab, no row, no settings, the background asleep. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

export interface SessionOptions {
  readonly browser: BrowserName;
  readonly grant: Grant;
  readonly executable: string;
  readonly builtFolder: string;
  readonly headless: boolean;
  readonly sites: readonly Site[];
  /** Where profile, downloads and the granted copy lie. Kept by whoever gives it, and for the next start; else of its own. */
  readonly home?: string;
}

export async function startSession(options: SessionOptions): Promise<Session> {
  const server = await startImitationServer(options.sites);
  const launch = options.browser === 'chromium' ? launchChromium : launchFirefox;
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'squeaky-wheel-session-'));
  const [profile, downloads, granted] = [join(home, 'profile'), join(home, 'downloads'), join(home, 'extension')];
  for (const folder of [profile, downloads]) mkdirSync(folder, { recursive: true });
  const extensionFolder = options.grant === 'boards' ? options.builtFolder : granted;
  if (options.grant === 'every-site') copyWithEverySite(options.builtFolder, granted);
  const { port, proxyPort } = server;
  const netLog = join(home, `net-log-${Date.now()}.json`);
  const driver = await launch({ ...options, extensionFolder, port, proxyPort, profile, downloads, netLog });
  const extension = extensionIn(driver);
  let tabs: Tab[] = [];
  const adopt = (tab: Tab) => {
    tabs.push(tab);
    return tab;
  };
  const session: Session = {
    driver,
    extension,
    server,
    downloads,
    adopt,
    newTab: async () => adopt(await driver.newTab()),
    lastTab: () => tabs.at(-1),
    pageErrors: () => tabs.flatMap(({ errors }) => errors),
    async tidy() {
      await Promise.all(tabs.map((tab) => tab.close().catch(() => undefined)));
      tabs = [];
      server.behaveAsUsual();
      for (const name of readdirSync(downloads)) rmSync(join(downloads, name), { recursive: true, force: true });
      await extension.settled(SHORTEST_QUIET_MS).catch(() => undefined);
      await driver.stopBackground();
      await extension.forgetAll();
    },
    async close() {
      await driver.close();
      await server.close();
      if (options.home === undefined) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  try {
    await closeWelcome(driver);
    if (options.grant === 'every-site') await registered(driver);
    return session;
  } catch (error) {
    await session.close();
    throw error;
  }
}

/** The same build; only the grant differs: what is optional in the manifest is required here, as if the person had said yes. */
function copyWithEverySite(builtFolder: string, folder: string): void {
  cpSync(builtFolder, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const {
    optional_host_permissions: sites,
    optional_permissions: others,
    ...manifest
  } = JSON.parse(readFileSync(file, 'utf8'));
  const granted = {
    ...manifest,
    host_permissions: [...manifest.host_permissions, ...sites],
    permissions: [...manifest.permissions, ...others],
  };
  writeFileSync(file, JSON.stringify(granted, null, 2));
}

/** Each start is a fresh installation here, which a welcome page greets. */
async function closeWelcome(driver: Driver): Promise<void> {
  // by its context: Chromium 150 tells an extension without the `tabs` permission no address, not even that of its own page
  const close = `chrome.runtime.getContexts({ contextTypes: ['TAB'] }).then(async (contexts) => {
    const welcome = contexts.filter(({ documentUrl }) => documentUrl.includes('/src/welcome/'));
    await chrome.tabs.remove(welcome.map(({ tabId }) => tabId));
    return welcome.length > 0;
  })`;
  await until('the welcome page to open, and be closed', () => driver.inExtension<boolean>(close), 10_000);
}

/** The extension registers its content script for granted hosts when it starts. */
async function registered(driver: Driver): Promise<void> {
  const everySiteIsWatched = `chrome.scripting.getRegisteredContentScripts().then((scripts) =>
    scripts.some(({ matches }) => matches.some((pattern) => /^(https|\\*):\\/\\/\\*\\/|<all_urls>/.test(pattern))))`;
  await until(
    'the content script to be registered for every site',
    () => driver.inExtension<boolean>(everySiteIsWatched),
    5000,
  );
}
