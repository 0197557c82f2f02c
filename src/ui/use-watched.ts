import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { watchQuery } from '../storage/queries.ts';

/**
 * What a query says, now and whenever it says something else; undefined until it has, and where it fails.
 * @param asked what the query depends on
 */
export function useWatched<Value>(
  query: () => Promise<Value>,
  asked: readonly unknown[],
): ReadonlySignal<Value | undefined> {
  const value = useSignal<Value | undefined>(undefined);
  useEffect(
    () =>
      watchQuery(query, (outcome) => {
        value.value = outcome.ok ? outcome.value : undefined;
      }),
    asked,
  );
  return value;
}
