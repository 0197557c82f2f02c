import { useSignal } from '@preact/signals';
import { canOpenBeside, openBeside } from '../platform/side-panel.ts';
import { announce } from '../ui/announce.ts';
import { Icon } from '../ui/icon.tsx';
import { BESIDE_WORDS } from './panel-words.ts';
import { view } from './view.ts';

/** A popup closes while one reads a script on the phone; the panel stays. */
export function BesideButton() {
  const refused = useSignal(false);
  if (view.value === undefined || view.value === 'panel' || refused.value || !canOpenBeside()) return null;

  function keepOpen(): void {
    openBeside().then(
      () => view.value === 'popup' && window.close(),
      () => {
        refused.value = true;
        announce(BESIDE_WORDS.refused);
      },
    );
  }

  return (
    <button
      type="button"
      class="button quiet only-icon"
      aria-label={BESIDE_WORDS.keepOpen}
      title={BESIDE_WORDS.keepOpen}
      onClick={keepOpen}
    >
      <Icon name="beside" />
    </button>
  );
}
