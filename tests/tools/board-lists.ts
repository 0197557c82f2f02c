/** What follows from the files in `src/boards`: the registry, and the hosts in the manifest. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Board } from '../../src/boards/board.ts';
import { listFiles } from './list-files.ts';
import { ROOT } from './repository.ts';

export const BOARDS_FOLDER = join(ROOT, 'src', 'boards');
export const REGISTRY = join(BOARDS_FOLDER, 'registry.ts');
const MANIFEST = join(ROOT, 'manifest.json');

/** Names of the files that hold a board each, without `.ts`. */
export function boardFiles(): string[] {
  return listFiles(BOARDS_FOLDER)
    .map((file) => basename(file, '.ts'))
    .filter((name) => name !== 'board' && name !== 'registry')
    .sort();
}

/** @example constantOf('oracle-hcm') === 'oracleHcm' */
export function constantOf(id: string): string {
  return id.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
}

/** `registry.ts` as it must be for these boards, in the formatter's style. */
export function registrySource(ids: readonly string[]): string {
  const imports = [
    ...ids.map((id) => [`./${id}.ts`, `import { ${constantOf(id)} } from './${id}.ts';`] as const),
    ['./board.ts', "import type { Board } from './board.ts';"] as const,
  ];
  imports.sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    ...imports.map(([, line]) => line),
    '',
    '/** Every board there is, by name; written by `npm run new:board`. The one that names the host most exactly reads the page. */',
    'export const BOARDS: readonly Board[] = [',
    ...ids.map((id) => `  ${constantOf(id)},`),
    '];',
    '',
  ].join('\n');
}

/** Match patterns of all boards, each once. */
export function patternsOf(boards: readonly Board[]): string[] {
  return [...new Set(boards.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`)))];
}

export function writeRegistry(): void {
  writeFileSync(REGISTRY, registrySource(boardFiles()));
}

/** The hosts of these boards, in the order of the registry, where the manifest names them. */
export function writeManifestHosts(boards: readonly Board[]): void {
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  const patterns = patternsOf(boards);
  const [script] = manifest.content_scripts;
  const written = { ...manifest, content_scripts: [{ ...script, matches: patterns }], host_permissions: patterns };
  writeFileSync(MANIFEST, `${JSON.stringify(written, null, 2)}\n`);
}
