import { browser } from '../platform/browser.ts';
import { LEFT_ALONE_KEY } from './left-alone.ts';
import { parseSettings, SETTINGS_KEY, type Settings } from './settings.ts';

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return parseSettings(stored[SETTINGS_KEY]);
}

/** Changes the named settings and leaves the others as they are. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = parseSettings({ ...(await readSettings()), ...change });
  await browser.storage.local.set({ [SETTINGS_KEY]: settings, [LEFT_ALONE_KEY]: settings.neverLook });
  return settings;
}

/** Puts the list that scripts in pages read right, should the settings have come some other way. */
export async function mirrorLeftAlone(): Promise<readonly string[]> {
  const { neverLook } = await readSettings();
  const stored = await browser.storage.local.get(LEFT_ALONE_KEY);
  const standing: unknown = stored[LEFT_ALONE_KEY] ?? [];
  if (JSON.stringify(standing) !== JSON.stringify(neverLook))
    await browser.storage.local.set({ [LEFT_ALONE_KEY]: neverLook });
  return neverLook;
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
