import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What of its manifest a build may be given otherwise. */
interface ManifestParts {
  readonly version?: string;
  /** Without it Chromium never looks for an update, whoever installed the extension (measured on 156). */
  readonly update_url?: string;
}

/** @returns a folder with the same build, and these parts of its manifest in place of its own */
export function withManifest(build: string, parts: ManifestParts): string {
  const folder = mkdtempSync(join(tmpdir(), 'squeaky-build-'));
  cpSync(build, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...parts }));
  return folder;
}
