import { useSignal } from '@preact/signals';
import { canOpenBeside, openBeside } from '../platform/side-panel.ts';
import { announce } from '../ui/announce.ts';
import { Icon } from '../ui/icon.tsx';
import { view } from './view.ts';
import { WORDS } from './words.ts';

/** A popup closes while one reads a script on the phone; the panel stays. */
export function BesideButton() {
  const refused = useSignal(false);
  if (view.value === undefined || view.value === 'panel' || refused.value || !canOpenBeside()) return null;

  function keepOpen(): void {
    openBeside().then(
      () => view.value === 'popup' && window.close(),
      () => {
        refused.value = true;
        announce(WORDS.besideRefused);
      },
    );
  }

  return (
    <button
      type="button"
      class="button quiet only-icon"
      aria-label={WORDS.beside}
      title={WORDS.beside}
      onClick={keepOpen}
    >
      <Icon name="beside" />
    </button>
  );
}
