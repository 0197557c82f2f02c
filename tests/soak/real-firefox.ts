import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ADD_ON, ORIGIN, ORIGIN_ID, openExtensionPage } from '../e2e/firefox/firefox-driver.ts';
import { ensureBuild } from '../tools/ensure-build.ts';
import { ensureBrowsers } from '../tools/find-browser.ts';
import { killBrowser } from './kill-browser.ts';
import { zipFolder } from './pack-crx.ts';
import type { Life, RealBrowser, RealInstallation } from './real-installation.ts';
import { withManifest } from './with-manifest.ts';

/** Firefox ESR takes an unsigned add-on from the profile's own folder, for good, where these prefs say so (measured). */
const INSTALL_PREFS = {
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.startupScanScopes': 15,
  'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: ORIGIN_ID }),
};

const QUIET_PREFS = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'toolkit.startup.max_resumed_crashes': -1,
};

export async function installInFirefox(
  profile = mkdtempSync(join(tmpdir(), 'squeaky-real-')),
): Promise<RealInstallation> {
  const ensured = ensureBrowsers(['firefox']);
  if (!ensured.ok) throw new Error(ensured.sentence);
  const executablePath = ensured.paths.firefox ?? '';
  mkdirSync(join(profile, 'extensions'), { recursive: true });
  const build = await ensureBuild('firefox');
  const put = (folder: string): void => writeFileSync(join(profile, 'extensions', `${ADD_ON}.xpi`), zipFolder(folder));
  put(build);
  return {
    profile,
    storageFolders: [join(profile, 'storage/permanent'), join(profile, 'storage/default')],
    start: (life) => start(executablePath, profile, life),
    offerUpdate: (version) => put(withManifest(build, { version })),
    uninstall: async () => undefined,
  };
}

async function start(executablePath: string, profile: string, life?: Life): Promise<RealBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    userDataDir: profile,
    headless: life?.env.DISPLAY === undefined, // headless, it drops every notification (measured on 153)
    env: { ...process.env, ...life?.env },
    handleSIGINT: false,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...INSTALL_PREFS, ...QUIET_PREFS },
  });
  const page = await openExtensionPage(browser, 'icons/16.png');
  return {
    page: {
      evaluate: <Value>(expression: string) => page.evaluate(expression) as Promise<Value>,
      goto: async (path) => {
        void page.goto(`${ORIGIN}/${path}`).catch(() => undefined);
        await page.waitForFunction(
          `location.pathname.endsWith(${JSON.stringify(path)}) && document.readyState === 'complete'`,
        );
      },
      text: () => page.evaluate('document.body.innerText') as Promise<string>,
    },
    kill: async () => {
      killBrowser(profile);
      await browser.close().catch(() => undefined);
    },
    close: () => browser.close(),
  };
}
