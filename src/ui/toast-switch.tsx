import type { Settings } from '../settings/settings.ts';
import { saveSettings } from './settings-state.ts';
import { Switch } from './switch.tsx';
import { TOAST_WORDS } from './words.ts';

export function ToastSwitch({ settings }: { readonly settings: Settings }) {
  return (
    <Switch
      label={TOAST_WORDS.toast}
      hint={TOAST_WORDS.toastHint}
      on={settings.toast}
      onChange={(toast) => void saveSettings({ toast })}
    />
  );
}
