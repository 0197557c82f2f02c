import { isNeverLooked } from '../domain/never-look.ts';
import { saveSettings, settings } from '../ui/settings-state.ts';
import { TAB_WORDS } from './panel-words.ts';
import { readThisTab } from './tab-state.ts';

/** The tab shows a site that the person wants left alone: it was not read, and one press looks at it again. */
export function LeftAlone({ url }: { readonly url: string }) {
  const sites = settings.value?.neverLook ?? [];
  const named = sites.filter((site) => isNeverLooked([site], url));

  async function lookAgain(): Promise<void> {
    await saveSettings({ neverLook: sites.filter((site) => !named.includes(site)) });
    await readThisTab();
  }

  return (
    <div class="bar small">
      <p class="soft">{TAB_WORDS.leftAlone(named.join(', '))}</p>
      <button type="button" class="link-button" onClick={lookAgain}>
        {TAB_WORDS.lookAgain}
      </button>
    </div>
  );
}
