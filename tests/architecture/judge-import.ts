import type { ImportEdge } from '../tools/walk-imports.ts';
import { ANYWHERE, IMPORT_TABLE, type ImportRow, SCRIPT_IMPORT } from './import-table.ts';

/** What is wrong with an import by the table, in words that say what to do; undefined when nothing is. */
export function judgeImport(edge: ImportEdge): string | undefined {
  const module = moduleOf(edge.from);
  const row = IMPORT_TABLE[module];
  if (row === undefined) {
    return `src/${edge.from}: the folder src/${module}/ is in no row of tests/architecture/import-table.ts: add one.`;
  }
  const wrong = edge.to === undefined ? judgePackage(edge, module, row) : judgePlace(edge, edge.to, module, row);
  return wrong === undefined
    ? undefined
    : `src/${edge.from}:${edge.line} imports '${edge.specifier}'. ${wrong} ${row.advice}`;
}

/** `popup/popup.tsx` → `popup`. */
export function moduleOf(file: string): string {
  return file.split('/')[0] ?? file;
}

function judgePackage(edge: ImportEdge, module: string, row: ImportRow): string | undefined {
  if (edge.package !== undefined && row.packages.includes(edge.package)) return undefined;
  return `${module}/ may import ${row.packages.length === 0 ? 'no package' : `only the packages ${row.packages.join(', ')}`}.`;
}

function judgePlace(edge: ImportEdge, to: string, module: string, row: ImportRow): string | undefined {
  if (to.startsWith('..')) return 'Nothing in src/ may import from outside it.';
  if (moduleOf(to) === module || isScriptImport(edge, to)) return undefined;
  if (holds(row.values, to)) return undefined;
  const typed = row.types.includes(ANYWHERE) || holds(row.types, to);
  if (typed && edge.kind === 'type') return undefined;
  if (typed) return `${module}/ may import types from ${moduleOf(to)}/, but no values: write \`import type\`.`;
  return `${module}/ may not import ${placeName(to)} (it may import ${row.values.join(', ') || 'itself alone'}).`;
}

function holds(places: readonly string[], to: string): boolean {
  return places.includes(moduleOf(to)) || places.includes(placeName(to));
}

/** `messaging/client.ts` → `messaging/client`. */
function placeName(to: string): string {
  return to.replace(/\.tsx?$/, '');
}

function isScriptImport(edge: ImportEdge, to: string): boolean {
  return (
    moduleOf(edge.from) === SCRIPT_IMPORT.from &&
    moduleOf(to) === SCRIPT_IMPORT.to &&
    edge.query === SCRIPT_IMPORT.query
  );
}
