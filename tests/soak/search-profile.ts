/** Looks through everything that a browser has on disk. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../tools/list-files.ts';
import { canariesIn, wideCanariesIn } from './canary.ts';
import { logRecords, sqlitePayloads, unsnapped, unzipped } from './decode-stores.ts';

export interface Sighting {
  readonly canary: string;
  /** Below the profile. */
  readonly file: string;
  /** How it had to be read. */
  readonly how: string;
}

/** Each canary once for each file that it was seen in. */
export function searchProfile(profile: string): readonly Sighting[] {
  return listFiles(profile).flatMap((file) => {
    const bytes = readFileSync(join(profile, file));
    const seen = new Map<string, string>();
    for (const [how, piece] of readings(file, bytes)) {
      const latin1 = piece.toString('latin1');
      for (const canary of [...canariesIn(latin1), ...wideCanariesIn(latin1)])
        if (!seen.has(canary)) seen.set(canary, how);
    }
    return [...seen].map(([canary, how]) => ({ canary, file, how }));
  });
}

/** The bytes as they are, and what they are once what browsers do to them is undone, twice over. */
function* readings(file: string, bytes: Buffer): Generator<readonly [how: string, piece: Buffer]> {
  yield ['as it is', bytes];
  for (const piece of unzipped(bytes)) yield ['unzipped', piece];
  if (!isStore(file)) return;
  const whole = file.endsWith('.log') ? [logRecords(bytes)] : [bytes, ...sqlitePayloads(bytes)];
  for (const value of whole) {
    yield ['put together', value];
    for (const piece of unzipped(value)) yield ['put together, unzipped', piece];
    for (const piece of unsnapped(value)) {
      yield ['unsnapped', piece];
      for (const inner of unzipped(piece)) yield ['unsnapped, unzipped', inner];
      // blocks of LevelDB, with values in them that were made smaller before
      if (file.endsWith('.ldb') && piece.length > 512)
        for (const inner of unsnapped(piece)) yield ['unsnapped twice', inner];
    }
  }
}

/** What an extension keeps; elsewhere a search of the bytes and of what is zipped must do. */
function isStore(file: string): boolean {
  return /(?:chrome|moz)-extension|Local Extension Settings/.test(file);
}
