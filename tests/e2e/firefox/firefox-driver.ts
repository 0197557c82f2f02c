import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Driver, HandWay, LaunchOptions, Wire } from '../driver.ts';
import { puppeteerTab } from '../puppeteer-tab.ts';
import { until } from '../until.ts';
import { bidiOf, readToast, type Send } from './bidi.ts';

export const ADD_ON = 'squeaky-wheel@squeaky-wheel.example';
/** Chosen by us, so that the extension's pages have a known address. */
export const ORIGIN_ID = '5a0c9b6e-7c1d-4b7e-9f52-3d1f0a8b2c11';
export const ORIGIN = `moz-extension://${ORIGIN_ID}`;
/** In the extension's origin, and without any of its code. */
const NEUTRAL_PAGE = 'icons/16.png';

/** How Firefox reaches the imitated sites, and nothing else. */
export function firefoxNetworkPrefs(proxyPort: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
  };
}

export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    userDataDir: options.profile,
    headless: options.headless,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1100, height: 800 },
    // for Mozilla's own way to put an event page to sleep, and for opening extension pages
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...firefoxNetworkPrefs(options.proxyPort),
      'browser.download.folderList': 2,
      'browser.download.dir': options.downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.download.alwaysOpenPanel': false,
      // what the extension asks for is granted: nobody is there to press the browser's own button
      'extensions.webextOptionalPermissionPrompts': false,
      // a temporary add-on goes with the browser; what it kept stays, as with one that was installed
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: ORIGIN_ID }),
    },
  });
  const privileged = await openPrivilegedPage(browser);
  await privileged.evaluate(KEEP_NOTIFICATIONS);
  await privileged.evaluate(KEEP_BOOKS);
  await browser.installExtension(options.extensionFolder);
  const inspector = await openExtensionPage(browser, NEUTRAL_PAGE);
  return driverOf(browser, privileged, inspector);
}

function driverOf(browser: Browser, privileged: Page, inspector: Page): Driver {
  const send: Send = bidiOf(browser);
  const tabOf = (page: Page) => puppeteerTab(page, (shown) => readToast(send, shown));
  const state = () => privileged.evaluate(`(${EXTENSION}).backgroundState`);
  return {
    name: 'firefox',
    wire: () => privileged.evaluate('keptBooks') as Promise<Wire>,
    newTab: async () => tabOf(await browser.newPage()),
    async tabOpenedBy(act) {
      const before = new Set(await browser.pages());
      await act();
      const opened = await until('a tab to open', async () =>
        (await browser.pages()).find((page) => !before.has(page)),
      );
      await until('the new tab to load', () =>
        opened.evaluate("location.href !== 'about:blank' && document.readyState === 'complete'"),
      );
      return tabOf(opened);
    },
    openExtensionPage: async (path) => tabOf(await openExtensionPage(browser, path)),
    inExtension: <Value>(expression: string) => inspector.evaluate(expression) as Promise<Value>,
    backgroundRuns: async () => (await state()) === 'running',
    async actByHand(way, act, selection) {
      await privileged.evaluate(setOff(way, act, selection));
    },
    async stopBackground() {
      await privileged.evaluate(`(async () => { await (${EXTENSION}).terminateBackground(); })()`);
    },
    async pressNotification(id, button) {
      if (button !== undefined) throw new Error('Firefox has no buttons on notifications');
      await privileged.evaluate(`keptAlerts.findLast(({ name }) => name.includes(${JSON.stringify(id)})).press()`);
    },
    close: () => browser.close(),
  };
}

/**
 * A page that runs with the browser's own rights: what Mozilla's tests do in the browser window is done there, since not every
 * version lets BiDi into the window itself (140 does not, measured).
 */
async function openPrivilegedPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  void page.goto('about:config').catch(() => undefined);
  await until('a privileged page to open', async () => (await page.evaluate('typeof ChromeUtils')) === 'object');
  return page;
}

/** BiDi never says that a navigation to an extension page is done, since the process changes: the page is asked instead. */
export async function openExtensionPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  void page.goto(`${ORIGIN}/${path}`, { timeout: 60_000 }).catch(() => undefined);
  const arrived = `location.href.startsWith('${ORIGIN}') && document.readyState === 'complete'`;
  await until(`${path} to open`, async () => (await page.evaluate(arrived)) === true);
  return page;
}

const EXTENSION = `WebExtensionPolicy.getByID('${ADD_ON}').extension`;

/** What Firefox does itself once an item was clicked or a key pressed: it grants the tab, then tells the extension. */
function setOff(way: HandWay, act: string, selection: string | undefined): string {
  const info = { menuItemId: act, selectionText: selection, frameId: 0, editable: false, modifiers: [] };
  const tell =
    way === 'menu'
      ? `extension.emit('webext-menu-menuitem-click', ${JSON.stringify(info)}, tab)`
      : `extension.shortcuts.onCommand(${JSON.stringify(act)})`;
  return `(() => {
    const extension = ${EXTENSION};
    const tab = Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedTab;
    extension.tabManager.addActiveTabPermission(tab);
    ${tell};
  })()`;
}

/** Every channel tells who set it off and for whom it loads, before it opens a connection. */
const KEEP_BOOKS = `(() => {
  globalThis.keptBooks = { all: 0, byExtension: [] };
  globalThis.bookkeeper = {
    observe(subject) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo;
      keptBooks.all += 1;
      if ([triggeringPrincipal, loadingPrincipal].some((whose) => whose?.schemeIs('moz-extension')))
        keptBooks.byExtension.push(channel.requestMethod + ' ' + channel.URI.spec);
    },
  };
  Services.obs.addObserver(bookkeeper, 'http-on-opening-request');
})()`;

/** Headless Firefox drops a notification as it comes: this service keeps them, so that `notifications.getAll()` tells. */
const KEEP_NOTIFICATIONS = `(() => {
  globalThis.keptAlerts = [];
  const service = {
    QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
    showAlert(alert, listener) {
      keptAlerts.push({ name: alert.name, press: () => listener?.observe(null, 'alertclickcallback', alert.cookie) });
      listener?.observe(null, 'alertshow', alert.cookie);
    },
    closeAlert() {}, teardown() {}, pbmTeardown() {},
  };
  Components.manager.QueryInterface(Ci.nsIComponentRegistrar).registerFactory(
    Services.uuid.generateUUID(), 'notifications kept for tests', '@mozilla.org/alerts-service;1',
    { createInstance: (iid) => service.QueryInterface(iid) });
})()`;
