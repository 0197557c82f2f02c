import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { listFiles } from '../tools/list-files.ts';
import { ROOT } from '../tools/repository.ts';
import { type ImportEdge, walkImports } from '../tools/walk-imports.ts';
import { expectNone } from './expect-none.ts';
import { findCycles, findPath } from './find-cycles.ts';
import { NEVER_IN_CONTENT, PAGES } from './import-table.ts';
import { judgeImport, moduleOf } from './judge-import.ts';
import { folderRules, isFolderRule } from './linter-rules.ts';

const edges = walkImports();
const sources = listFiles(`${ROOT}/src`);

describe('who may import whom', () => {
  test('every import in src/ keeps the table of design.md §2', () => {
    expectNone(
      edges.map(judgeImport).filter((finding) => finding !== undefined),
      'The table is tests/architecture/import-table.ts. If the table is wrong, change it there, say why, and run `npx tsx tests/tools/write-import-rules.ts`.',
    );
  });

  test('the folder rules of biome.json are those of the table', () => {
    const { overrides } = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'));
    expect(overrides.filter(isFolderRule), 'Run `npx tsx tests/tools/write-import-rules.ts`.').toEqual(folderRules());
  });

  test('every import names its file with the ending, and the file exists', () => {
    expectNone(
      edges
        .filter(({ to }) => to !== undefined && !existsSync(join(ROOT, 'src', to)))
        .map(({ from, line, specifier }) => `src/${from}:${line} imports '${specifier}', which is not there`),
      'Write the whole name (`./posting.ts`), or create the file.',
    );
  });

  test('every imported package is a dependency of the extension', () => {
    const known = new Set(Object.keys(packageJson.dependencies));
    expectNone(
      edges
        .filter((edge) => edge.package !== undefined && !known.has(edge.package))
        .map(({ from, line, package: name }) => `src/${from}:${line} imports ${name}`),
      'Add the package to "dependencies" of package.json, or do without.',
    );
  });

  test('import() stands in pages alone: Chromium’s worker throws, and content scripts are single files', () => {
    expectNone(
      edges
        .filter(({ kind, from }) => kind === 'dynamic' && !PAGES.includes(moduleOf(from)))
        .map(({ from, line }) => `src/${from}:${line} calls import()`),
      'Import at the top of the file. A page may load a later part of itself with import().',
    );
  });

  test('no files import one another in a ring', () => {
    expectNone(
      findCycles(valueGraph(edges)).map((ring) => `${[...ring, ring[0]].join(' → ')}`),
      'Move what both need into a file of its own, or pass it in as an argument.',
    );
  });

  test.each(Object.entries(NEVER_IN_CONTENT))('%s never comes into a content script', (name, reason) => {
    const starts = sources.filter((file) => moduleOf(file) === 'content');
    const path = findPath(valueGraph(edges), starts, name);
    expectNone(
      path === undefined ? [] : [path.join(' → ')],
      `${name} ${reason}. Split the file in the middle, so that what content/ needs stands apart from the rest.`,
    );
  });
});

describe('modules', () => {
  const modules = [...new Set(sources.filter((file) => file.includes('/')).map(moduleOf))];

  test.each(modules)('%s/ says what lives there and what may not', (module) => {
    const said = sources
      .filter((file) => moduleOf(file) === module && /\.tsx?$/.test(file))
      .some(describesModule(module));
    expectNone(
      said ? [] : [`src/${module}/`],
      `Open one of its files, best the one that others import first, with a comment: «${module}/ …: what lives here, and what may not».`,
    );
  });
});

/** Whether the first comment of a file speaks of its folder. */
function describesModule(module: string): (file: string) => boolean {
  return (file) => {
    const [comment = ''] = /\/\*\*[\s\S]*?\*\//.exec(readFileSync(join(ROOT, 'src', file), 'utf8')) ?? [];
    return new RegExp(`(^|[\\s*«])${module}/`).test(comment);
  };
}

/** What is there at run time: files by name, packages by theirs. A script that is only named by its URL is none of it. */
function valueGraph(all: readonly ImportEdge[]): Map<string, string[]> {
  const graph = new Map<string, string[]>();
  for (const { from, to, package: name, kind, query } of all) {
    const next = to ?? name;
    if (kind === 'type' || query !== '' || next === undefined) continue;
    graph.set(from, [...(graph.get(from) ?? []), next]);
  }
  return graph;
}
