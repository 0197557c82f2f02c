import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Settings } from '../settings/settings.ts';
import { saveSettings } from '../ui/settings-state.ts';
import { Switch } from '../ui/switch.tsx';
import { TestReminder } from './test-reminder.tsx';
import { WORDS } from './words.ts';

export function NotificationsForm({ settings }: { readonly settings: Settings }) {
  const hours = useSignal({ from: settings.notifyFromHour, until: settings.notifyUntilHour });
  const wrong = hours.value.from >= hours.value.until;

  function change(part: Partial<typeof hours.value>): void {
    const next = { ...hours.peek(), ...part };
    hours.value = next;
    if (next.from < next.until) void saveSettings({ notifyFromHour: next.from, notifyUntilHour: next.until });
  }

  return (
    <div class="part-cards">
      <section class="card step-card" aria-label={WORDS.notifications}>
        <Switch
          label={WORDS.notifications}
          hint={WORDS.notificationsHint}
          on={settings.notifications}
          onChange={(notifications) => void saveSettings({ notifications })}
        />
        {settings.notifications && (
          <Switch
            label={WORDS.workingDaysOnly}
            hint={WORDS.workingDaysOnlyHint}
            on={settings.notifyWorkingDaysOnly}
            onChange={(notifyWorkingDaysOnly) => void saveSettings({ notifyWorkingDaysOnly })}
          />
        )}
        {settings.notifications && (
          <div class="field">
            <div class="numbers">
              <Hour label={WORDS.notifyFrom} first={0} value={hours.value.from} onChange={(from) => change({ from })} />
              <Hour
                label={WORDS.notifyUntil}
                first={1}
                value={hours.value.until}
                onChange={(until) => change({ until })}
              />
            </div>
            <p class="hint">{WORDS.notifyHoursHint}</p>
            {wrong && (
              <p class="error" role="alert">
                {WORDS.hoursWrong}
              </p>
            )}
          </div>
        )}
      </section>
      <TestReminder />
    </div>
  );
}

interface HourProps {
  readonly label: string;
  readonly first: 0 | 1;
  readonly value: number;
  readonly onChange: (hour: number) => void;
}

function Hour({ label, first, value, onChange }: HourProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <select id={id} class="input" onChange={(event) => onChange(Number(event.currentTarget.value))}>
        {Array.from({ length: 24 }, (_, index) => index + first).map((hour) => (
          <option key={hour} value={hour} selected={hour === value}>
            {`${String(hour).padStart(2, '0')}:00`}
          </option>
        ))}
      </select>
    </div>
  );
}
