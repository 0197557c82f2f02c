import type { Settings } from '../settings/settings.ts';
import { saveSettings } from '../ui/settings-state.ts';
import { Switch } from '../ui/switch.tsx';
import { ToastSwitch } from '../ui/toast-switch.tsx';
import { TOAST_WORDS } from '../ui/words.ts';

/** What may be shown on pages. */
export function PageNotesForm({ settings }: { readonly settings: Settings }) {
  return (
    <div class="form">
      <ToastSwitch settings={settings} />
      <Switch
        label={TOAST_WORDS.mark}
        hint={TOAST_WORDS.markHint}
        on={settings.appliedMark}
        onChange={(appliedMark) => void saveSettings({ appliedMark })}
      />
      <Switch
        label={TOAST_WORDS.hunting}
        hint={TOAST_WORDS.huntingHint}
        on={settings.notesOnHuntingSites}
        onChange={(notesOnHuntingSites) => void saveSettings({ notesOnHuntingSites })}
      />
    </div>
  );
}
