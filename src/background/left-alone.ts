import { isNeverLooked, neverPatterns, siteIn } from '../domain/never-look.ts';
import type { Sender } from '../messaging/router.ts';
import { browser } from '../platform/browser.ts';
import { injectIntoTabsAt, reconcileSiteAccess, withdrawFromTabsAt } from '../platform/site-access.ts';
import { parseSettings, SETTINGS_KEY } from '../settings/settings.ts';
import { changeSettings, mirrorLeftAlone, readSettings } from '../settings/settings-store.ts';
import { speakForTab } from './tab-badge.ts';

/** Whether none of these addresses is of a site that the person wants left alone. Unknown ones are none. */
export async function mayLookAt(...urls: readonly (string | undefined)[]): Promise<boolean> {
  const { neverLook } = await readSettings();
  return !urls.some((url) => url !== undefined && isNeverLooked(neverLook, url));
}

/** A page, or a frame in one, as far as the browser says where it stands. */
export function mayLookAtSender({ url, tabUrl }: Sender): Promise<boolean> {
  return mayLookAt(url, tabUrl);
}

/** What the tab shows in front. Where the browser does not say, we may not read it either. */
export async function mayLookInto(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return await mayLookAt(tab?.url);
}

/** Scripts are registered for what is granted, without what is left alone. */
export async function reconcileSites(): Promise<void> {
  await reconcileSiteAccess(neverPatterns(await mirrorLeftAlone()));
}

interface StorageChange {
  readonly oldValue?: unknown;
  readonly newValue?: unknown;
}

/** Pages of a site that was just named fall silent; those of one that was taken off the list are looked at again. */
export async function followLeftAlone({ [SETTINGS_KEY]: change }: Record<string, StorageChange>): Promise<void> {
  if (change === undefined) return;
  const before = parseSettings(change.oldValue).neverLook;
  const after = parseSettings(change.newValue).neverLook;
  const added = after.filter((site) => !before.includes(site));
  const removed = before.filter((site) => !after.includes(site));
  if (added.length === 0 && removed.length === 0) return;
  await reconcileSites();
  await withdrawFromTabsAt(neverPatterns(added));
  await injectIntoTabsAt(neverPatterns(removed));
}

/** From the page's menu: its site goes on the list, and the button says so. */
export async function leaveAlone(tabId: number, url: string | undefined): Promise<void> {
  const site = url === undefined ? undefined : siteIn(url);
  if (site === undefined) return;
  const { neverLook } = await readSettings();
  if (!neverLook.includes(site)) await changeSettings({ neverLook: [...neverLook, site] });
  await speakForTab(tabId, `left-alone:${site}`, { text: '–', title: `${site} is left alone from now on` });
}
