import { useSignal } from '@preact/signals';
import { type CadenceWindow, COACH_WINDOW, GENTLE_WINDOW } from '../domain/policy.ts';
import type { Settings } from '../settings/settings.ts';
import { saveSettings } from '../ui/settings-state.ts';
import { TextField } from '../ui/text-field.tsx';
import { weekdayNames } from '../ui/weekday-names.ts';
import { DayStart } from './day-start.tsx';
import { DaysOffForm } from './days-off-form.tsx';
import { WORDS } from './words.ts';

type Policy = Settings['policy'];

const LONGEST = 60;

/** The window, the working days, and when nothing is due. What makes no sense is said and not saved. */
export function CadenceForm({ policy }: { readonly policy: Policy }) {
  const form = useSignal({
    from: String(policy.windowFrom),
    to: String(policy.windowTo),
    windowUnit: policy.windowUnit,
    workingDays: policy.workingDays,
  });
  const windowWrong = !isWindow(form.value.from, form.value.to);
  const daysWrong = form.value.workingDays.length === 0;

  function change(part: Partial<typeof form.value>): void {
    const next = { ...form.peek(), ...part };
    form.value = next;
    if (!isWindow(next.from, next.to) || next.workingDays.length === 0) return;
    const { workingDays, windowUnit } = next;
    const window = { windowFrom: Number(next.from), windowTo: Number(next.to), windowUnit };
    void saveSettings({ policy: { ...policy, ...window, workingDays } });
  }

  return (
    <div class="part-cards">
      <section class="card step-card" aria-label={WORDS.paceTitle}>
        <Pace
          chosen={form.value}
          onChoose={({ windowFrom, windowTo, windowUnit = 'days' }) =>
            change({ from: String(windowFrom), to: String(windowTo), windowUnit })
          }
        />
        <div>
          <div class="numbers">
            <DayField
              label={WORDS.windowFrom[form.value.windowUnit]}
              value={form.value.from}
              onInput={(from) => change({ from })}
            />
            <DayField
              label={WORDS.windowTo[form.value.windowUnit]}
              value={form.value.to}
              onInput={(to) => change({ to })}
            />
          </div>
          {windowWrong && (
            <p class="error" role="alert">
              {WORDS.windowWrong}
            </p>
          )}
        </div>
      </section>
      <section class="card step-card" aria-label={WORDS.daysTitle}>
        <Weekdays chosen={form.value.workingDays} onChange={(workingDays) => change({ workingDays })} />
        {daysWrong && (
          <p class="error" role="alert">
            {WORDS.workingDaysWrong}
          </p>
        )}
        <DayStart
          hour={policy.dayStartHour}
          onChange={(dayStartHour) => void saveSettings({ policy: { ...policy, dayStartHour } })}
        />
      </section>
      <section class="card step-card" aria-label={WORDS.awayTitle}>
        <DaysOffForm policy={policy} />
      </section>
    </div>
  );
}

interface PaceProps {
  readonly chosen: { readonly from: string; readonly to: string; readonly windowUnit: Policy['windowUnit'] };
  readonly onChoose: (window: CadenceWindow) => void;
}

const PACES = { coach: COACH_WINDOW, gentle: GENTLE_WINDOW } as const;

/** The coach's pace, or a gentler one; the numbers below may say another. */
function Pace({ chosen, onChoose }: PaceProps) {
  const names = Object.keys(PACES) as (keyof typeof PACES)[];
  return (
    <fieldset>
      <legend>{WORDS.pace}</legend>
      <div class="weekdays">
        {names.map((name) => (
          <label key={name} class="choice">
            <input
              type="radio"
              name="pace"
              checked={isPace(PACES[name], chosen)}
              onChange={() => onChoose(PACES[name])}
            />
            {WORDS.paces[name]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function isPace({ windowFrom, windowTo, windowUnit }: CadenceWindow, chosen: PaceProps['chosen']): boolean {
  return String(windowFrom) === chosen.from && String(windowTo) === chosen.to && windowUnit === chosen.windowUnit;
}

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

function DayField({ label, value, onInput }: DayFieldProps) {
  return <TextField label={label} type="number" value={value} min="1" max={String(LONGEST)} onInput={onInput} />;
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
