import { browser } from '../platform/browser.ts';
import { backgroundSilent } from '../ui/background-link.ts';
import { Icon } from '../ui/icon.tsx';
import { BANNER_WORDS } from './panel-words.ts';
import { unreadable } from './popup-state.ts';

/** What keeps the list from working. Reading goes on without the background. */
export function BackgroundBanner() {
  if (unreadable.value) return <Banner text={BANNER_WORDS.unreadableDatabase} />;
  if (backgroundSilent.value) return <Banner text={BANNER_WORDS.silent} />;
  return null;
}

function Banner({ text }: { readonly text: string }) {
  return (
    <div class="banner" role="alert">
      <Icon name="warning" />
      <p>{text}</p>
      <button type="button" class="button" onClick={() => browser.runtime.reload()}>
        {BANNER_WORDS.restart}
      </button>
    </div>
  );
}
