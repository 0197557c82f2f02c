import { Icon } from './icon.tsx';
import { saving } from './settings-state.ts';
import { SAVED_WORDS } from './words.ts';

/** Quietly says that a change was kept. */
export function SavedNote() {
  const state = saving.value;
  return (
    <p class={`saved-note ${state}`} role="status">
      {state === 'saved' && <Icon name="check" />}
      {SAVED_WORDS[state]}
    </p>
  );
}
