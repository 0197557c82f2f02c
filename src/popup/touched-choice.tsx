import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { TextField } from '../ui/text-field.tsx';
import { TOUCHED_WORDS } from './panel-words.ts';
import type { TouchedId } from './touched-choices.ts';

export interface Touched {
  readonly id: TouchedId;
  readonly note: string;
}

/** What there was with the person already is logged along with them. */
export function TouchedChoice({ touched }: { readonly touched: Signal<Touched> }) {
  const id = useId();
  return (
    <>
      <div class="field">
        <label class="label" for={id}>
          {TOUCHED_WORDS.title}
        </label>
        <select
          id={id}
          class="input"
          value={touched.value.id}
          onChange={(event) => {
            touched.value = { ...touched.value, id: event.currentTarget.value as TouchedId };
          }}
        >
          {Object.entries(TOUCHED_WORDS.choice).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </div>
      {touched.value.id !== 'nothing' && (
        <TextField
          label={TOUCHED_WORDS.note}
          value={touched.value.note}
          maxLength={4000}
          onInput={(note) => {
            touched.value = { ...touched.value, note };
          }}
        />
      )}
    </>
  );
}
