/** The places of the desk, in the order in which they are offered. */
export const PLACES = ['applications', 'pipeline', 'people', 'insights', 'report', 'files'] as const;
export type Place = (typeof PLACES)[number];

/** What the address after `#` says. `id` is one record of that place; `query` what it is narrowed to. */
export interface Route {
  readonly place: Place;
  readonly id?: string;
  readonly query: URLSearchParams;
}

/** Anything that is no route leads to the applications. @example parseRoute('#/people/abc').id // 'abc' */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [place, id] = path.split('/');
  return {
    place: PLACES.find((known) => known === place) ?? 'applications',
    ...(id ? { id } : {}),
    query: new URLSearchParams(query),
  };
}

/** @example hrefOf('applications', 'abc') // '#/applications/abc' */
export function hrefOf(place: Place, id?: string, query?: Readonly<Record<string, string>>): string {
  const narrowed = query === undefined ? '' : `?${new URLSearchParams(query)}`;
  return `#/${place}${id === undefined ? '' : `/${id}`}${narrowed}`;
}
