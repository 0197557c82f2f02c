import { signal } from '@preact/signals';
import { browser } from '../platform/browser.ts';

const EVERYWHERE = ['https://*/*', 'http://*/*'];

export interface SiteAccess {
  /** The hosts that the manifest names are all granted. Firefox lets a person take them back. */
  readonly boards: boolean;
  readonly everywhere: boolean;
  /** What is granted beyond the manifest, as the browser writes it. */
  readonly extra: readonly string[];
}

/** Undefined until read. */
export const siteAccess = signal<SiteAccess | undefined>(undefined);

export function boardOrigins(): string[] {
  const { host_permissions: hosts = [] } = browser.runtime.getManifest();
  return hosts.filter((host): host is string => typeof host === 'string');
}

/** Reads what is granted, now and whenever it changes, also in the browser's own settings. */
export async function watchSiteAccess(): Promise<void> {
  browser.permissions.onAdded.addListener(readSiteAccess);
  browser.permissions.onRemoved.addListener(readSiteAccess);
  await readSiteAccess();
}

/** Call it straight from the click: the browser asks only then. @returns whether the person agreed */
export function allowEverywhere(): Promise<boolean> {
  return browser.permissions.request({ origins: EVERYWHERE });
}

export function allowBoards(): Promise<boolean> {
  return browser.permissions.request({ origins: boardOrigins() });
}

export async function revoke(origins: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...origins] });
  await readSiteAccess();
}

async function readSiteAccess(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const boards = boardOrigins();
  siteAccess.value = {
    boards: await browser.permissions.contains({ origins: boards }),
    everywhere: await browser.permissions.contains({ origins: EVERYWHERE }),
    extra: origins.filter((origin) => !boards.includes(origin)).sort(),
  };
}
