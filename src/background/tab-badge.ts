import { browser } from '../platform/browser.ts';
import { clearTabBadge, ringOnce, setTabBadge, type TabBadge } from '../platform/reminders.ts';

/** A badge that speaks for a tab alone, and what it speaks of. */
interface Spoken {
  readonly about: string;
  readonly at: number;
}

const SPEAKS_MS = 2 * 60_000;
const ALARM = 'tab-badges';
const PREFIX = 'badge:';

/** The button speaks for this tab for two minutes, until the tab goes elsewhere or the matter is settled. */
export async function speakForTab(tabId: number, about: string, badge: TabBadge): Promise<void> {
  await browser.storage.session.set({ [PREFIX + tabId]: { about, at: Date.now() } satisfies Spoken });
  await setTabBadge(tabId, badge);
  ringOnce(ALARM, SPEAKS_MS / 60_000);
}

/** Takes back what has been said for long enough. */
export async function quietTabs(now: number): Promise<void> {
  await quiet(({ at }) => now - at >= SPEAKS_MS);
}

/** Takes back what was said about something that is settled now. */
export async function quietAbout(about: string): Promise<void> {
  await quiet((spoken) => spoken.about === about);
}

async function quiet(isOver: (spoken: Spoken) => boolean): Promise<void> {
  const stored = await browser.storage.session.get();
  const over = Object.keys(stored).filter((key) => key.startsWith(PREFIX) && isOver(stored[key] as Spoken));
  if (over.length === 0) return;
  await browser.storage.session.remove(over);
  await Promise.all(over.map((key) => clearTabBadge(Number(key.slice(PREFIX.length)))));
}
