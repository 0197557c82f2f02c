import { useEffect } from 'preact/hooks';

/** Saves what is still waiting when the page is left, hidden or closed, or the form goes. `save` may come too often. */
export function useFlush(save: () => void): void {
  // the first `save` does as well as any: forms keep their state in signals and refs
  useEffect(() => {
    const left = new AbortController();
    document.addEventListener('visibilitychange', save, { signal: left.signal });
    window.addEventListener('pagehide', save, { signal: left.signal });
    return () => {
      left.abort();
      save();
    };
  }, []);
}
