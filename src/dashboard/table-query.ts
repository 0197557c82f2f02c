import { type ClosedOutcome, ClosedOutcomeSchema, type Stage, StageSchema } from '../domain/application.ts';
import type { LocalDate } from '../domain/local-date.ts';

/** The columns by which rows are put in order, as the address names them. */
export const SORT_KEYS = [
  'title',
  'company',
  'stage',
  'site',
  'applied',
  'location',
  'tags',
  'next',
  'last',
  'touches',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sort {
  readonly by: SortKey;
  readonly direction: 'ascending' | 'descending';
}

/** `open` is every stage but closed; an outcome is closed in that way. */
export type Standing = 'open' | Stage | ClosedOutcome;

/** What the table is narrowed to, and its order: all of it stands in the address. */
export interface TableQuery {
  readonly words: string;
  readonly standing?: Standing | undefined;
  readonly site?: string | undefined;
  readonly company?: string | undefined;
  readonly tag?: string | undefined;
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
  readonly silent?: 'silent' | undefined;
  readonly sort: Sort;
}

/** The newest first. */
const USUAL_SORT: Sort = { by: 'applied', direction: 'descending' };

/** Text up, what is counted or past down, what comes next up. */
const FIRST_DIRECTION: Partial<Record<SortKey, Sort['direction']>> = {
  applied: 'descending',
  last: 'descending',
  touches: 'descending',
};

const STANDINGS: ReadonlySet<string> = new Set(['open', ...StageSchema.options, ...ClosedOutcomeSchema.options]);
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** What an address says; whatever it says that is nothing is left out. */
export function parseTableQuery(params: URLSearchParams): TableQuery {
  const given = (name: string): string | undefined => params.get(name)?.slice(0, 200) || undefined;
  const standing = given('stage');
  return {
    words: given('q') ?? '',
    standing: standing !== undefined && STANDINGS.has(standing) ? (standing as Standing) : undefined,
    site: given('board'),
    company: given('company'),
    tag: given('tag'),
    from: dateIn(given('from')),
    to: dateIn(given('to')),
    silent: given('silent') === undefined ? undefined : 'silent',
    sort: sortIn(given('sort')),
  };
}

/** The inverse of `parseTableQuery`, without what goes without saying. */
export function tableQueryParams(query: TableQuery): Record<string, string> {
  const { words, standing, site, company, tag, from, to, silent, sort } = query;
  const named = { q: words, stage: standing, board: site, company, tag, from, to, silent: silent && '1' };
  const said = Object.entries(named).filter((entry): entry is [string, string] => Boolean(entry[1]));
  if (sort.by === USUAL_SORT.by && sort.direction === USUAL_SORT.direction) return Object.fromEntries(said);
  return { ...Object.fromEntries(said), sort: `${sort.direction === 'descending' ? '-' : ''}${sort.by}` };
}

/** How many filters narrow it, the search left out. */
export function countFilters({ standing, site, company, tag, from, to, silent }: TableQuery): number {
  return [standing, site, company, tag, from, to, silent].filter((filter) => filter !== undefined).length;
}

export function isNarrowed(query: TableQuery): boolean {
  return query.words !== '' || countFilters(query) > 0;
}

/** Pressed once more, the other way round. */
export function sortAfterPress(sort: Sort, by: SortKey): Sort {
  const first = FIRST_DIRECTION[by] ?? 'ascending';
  if (sort.by !== by) return { by, direction: first };
  return { by, direction: sort.direction === 'ascending' ? 'descending' : 'ascending' };
}

function sortIn(text = ''): Sort {
  const [, minus, name] = /^(-?)([a-z]+)$/.exec(text) ?? [];
  const by = SORT_KEYS.find((key) => key === name);
  return by === undefined ? USUAL_SORT : { by, direction: minus === '-' ? 'descending' : 'ascending' };
}

function dateIn(text: string | undefined): LocalDate | undefined {
  return text !== undefined && DATE.test(text) ? (text as LocalDate) : undefined;
}
