import { useSignal } from '@preact/signals';
import type { Settings } from '../settings/settings.ts';
import { saveSettings } from '../ui/settings-state.ts';
import { TextField } from '../ui/text-field.tsx';
import { weekdayNames } from '../ui/weekday-names.ts';
import { WORDS } from './words.ts';

type Policy = Settings['policy'];

const LONGEST = 60;

/** The window and the working days. What makes no sense is said and not saved. */
export function CadenceForm({ policy }: { readonly policy: Policy }) {
  const form = useSignal({
    from: String(policy.windowFrom),
    to: String(policy.windowTo),
    workingDays: policy.workingDays,
  });
  const windowWrong = !isWindow(form.value.from, form.value.to);
  const daysWrong = form.value.workingDays.length === 0;

  function change(part: Partial<typeof form.value>): void {
    const next = { ...form.peek(), ...part };
    form.value = next;
    if (!isWindow(next.from, next.to) || next.workingDays.length === 0) return;
    const { workingDays } = next;
    void saveSettings({ policy: { ...policy, windowFrom: Number(next.from), windowTo: Number(next.to), workingDays } });
  }

  return (
    <div class="form">
      <div>
        <div class="numbers">
          <TextField
            label={WORDS.windowFrom}
            type="number"
            value={form.value.from}
            min="1"
            max={String(LONGEST)}
            onInput={(from) => change({ from })}
          />
          <TextField
            label={WORDS.windowTo}
            type="number"
            value={form.value.to}
            min="1"
            max={String(LONGEST)}
            onInput={(to) => change({ to })}
          />
        </div>
        {windowWrong && (
          <p class="error" role="alert">
            {WORDS.windowWrong}
          </p>
        )}
      </div>
      <Weekdays chosen={form.value.workingDays} onChange={(workingDays) => change({ workingDays })} />
      {daysWrong && (
        <p class="error" role="alert">
          {WORDS.workingDaysWrong}
        </p>
      )}
    </div>
  );
}

interface WeekdaysProps {
  readonly chosen: readonly number[];
  readonly onChange: (days: number[]) => void;
}

function Weekdays({ chosen, onChange }: WeekdaysProps) {
  return (
    <fieldset>
      <legend>{WORDS.workingDays}</legend>
      <div class="weekdays">
        {weekdayNames().map((name, index) => (
          <label key={name} class="choice">
            <input
              type="checkbox"
              checked={chosen.includes(index + 1)}
              onChange={() => onChange(withToggled(chosen, index + 1))}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function withToggled(days: readonly number[], day: number): number[] {
  return days.includes(day) ? days.filter((other) => other !== day) : [...days, day].sort();
}

function isWindow(from: string, to: string): boolean {
  const [first, last] = [Number(from), Number(to)];
  return Number.isInteger(first) && Number.isInteger(last) && first >= 1 && first <= last && last <= LONGEST;
}
