import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';

/** Whether there is too little room for columns; follows the window. */
export function useNarrow(): boolean {
  const query = useMemo(() => matchMedia('(width < 46rem)'), []);
  const narrow = useSignal(query.matches);
  useEffect(() => {
    const look = (): void => {
      narrow.value = query.matches;
    };
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, [query, narrow]);
  return narrow.value;
}
