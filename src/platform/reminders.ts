import { browser } from './browser.ts';

export interface BrowserNotification {
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

/** A PNG of the package: without one Chromium shows nothing and does not say so (measured). */
const ICON = 'icons/128.png';

/**
 * Shows a notification with nothing that a browser refuses: Firefox throws on buttons and on requireInteraction (measured).
 * @returns whether it is really there; Firefox cannot tell in headless mode, so there an accepted call counts
 */
export async function showNotification({ id, title, message }: BrowserNotification): Promise<boolean> {
  try {
    const iconUrl = browser.runtime.getURL(ICON);
    await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
    return isFirefox() || id in (await browser.notifications.getAll());
  } catch {
    return false;
  }
}

export function clearNotification(id: string): Promise<boolean> {
  return browser.notifications.clear(id);
}

export async function setBadge(text: string, color: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color });
  await browser.action.setBadgeText({ text });
}

export interface TabBadge {
  readonly text: string;
  readonly title: string;
}

/** What the toolbar button says while this tab is in front. The browser drops it when the tab goes to another page. */
export async function setTabBadge(tabId: number, { text, title }: TabBadge): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // the tab is gone
  }
}

/** The tab's own badge goes: what holds for every tab is seen again. */
export async function clearTabBadge(tabId: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: null });
    await browser.action.setTitle({ tabId, title: await browser.action.getTitle({}) });
  } catch {
    // the tab is gone
  }
}

/** Rings once, so that something is put right although the worker sleeps meanwhile. */
export function ringOnce(name: string, afterMinutes: number): void {
  browser.alarms.create(name, { delayInMinutes: afterMinutes });
}

/** Re-created at every start: Firefox keeps no alarm over a restart (measured). An alarm is a hint, the table is the truth. */
export async function keepAlarm(name: string, everyMinutes: number): Promise<void> {
  const standing = await browser.alarms.get(name);
  if (standing?.periodInMinutes === everyMinutes) return;
  browser.alarms.create(name, { periodInMinutes: everyMinutes, delayInMinutes: 1 });
}

export function isFirefox(): boolean {
  return browser.runtime.getURL('').startsWith('moz-');
}
