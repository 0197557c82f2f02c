import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from './session.ts';
import { until } from './until.ts';

export interface SavedFile {
  /** Below the folder of downloads. @example 'squeaky-wheel-people-2026-11-28-093000.vcf' */
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** What the browser saves while `act` runs and after it, once it is whole. Byte-order marks are kept. */
export async function savedBy(session: Session, act: () => Promise<unknown>): Promise<SavedFile> {
  const before = new Set(savedFiles(session));
  await act();
  const name = await until('a file to be saved', async () => savedFiles(session).find((file) => !before.has(file)));
  const path = join(session.downloads, name);
  return { name, path, text: readFileSync(path, 'utf8') };
}

/** Whole files: what is still being written has an ending of the browser's own, or holds nothing yet. */
export function savedFiles({ downloads }: Session): readonly string[] {
  const names = readdirSync(downloads, { recursive: true, encoding: 'utf8' });
  const unfinished = new Set(names.filter((name) => name.endsWith('.part')).map((name) => name.replace(/\.part$/, '')));
  return names.filter((name) => {
    if (/\.(?:part|crdownload|tmp)$/.test(name) || unfinished.has(name)) return false;
    const known = statSync(join(downloads, name), { throwIfNoEntry: false });
    return known?.isFile() === true && known.size > 0;
  });
}
