import { hrefOf, type Place } from './route.ts';
import { goTo, route } from './route-state.ts';
import { parseTableQuery, type TableQuery, tableQueryParams } from './table-query.ts';

/** What the address narrows the applications to; read within a component, it follows the address. */
export function currentQuery(): TableQuery {
  return parseTableQuery(route.value.query);
}

/**
 * Changes what the applications are narrowed to, or their order, in the address. A search that is being typed is one step to
 * go back over, not one for each letter.
 */
export function changeQuery(change: Partial<TableQuery>): void {
  const { place, query } = route.peek();
  const before = parseTableQuery(query);
  const typesOn = Object.keys(change).join() === 'words' && before.words !== '';
  goTo(addressOf(place, { ...before, ...change }), typesOn ? 'same-step' : 'new-step');
}

/** Without any filter and search; the order stays. */
export function clearFilters(): void {
  const { sort } = parseTableQuery(route.peek().query);
  goTo(addressOf(route.peek().place, { words: '', sort }), 'new-step');
}

function addressOf(place: Place, query: TableQuery): string {
  const params = tableQueryParams(query);
  return Object.keys(params).length === 0 ? hrefOf(place) : hrefOf(place, undefined, params);
}
