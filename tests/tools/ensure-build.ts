import { mkdirSync, rmSync, statSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Build, buildExtension, buildFolder } from './build-extension.ts';
import { ROOT } from './repository.ts';

const INPUTS = ['src', 'public', 'manifest.json', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];
const LONGEST_BUILD_MS = 120_000;

/**
 * Builds unless the build is newer than all that it is made from. Several test processes may ask at once: one builds, the
 * others wait. @returns the folder of the build
 */
export async function ensureBuild(build: Build): Promise<string> {
  const folder = join(ROOT, buildFolder(build));
  const lock = join(ROOT, 'node_modules', `.building-${build}`);
  while (!tryLock(lock)) await wait(200);
  try {
    if (await isStale(folder)) await buildExtension(build);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
  return folder;
}

/** Making a folder is one step on every file system: only one process succeeds. A lock left by a dead process expires. */
function tryLock(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > LONGEST_BUILD_MS) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

async function isStale(folder: string): Promise<boolean> {
  const built = await stat(join(folder, 'manifest.json')).catch(() => undefined);
  if (built === undefined) return true;
  const changed = await Promise.all(INPUTS.map((input) => lastChange(join(ROOT, input))));
  return Math.max(...changed) > built.mtimeMs;
}

/** The latest change of a file, or within a folder; a folder's own time tells of files that are gone. */
async function lastChange(path: string): Promise<number> {
  const { mtimeMs } = await stat(path);
  const entries = await readdir(path, { recursive: true }).catch(() => []);
  const times = await Promise.all(entries.map(async (entry) => (await stat(join(path, entry))).mtimeMs));
  return Math.max(mtimeMs, ...times);
}
