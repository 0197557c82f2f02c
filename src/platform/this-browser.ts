import { browser } from './browser.ts';
import { isFirefox } from './reminders.ts';

export type Browser = 'firefox' | 'chromium';
export type System = 'mac' | 'win' | 'linux' | 'cros' | 'android' | 'other';

const SYSTEMS: readonly System[] = ['mac', 'win', 'linux', 'cros', 'android'];

export interface ThisBrowser {
  readonly name: Browser;
  readonly system: System;
}

/** Which browser this is, on which system: for words about their settings. */
export async function thisBrowser(): Promise<ThisBrowser> {
  const { os } = await browser.runtime.getPlatformInfo();
  return {
    name: isFirefox() ? 'firefox' : 'chromium',
    system: SYSTEMS.find((known) => known === os) ?? 'other',
  };
}
