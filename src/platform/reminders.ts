import { browser } from './browser.ts';

export interface BrowserNotification {
  readonly id: string;
  readonly title: string;
  readonly message: string;
  /** At most two, where the browser has buttons. */
  readonly buttons?: readonly string[];
}

/** A PNG of the package: without one Chromium shows nothing and does not say so (measured). */
const ICON = 'icons/128.png';

/**
 * Shows a notification. The same id replaces what is on show.
 * @returns whether it is really there; Firefox cannot tell in headless mode, so there an accepted call counts
 */
export async function showNotification(notification: BrowserNotification): Promise<boolean> {
  try {
    await browser.notifications.create(notification.id, optionsOf(notification));
    return isFirefox() || notification.id in (await browser.notifications.getAll());
  } catch {
    return false;
  }
}

/** Puts other words into one that is on show, without a sound. Firefox can only show it anew, so there it is left as it is. */
export async function rewordNotification(notification: BrowserNotification): Promise<void> {
  if (isFirefox()) return;
  await (browser.notifications as unknown as Rewording).update(notification.id, optionsOf(notification));
}

/** In Chromium alone, and so not in the polyfill's types. */
interface Rewording {
  update(id: string, options: CreateOptions): Promise<boolean>;
}

interface CreateOptions {
  readonly type: 'basic';
  readonly iconUrl: string;
  readonly title: string;
  readonly message: string;
  readonly buttons?: readonly { readonly title: string }[];
}

/** What this browser takes: Firefox throws on `buttons` and on `requireInteraction` (measured). */
function optionsOf({ title, message, buttons = [] }: BrowserNotification): CreateOptions {
  const options = { type: 'basic' as const, iconUrl: browser.runtime.getURL(ICON), title, message };
  return isFirefox() || buttons.length === 0
    ? options
    : { ...options, buttons: buttons.map((name) => ({ title: name })) };
}

/** Hears the buttons of notifications, where the browser has them. Call it at top level. */
export function onNotificationButton(listener: (id: string, index: number) => void): void {
  browser.notifications.onButtonClicked?.addListener(listener);
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

const MINUTE_MS = 60_000;

/**
 * One periodic alarm on the marks of the clock: a quarter of an hour begins at the same moment in every time zone, and so
 * midnight and every full hour are met. Re-created at every start: Firefox keeps no alarm over a restart (measured). An
 * alarm is a hint, the table is the truth.
 */
export async function keepAlarm(name: string, everyMinutes: number): Promise<void> {
  const period = everyMinutes * MINUTE_MS;
  const standing = await browser.alarms.get(name);
  if (standing?.periodInMinutes === everyMinutes && standing.scheduledTime % period < MINUTE_MS) return;
  const when = (Math.floor(Date.now() / period) + 1) * period;
  browser.alarms.create(name, { periodInMinutes: everyMinutes, when });
}

export function isFirefox(): boolean {
  return browser.runtime.getURL('').startsWith('moz-');
}
