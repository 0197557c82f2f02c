import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @returns a folder with the same build, which calls itself by another version */
export function withVersion(build: string, version: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'squeaky-version-'));
  cpSync(build, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version }));
  return folder;
}
