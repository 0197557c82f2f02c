import { useEffect } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { saving } from './settings-state.ts';
import { SAVED_WORDS } from './words.ts';

/** In ms. */
const SHOWN = 4000;

/** Quietly says that a change was kept; goes after a while, or when one writes on or turns to another part. */
export function SavedNote() {
  const state = saving.value;
  useEffect(() => {
    if (state !== 'saved' && state !== 'failed') return;
    const forget = (): void => {
      if (saving.peek() === state) saving.value = 'idle';
    };
    const left = new AbortController();
    document.addEventListener('input', forget, { signal: left.signal });
    addEventListener('hashchange', forget, { signal: left.signal });
    const timer = state === 'saved' ? setTimeout(forget, SHOWN) : undefined;
    return () => {
      left.abort();
      clearTimeout(timer);
    };
  }, [state]);
  return (
    <p class={`saved-note ${state}`} role="status">
      {state === 'saved' && <Icon name="check" />}
      {SAVED_WORDS[state]}
    </p>
  );
}
