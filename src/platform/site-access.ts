import { browser } from './browser.ts';

const SCRIPT_ID = 'granted-sites';

/** The hosts that the manifest names, and the script that runs there. */
function declaredScript(): { readonly matches: readonly string[]; readonly files: string[] } {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  return { matches: script?.matches ?? [], files: (script?.js ?? []).map(packagedPath) };
}

/**
 * Registers the content script for exactly the hosts that are granted beyond the manifest's own, however they were granted
 * (welcome page, browser settings, policy), and for none when none is. @param leftAlone match patterns that it keeps out of
 */
export async function reconcileSiteAccess(leftAlone: readonly string[]): Promise<void> {
  const { matches: declared, files } = declaredScript();
  const { origins = [] } = await browser.permissions.getAll();
  const granted = origins.filter((origin) => isWebOrigin(origin) && !declared.includes(origin)).sort();
  const registered = await browser.scripting.getRegisteredContentScripts();
  const standing = registered.find(({ id }) => id === SCRIPT_ID);
  if (granted.length === 0) {
    if (standing !== undefined) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = {
    id: SCRIPT_ID,
    js: files,
    matches: granted,
    excludeMatches: [...declared, ...leftAlone],
    runAt: 'document_idle' as const,
  };
  if (standing === undefined) await browser.scripting.registerContentScripts([script]);
  else await browser.scripting.updateContentScripts([script]);
}

/** Pages that were open before the extension came, was updated or was given access get the script now. */
export async function injectIntoOpenTabs(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await injectIntoTabsAt(origins.filter(isWebOrigin));
}

/** The same for the open pages of these patterns, as far as they are granted. */
export async function injectIntoTabsAt(url: string[]): Promise<void> {
  const { files } = declaredScript();
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : runIn(id, 0, files))));
}

/** Whatever of ours runs in the open pages of these patterns stops, and what it shows there goes. */
export async function withdrawFromTabsAt(url: string[]): Promise<void> {
  if (url.length === 0) return;
  for (const { id } of await browser.tabs.query({ url })) {
    if (id === undefined) continue;
    const target = { tabId: id, allFrames: true };
    await browser.scripting.executeScript({ target, func: endScripts }).catch(() => undefined);
  }
}

/** Runs in the page, among our scripts: their names are theirs (content/). */
function endScripts(): void {
  const ours = globalThis as { squeakySentinel?: AbortController; squeakyDetector?: AbortController };
  ours.squeakySentinel?.abort();
  ours.squeakyDetector?.abort();
  (globalThis as { squeakyNote?: { readonly host: HTMLElement } }).squeakyNote?.host.remove();
}

/** Runs the content script in the frames of a page too, where they are granted: an employer's form may stand in one. */
export async function watchFrames(tabId: number): Promise<void> {
  const { files } = declaredScript();
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files }).catch(() => undefined);
}

/** Runs packaged files in one frame. @returns whether the browser allowed it */
export async function runIn(tabId: number, frameId: number, files: string[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files });
    return true;
  } catch {
    return false;
  }
}

/** Whether the frame is still in the tab, as far as we may look into it. */
export async function isFrameThere(tabId: number, frameId: number): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  return await browser.scripting.executeScript({ target, func: () => true }).then(
    () => true,
    () => false,
  );
}

/** Puts plain data where only our scripts of that frame see it. @returns whether the browser allowed it */
export async function handOver(tabId: number, frameId: number, name: string, value: unknown): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: (key: string, data: unknown) => {
        (globalThis as Record<string, unknown>)[key] = data;
      },
      args: [name, value],
    });
    return true;
  } catch {
    return false;
  }
}

/** Takes what one of our scripts of that frame put there. @returns undefined where the browser does not allow it */
export async function handBack(tabId: number, frameId: number, name: string): Promise<unknown> {
  try {
    const [taken] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: (key: string) => {
        const data = (globalThis as Record<string, unknown>)[key];
        delete (globalThis as Record<string, unknown>)[key];
        return data;
      },
      args: [name],
    });
    return taken?.result;
  } catch {
    return undefined;
  }
}

/** Firefox's manifest names its files by their full address, and registers only relative ones (measured). */
function packagedPath(file: string): string {
  return new URL(file, browser.runtime.getURL('/')).pathname.slice(1);
}

function isWebOrigin(origin: string): boolean {
  return /^(https?|\*):\/\//.test(origin) || origin === '<all_urls>';
}
