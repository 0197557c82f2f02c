import type { Settings } from '../settings/settings.ts';
import { saveSettings } from '../ui/settings-state.ts';
import { HUNTING_SITE } from './hunting-site.ts';
import { SITES_WORDS } from './sites-words.ts';

/** What is granted with the boards, but looks for extensions: said apart, and left alone with one press. */
export function HuntingSites({ settings }: { readonly settings: Settings }) {
  const { neverLook, notesOnHuntingSites } = settings;
  const isAlone = neverLook.includes(HUNTING_SITE.host);
  const others = neverLook.filter((site) => site !== HUNTING_SITE.host);
  const watched = notesOnHuntingSites ? SITES_WORDS.huntingNotes : SITES_WORDS.huntingQuiet;
  return (
    <div class="access-item">
      <div class="access-head">
        <h3>{HUNTING_SITE.name}</h3>
        <p class="state">{isAlone ? SITES_WORDS.huntingAlone : watched}</p>
      </div>
      <p class="soft small">
        {SITES_WORDS.huntingWhy} <a href="#/notes">{SITES_WORDS.huntingLink}</a>
      </p>
      <button
        type="button"
        class="button"
        onClick={() => void saveSettings({ neverLook: isAlone ? others : [...others, HUNTING_SITE.host] })}
      >
        {isAlone ? SITES_WORDS.huntingLook : SITES_WORDS.huntingLeave}
      </button>
    </div>
  );
}
