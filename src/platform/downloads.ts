import { browser } from './browser.ts';
import { isFirefox } from './reminders.ts';

/** Files of ours lie together in the downloads folder. */
const FOLDER = 'Squeaky Wheel';
const PATIENCE_MS = 20_000;
const LOOK_EVERY_MS = 100;

const DOWNLOADS = { permissions: ['downloads' as const] };

export async function maySaveDownloads(): Promise<boolean> {
  return await browser.permissions.contains(DOWNLOADS);
}

/** Call it straight from the click: the browser asks only then. @returns whether the person agreed */
export function askForDownloads(): Promise<boolean> {
  return browser.permissions.request(DOWNLOADS);
}

/** Taken back, the browser asks the next time. Where it was granted at installation it stays. */
export async function giveDownloadsBack(): Promise<void> {
  await browser.permissions.remove(DOWNLOADS).catch(() => false);
}

export type Saved = { readonly ok: true; readonly path: string } | { readonly ok: false; readonly reason: string };

/**
 * Saves a text file into the downloads folder without asking where. Chromium's worker makes no `blob:` address, and Firefox
 * takes no `data:` one (both measured on 156 and 153; 40 MB went through).
 */
export async function saveDownload(fileName: string, text: string, type: string): Promise<Saved> {
  const url = isFirefox() ? URL.createObjectURL(new Blob([text], { type })) : dataAddress(text, type);
  try {
    const id = await browser.downloads.download({
      url,
      filename: `${FOLDER}/${fileName}`,
      conflictAction: 'uniquify',
      saveAs: false,
    });
    return await untilSaved(id);
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  } finally {
    if (isFirefox()) URL.revokeObjectURL(url);
  }
}

/** @returns the path of a file that was saved whole under that name */
export async function findDownload(fileName: string): Promise<string | undefined> {
  const found = await browser.downloads.search({ query: [fileName], state: 'complete' });
  return found.find(({ filename, exists }) => exists && filename.endsWith(fileName))?.filename;
}

/** Deletes a saved file by its path: Firefox's numbers of downloads begin anew with each start. One that is gone is no matter. */
export async function removeDownload(path: string): Promise<void> {
  for (const { id, filename, exists } of await browser.downloads.search({ filename: path })) {
    if (filename !== path) continue;
    if (exists) await browser.downloads.removeFile(id).catch(() => undefined);
    await browser.downloads.erase({ id });
  }
}

async function untilSaved(id: number): Promise<Saved> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const [item] = await browser.downloads.search({ id });
    if (item === undefined) return { ok: false, reason: 'the browser lost sight of it' };
    if (item.state === 'complete') return { ok: true, path: item.filename };
    if (item.state === 'interrupted') {
      await browser.downloads.erase({ id });
      return { ok: false, reason: item.error ?? 'it was interrupted' };
    }
    await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
  }
  await browser.downloads.cancel(id).catch(() => undefined);
  return { ok: false, reason: 'it took too long' };
}

function dataAddress(text: string, type: string): string {
  return `data:${type};base64,${new TextEncoder().encode(text).toBase64()}`;
}
