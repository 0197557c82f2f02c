import { useId } from 'preact/hooks';
import { DATE_FORMATS, type DateFormat, LOOKS, type Settings } from '../settings/settings.ts';
import { localeFor } from '../ui/day-words.ts';
import { saveSettings } from '../ui/settings-state.ts';
import { LOOK_WORDS } from './look-words.ts';

/** Light or dark, and how dates and numbers are written. */
export function LookForm({ settings }: { readonly settings: Settings }) {
  return (
    <div class="part-cards">
      <fieldset class="card step-card">
        <legend class="card-legend">{LOOK_WORDS.look}</legend>
        <div class="looks">
          {LOOKS.map((look) => (
            <label key={look} class="look-choice">
              <span class={`look-sample ${look}`} aria-hidden="true">
                <span />
                <span />
                <span />
              </span>
              <span class="choice">
                <input
                  type="radio"
                  name="look"
                  checked={settings.look === look}
                  onChange={() => void saveSettings({ look })}
                />
                {LOOK_WORDS.looks[look]}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <Dates chosen={settings.dates} />
    </div>
  );
}

function Dates({ chosen }: { readonly chosen: DateFormat }) {
  const id = useId();
  return (
    <section class="card step-card" aria-labelledby={`${id}-title`}>
      <div>
        <h3 id={`${id}-title`}>{LOOK_WORDS.language}</h3>
        <p class="soft small">{LOOK_WORDS.languageHint}</p>
      </div>
      <div class="field">
        <label class="label" for={id}>
          {LOOK_WORDS.dates}
        </label>
        <select
          id={id}
          class="input dates-choice"
          aria-describedby={`${id}-example`}
          onChange={(event) => void saveSettings({ dates: event.currentTarget.value as DateFormat })}
        >
          {DATE_FORMATS.map((format) => (
            <option key={format} value={format} selected={format === chosen}>
              {nameOf(format)}
            </option>
          ))}
        </select>
        <p class="hint" id={`${id}-example`}>
          {LOOK_WORDS.example(exampleIn(localeFor(chosen)))}
        </p>
      </div>
    </section>
  );
}

const EXAMPLE = new Date(2026, 10, 3, 17, 30);

/** @example «Tue, Nov 3 · Nov 3, 2026, 5:30 PM · 1,234.5» */
function exampleIn(locale: string): string {
  const day = EXAMPLE.toLocaleDateString(locale, { weekday: 'short', day: 'numeric', month: 'short' });
  const moment = EXAMPLE.toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return [day, moment, (1234.5).toLocaleString(locale)].join(' · ');
}

function nameOf(format: DateFormat): string {
  if (format === 'browser') return LOOK_WORDS.asBrowser;
  const region = new Intl.Locale(format).region ?? '';
  return LOOK_WORDS.asIn(new Intl.DisplayNames('en', { type: 'region' }).of(region) ?? region);
}
