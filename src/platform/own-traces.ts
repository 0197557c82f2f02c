import { browser } from './browser.ts';
import { clearTabBadge, setBadge } from './reminders.ts';

/**
 * Takes away all that the browser keeps for the extension outside its database: what it stored, what is on show, what is to
 * ring, and what the person granted beyond the installation.
 */
export async function removeOwnTraces(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await browser.alarms.clearAll();
  for (const id of Object.keys(await browser.notifications.getAll())) await browser.notifications.clear(id);
  await setBadge('', BADGE_COLOR_OF_NONE);
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) await clearTabBadge(id);
  await giveBackGrants();
}

/** It is not seen, since the badge is empty. */
const BADGE_COLOR_OF_NONE = '#000000';

async function giveBackGrants(): Promise<void> {
  const { permissions: required = [], host_permissions: hosts = [] } = browser.runtime.getManifest();
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  const extra = {
    permissions: permissions.filter((name) => !(required as readonly string[]).includes(name)),
    origins: origins.filter((origin) => !(hosts as readonly string[]).includes(origin)),
  };
  // one of them may be the browser's own to give: then the others go all the same
  for (const name of extra.permissions) await remove({ permissions: [name] });
  for (const origin of extra.origins) await remove({ origins: [origin] });
}

async function remove(grant: { permissions?: string[]; origins?: string[] }): Promise<void> {
  await browser.permissions.remove(grant as Parameters<typeof browser.permissions.remove>[0]).catch(() => false);
}
