import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseText } from '../tools/parse-source.ts';

/**
 * A built page and every script and style it loads before it shows itself, its scripts' imports included; relative to the build,
 * sorted. What it loads later with `import()` is left out.
 */
export function pageFiles(build: string, page: string): string[] {
  const found = new Set([page]);
  for (const file of found) {
    for (const next of loadedBy(file, readFileSync(join(build, file), 'utf8'))) found.add(next);
  }
  return [...found].sort();
}

function loadedBy(file: string, text: string): string[] {
  if (file.endsWith('.html')) {
    return [...text.matchAll(/<(?:script|link)[^>]*\s(?:src|href)="([^"]+)"/g)].map(([, path = '']) =>
      resolve(file, path),
    );
  }
  if (!file.endsWith('.js')) return [];
  const { staticImports, staticExports } = parseText(file, text).parsed.module;
  const again = staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest?.value));
  return [...staticImports.map(({ moduleRequest }) => moduleRequest.value), ...again]
    .filter((path) => path !== undefined)
    .map((path) => resolve(file, path));
}

function resolve(from: string, path: string): string {
  return path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path);
}
