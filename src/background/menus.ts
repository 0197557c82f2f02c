import { browser } from '../platform/browser.ts';

/** What can be done by hand on any page, from the menu or with a key: ids of menu items and names of commands alike. */
export type HandAct = 'save-applied' | 'save-to-apply' | 'log-contact' | 'leave-alone';

const TITLES: Readonly<Record<HandAct, string>> = {
  'save-applied': 'Save this job: applied',
  'save-to-apply': 'Save this job: to apply',
  'log-contact': 'Log a contact…',
  'leave-alone': 'Never look at this site',
};

/**
 * Both browsers keep the items of a background that sleeps, once made at installation; Firefox refuses them without an id.
 * Made anew at each start of the browser too: a profile that lost them gets them back.
 */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, title] of Object.entries(TITLES))
    browser.contextMenus.create({
      id,
      title,
      contexts: ['page', 'frame', 'selection'],
      documentUrlPatterns: ['https://*/*', 'http://*/*'],
    });
}

export function isHandAct(name: unknown): name is HandAct {
  return typeof name === 'string' && Object.hasOwn(TITLES, name);
}
