import { posix } from 'node:path';
import { listFiles } from './list-files.ts';
import { type ParsedSource, parseSource } from './parse-source.ts';
import { ROOT } from './repository.ts';
import { isNode, visitNodes } from './visit-nodes.ts';

/** One import, re-export or `import(…)` of a file in src/. */
export interface ImportEdge {
  /** Relative to src/: `popup/popup.tsx`. */
  readonly from: string;
  readonly line: number;
  readonly specifier: string;
  /** Relative to src/ for our own files, without the query; otherwise undefined. */
  readonly to: string | undefined;
  /** The package's name, otherwise undefined. */
  readonly package: string | undefined;
  /** `?script` and the like, or the empty string. */
  readonly query: string;
  /** `type` leaves nothing in the bundle; `dynamic` is `import(…)`. */
  readonly kind: 'value' | 'type' | 'dynamic';
}

/** Every import of every script in src/. */
export function walkImports(): ImportEdge[] {
  return listFiles(`${ROOT}/src`)
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => importsOf(parseSource(`src/${file}`)));
}

export function importsOf(source: ParsedSource): ImportEdge[] {
  return [...staticImports(source), ...reExports(source), ...expressionImports(source)];
}

function staticImports(source: ParsedSource): ImportEdge[] {
  return source.parsed.module.staticImports.map(({ moduleRequest, entries, start }) => {
    const onlyTypes = entries.length > 0 && entries.every(({ isType }) => isType);
    return edge(source, start, moduleRequest.value, onlyTypes ? 'type' : 'value');
  });
}

function reExports(source: ParsedSource): ImportEdge[] {
  return source.parsed.module.staticExports.flatMap(({ entries, start }) => {
    const request = entries.find(({ moduleRequest }) => moduleRequest !== null)?.moduleRequest;
    if (request === null || request === undefined) return [];
    return [edge(source, start, request.value, entries.every(({ isType }) => isType) ? 'type' : 'value')];
  });
}

/** `import('./x.ts')` as a value and as a type. */
function expressionImports(source: ParsedSource): ImportEdge[] {
  const found: ImportEdge[] = [];
  visitNodes(source.parsed.program, (node) => {
    if (node.type !== 'ImportExpression' && node.type !== 'TSImportType') return;
    const request = node.source;
    const specifier = isNode(request) && typeof request.value === 'string' ? request.value : '(computed)';
    found.push(edge(source, node.start, specifier, node.type === 'TSImportType' ? 'type' : 'dynamic'));
  });
  return found;
}

function edge(source: ParsedSource, offset: number, specifier: string, kind: ImportEdge['kind']): ImportEdge {
  const from = source.file.replace(/^src\//, '');
  const [path = '', query = ''] = specifier.split(/(?=\?)/);
  const ours = path.startsWith('.');
  return {
    from,
    line: source.lineAt(offset),
    specifier,
    to: ours ? posix.join(posix.dirname(from), path) : undefined,
    package: ours ? undefined : packageName(path),
    query,
    kind,
  };
}

/** `@preact/signals/runtime` → `@preact/signals`, `preact/hooks` → `preact`. */
function packageName(path: string): string {
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
}
