import { HOLIDAY_COUNTRIES, type HolidayCountry } from '../domain/holiday-country.ts';
import { addDays, type LocalDate } from '../domain/local-date.ts';
import type { Settings } from '../settings/settings.ts';
import { saveSettings } from '../ui/settings-state.ts';
import { TextField } from '../ui/text-field.tsx';
import { today } from '../ui/today-clock.ts';
import { WORDS } from './words.ts';

type Policy = Settings['policy'];

/** A year: whoever is away for longer has written the wrong one. */
const LONGEST_PAUSE = 366;

/** When nothing is due: on public holidays, and while away. */
export function DaysOffForm({ policy }: { readonly policy: Policy }) {
  const save = (part: Partial<Policy>): void => void saveSettings({ policy: { ...policy, ...part } });
  return (
    <>
      <Holidays chosen={policy.holidays} onChange={(holidays) => save({ holidays })} />
      <Pause until={policy.pausedUntil} onChange={(pausedUntil) => save({ pausedUntil })} />
    </>
  );
}

interface HolidaysProps {
  readonly chosen: readonly HolidayCountry[];
  readonly onChange: (countries: HolidayCountry[]) => void;
}

function Holidays({ chosen, onChange }: HolidaysProps) {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const toggled = (country: HolidayCountry): HolidayCountry[] =>
    chosen.includes(country) ? chosen.filter((other) => other !== country) : [...chosen, country].sort();
  return (
    <fieldset>
      <legend>{WORDS.holidays}</legend>
      <div class="weekdays">
        {HOLIDAY_COUNTRIES.map((country) => (
          <label key={country} class="choice">
            <input type="checkbox" checked={chosen.includes(country)} onChange={() => onChange(toggled(country))} />
            {names.of(country)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface PauseProps {
  readonly until: LocalDate | undefined;
  readonly onChange: (until: LocalDate) => void;
}

/** Who is back early ends the holiday today: what was put off is spread from now on, and does not come at once. */
function Pause({ until, onChange }: PauseProps) {
  const away = until !== undefined && until > today.value;
  function choose(value: string): void {
    if (value === '' && away) onChange(today.value);
    if (value > today.value && value <= addDays(today.value, LONGEST_PAUSE)) onChange(value as LocalDate);
  }
  return (
    <div class="bar">
      <TextField
        label={WORDS.pausedUntil}
        hint={WORDS.pausedHint}
        type="date"
        value={away ? until : ''}
        min={addDays(today.value, 1)}
        max={addDays(today.value, LONGEST_PAUSE)}
        onInput={choose}
      />
      {away && (
        <button type="button" class="button" onClick={() => onChange(today.value)}>
          {WORDS.back}
        </button>
      )}
    </div>
  );
}
