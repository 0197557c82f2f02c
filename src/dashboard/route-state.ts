import { type ReadonlySignal, signal } from '@preact/signals';
import { parseRoute, type Route } from './route.ts';

const current = signal<Route>(parseRoute(location.hash));

/** Where the desk stands: its address, so that going back goes back, and a place can be kept as a bookmark. */
export const route: ReadonlySignal<Route> = current;

export function watchRoute(abort: AbortSignal): void {
  addEventListener(
    'hashchange',
    () => {
      current.value = parseRoute(location.hash);
    },
    { signal: abort },
  );
}

/** Goes to an address at once; `same-step` takes the place of the one shown, so that going back passes it by. */
export function goTo(hash: string, how: 'new-step' | 'same-step'): void {
  if (how === 'new-step') history.pushState(null, '', hash);
  else history.replaceState(null, '', hash);
  current.value = parseRoute(hash);
}
