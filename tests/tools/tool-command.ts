import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './repository.ts';

/**
 * The command line that runs a package's own program with this Node: no shell and no `.cmd`, so the same on every system.
 * @example toolCommand('knip', ['--no-progress']) // ['/…/node', '/…/knip/bin/knip.js', '--no-progress']
 */
export function toolCommand(packageName: string, words: readonly string[]): readonly string[] {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const program = typeof bin === 'string' ? bin : Object.values(bin)[0];
  if (program === undefined) throw new Error(`${packageName} has no program to run`);
  return [process.execPath, join(folder, program), ...words];
}

/** The command line for one of our own TypeScript files. */
export function scriptCommand(file: string, words: readonly string[] = []): readonly string[] {
  return [process.execPath, '--import', 'tsx', join(ROOT, file), ...words];
}

/** Runs a package's program in the repository with our own input and output. @returns its exit code */
export async function runTool(packageName: string, words: readonly string[]): Promise<number> {
  const [program = '', ...rest] = toolCommand(packageName, words);
  const child = spawn(program, rest, { cwd: ROOT, stdio: 'inherit' });
  return await new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done(code ?? 1));
  });
}
