import { useId } from 'preact/hooks';
import { CORNERS, type Corner, type Settings } from '../settings/settings.ts';
import { saveSettings } from '../ui/settings-state.ts';
import { Switch } from '../ui/switch.tsx';
import { ToastSwitch } from '../ui/toast-switch.tsx';
import { TOAST_WORDS } from '../ui/words.ts';

/** What may be shown on pages. */
export function PageNotesForm({ settings }: { readonly settings: Settings }) {
  return (
    <div class="card step-card">
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
      <CornerChoice chosen={settings.noteCorner} />
    </div>
  );
}

function CornerChoice({ chosen }: { readonly chosen: Corner }) {
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {TOAST_WORDS.corner}
      </label>
      <select
        id={id}
        class="input corner"
        onChange={(event) => void saveSettings({ noteCorner: event.currentTarget.value as Corner })}
      >
        {CORNERS.map((corner) => (
          <option key={corner} value={corner} selected={corner === chosen}>
            {TOAST_WORDS.corners[corner]}
          </option>
        ))}
      </select>
    </div>
  );
}
