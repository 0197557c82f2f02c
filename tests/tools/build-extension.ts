import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from './repository.ts';
import { toolCommand } from './tool-command.ts';

export const BUILDS = ['chromium', 'firefox'] as const;
export type Build = (typeof BUILDS)[number];

/** What crxjs says on every good build: how far it is, and an option of its own that Vite no longer reads. */
const USUAL_WORDS = /crx:content-scripts-iife|✓ \S+\.iife\.ts|inlineDynamicImports`? option is ignored/;

/** Where a build lies, relative to the repository. */
export function buildFolder(build: Build): string {
  return `dist/${build}`;
}

/**
 * Builds for one browser, in a process of its own: crxjs keeps state between builds of one process. Rejects with all that
 * Vite said when the build fails; its warnings go to the error output.
 * @param outDir where the result goes instead of dist/
 */
export async function buildExtension(build: Build, outDir = buildFolder(build)): Promise<void> {
  const options = ['build', '--logLevel', 'warn', '--outDir', outDir, '--emptyOutDir'];
  const [program = '', ...rest] = toolCommand('vite', options);
  const child = spawn(program, rest, {
    cwd: ROOT,
    // NODE_ENV as vitest sets it (`test`) would give another build
    env: { ...process.env, BROWSER: build, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += piece));
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail);
    child.on('close', done);
  });
  const words = stripVTControlCharacters(said).trim();
  if (code !== 0) throw new Error(`The build for ${build} failed:\n${words}`);
  const unusual = words.split('\n').filter((line) => line.trim() !== '' && !USUAL_WORDS.test(line));
  if (unusual.length > 0) console.error(unusual.join('\n'));
}
