import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { CadenceWindow } from '../domain/policy.ts';
import { TextField } from '../ui/text-field.tsx';
import { SelectField } from './select-field.tsx';
import { PACE_WORDS } from './thread-words.ts';

interface PaceFormProps {
  readonly start: CadenceWindow;
  readonly busy: ReadonlySignal<boolean>;
  readonly onSet: (window: CadenceWindow) => void;
}

const LONGEST = 60;

/** Numbers of one's own. What makes no sense is said and not sent. */
export function PaceForm({ start, busy, onSet }: PaceFormProps) {
  const from = useSignal(String(start.windowFrom));
  const to = useSignal(String(start.windowTo));
  const unit = useSignal(start.windowUnit ?? 'days');
  const wrong = useSignal(false);

  function submit(event: Event): void {
    event.preventDefault();
    const [windowFrom, windowTo] = [Number(from.value), Number(to.value)];
    wrong.value =
      ![windowFrom, windowTo].every(Number.isInteger) || windowFrom < 1 || windowTo < windowFrom || windowTo > LONGEST;
    if (!wrong.value) onSet({ windowFrom, windowTo, windowUnit: unit.value });
  }

  return (
    <form class="form" onSubmit={submit} noValidate>
      <div class="pace-numbers">
        <DaysField label={PACE_WORDS.from} days={from} />
        <DaysField label={PACE_WORDS.to} days={to} />
        <SelectField
          label={PACE_WORDS.unit}
          value={unit.value}
          options={PACE_WORDS.units}
          onChange={(value) => {
            unit.value = value;
          }}
        />
      </div>
      {wrong.value && (
        <p class="error" role="alert">
          {PACE_WORDS.wrong}
        </p>
      )}
      <div class="bar">
        <button type="submit" class="button" disabled={busy.value}>
          {PACE_WORDS.set}
        </button>
      </div>
    </form>
  );
}

function DaysField({ label, days }: { readonly label: string; readonly days: { value: string } }) {
  return (
    <TextField
      label={label}
      type="number"
      value={days.value}
      min="1"
      max={String(LONGEST)}
      onInput={(value) => {
        days.value = value;
      }}
    />
  );
}
