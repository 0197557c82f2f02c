/** What lies where in a browser's profile, so that what we keep is told apart from what the browser keeps of pages. */
import type { BrowserName } from '../e2e/driver.ts';

const OURS: Readonly<Record<BrowserName, RegExp>> = {
  chromium:
    /^Default\/(?:IndexedDB\/chrome-extension_|Local Extension Settings\/|Extension (?:State|Rules|Scripts)\/|Sync Extension Settings\/)/,
  firefox: /^(?:storage\/\w+\/moz-extension|browser-extension-data\/|storage-sync|extension-)/,
};

/** The cache of the network, tabs to restore, the history, and what forms are filled in from: of pages, whoever is there. */
const OF_THE_BROWSER: Readonly<Record<BrowserName, RegExp>> = {
  chromium:
    /^(?:segmentation_platform\/|Default\/(?:Cache|Code Cache|Sessions|History|Web Data|Login Data|Network|Favicons|Top Sites|Shortcuts))/,
  firefox: /^(?:cache2|sessionstore|sessionCheckpoints|places\.sqlite|formhistory\.sqlite|storage\/\w+\/https\+\+\+)/,
};

export function isOurs(browser: BrowserName, file: string): boolean {
  return OURS[browser].test(file);
}

/** What is neither is looked at as if it were ours. */
export function ownerOf(browser: BrowserName, file: string): 'us' | 'the browser' | 'nobody knows' {
  if (isOurs(browser, file)) return 'us';
  return OF_THE_BROWSER[browser].test(file) ? 'the browser' : 'nobody knows';
}
