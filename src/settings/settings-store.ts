import { browser } from '../platform/browser.ts';
import { parseSettings, SETTINGS_KEY, type Settings } from './settings.ts';

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return parseSettings(stored[SETTINGS_KEY]);
}

/** Changes the named settings and leaves the others as they are. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = parseSettings({ ...(await readSettings()), ...change });
  await browser.storage.local.set({ [SETTINGS_KEY]: settings });
  return settings;
}

/** @returns a function that stops listening */
export function onSettingsChanged(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[SETTINGS_KEY];
    if (change !== undefined) listener(parseSettings(change.newValue));
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
