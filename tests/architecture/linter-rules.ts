import packageJson from '../../package.json' with { type: 'json' };
import { ANYWHERE, IMPORT_TABLE, type ImportRow } from './import-table.ts';

/** The part of biome.json that is made from the import table: one override a module. */
export interface FolderRule {
  readonly includes: readonly string[];
  readonly linter: {
    readonly rules: {
      readonly style: { readonly noRestrictedImports: { level: 'error'; options: RestrictedImports } };
    };
  };
}

interface RestrictedImports {
  readonly paths: Readonly<Record<string, string>>;
  readonly patterns?: readonly { readonly group: readonly string[]; readonly message: string }[];
}

/**
 * The linter sees no difference between a type and a value, so it refuses what may be imported in neither way; the test that
 * walks the imports is exact.
 */
export function folderRules(): FolderRule[] {
  return Object.entries(IMPORT_TABLE).map(([module, row]) => ({
    includes: [`src/${module}/**`],
    linter: { rules: { style: { noRestrictedImports: { level: 'error', options: restrictedImports(module, row) } } } },
  }));
}

/** Whether an override of biome.json is one of ours. */
export function isFolderRule(override: unknown): override is FolderRule {
  return JSON.stringify(override).includes('noRestrictedImports');
}

function restrictedImports(module: string, row: ImportRow): RestrictedImports {
  const packages = Object.keys(packageJson.dependencies).filter((name) => !row.packages.includes(name));
  const paths = Object.fromEntries(packages.map((name) => [name, row.advice]));
  const group = refusedPlaces(module, row);
  return group.length === 0 ? { paths } : { paths, patterns: [{ group, message: row.advice }] };
}

function refusedPlaces(module: string, row: ImportRow): string[] {
  const allowed = [...row.values, ...row.types];
  if (allowed.includes(ANYWHERE)) return [];
  const modules = Object.keys(IMPORT_TABLE).filter((name) => name !== module && !allowed.includes(name));
  const files = allowed.filter((place) => place.includes('/') && !allowed.includes(place.split('/')[0] ?? ''));
  // the last matching pattern wins, as in .gitignore
  return [...modules.map((name) => `**/${name}/**`), ...files.map((file) => `!**/${file}.ts*`), ...exceptions(module)];
}

function exceptions(module: string): string[] {
  return module === 'background' ? ['!**/content/*.iife.ts*'] : [];
}
