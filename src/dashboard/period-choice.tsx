import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { TextField } from '../ui/text-field.tsx';
import { type ChosenPeriod, ownDates } from './chosen-period.ts';
import './period-choice.css';
import { PERIOD_WORDS } from './period-words.ts';
import { hrefOf, type Place } from './route.ts';

interface PeriodChoiceProps<Kind extends string> {
  readonly place: Place;
  readonly chosen: ChosenPeriod<Kind>;
  /** The words by kind, in the order in which they are offered; dates of one's own come last. */
  readonly kinds: Readonly<Record<Kind, string>>;
}

/** The period of a view. It stands in the address, so that a reload and a bookmark keep it. */
export function PeriodChoice<Kind extends string>({ place, chosen, kinds }: PeriodChoiceProps<Kind>) {
  const id = useId();
  const choose = (query: Readonly<Record<string, string>>) => location.replace(hrefOf(place, undefined, query));
  const choices = Object.entries<string>({ ...kinds, own: PERIOD_WORDS.own });
  return (
    <fieldset class="period">
      <legend class="label">{PERIOD_WORDS.period}</legend>
      <div class="segments">
        {choices.map(([kind, words]) => (
          <label key={kind} class="segment">
            <input
              type="radio"
              name={id}
              checked={kind === chosen.kind}
              onChange={() => choose(kind === 'own' ? { ...chosen.period } : { period: kind })}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
      {chosen.kind === 'own' && <OwnDates {...chosen.period} onChoose={choose} />}
    </fieldset>
  );
}

interface OwnDatesProps {
  readonly from: string;
  readonly to: string;
  readonly onChoose: (query: { readonly from: string; readonly to: string }) => void;
}

function OwnDates({ from, to, onChoose }: OwnDatesProps) {
  const typed = useSignal({ from, to });
  const isInOrder = typed.value.from === '' || typed.value.to === '' || typed.value.from <= typed.value.to;
  function change(part: Partial<{ from: string; to: string }>): void {
    typed.value = { ...typed.peek(), ...part };
    const dates = ownDates(typed.peek().from, typed.peek().to);
    if (dates !== undefined) onChoose({ ...dates });
  }
  return (
    <div class="own-dates">
      <TextField
        label={PERIOD_WORDS.from}
        type="date"
        value={typed.value.from}
        onInput={(value) => change({ from: value })}
      />
      <TextField
        label={PERIOD_WORDS.to}
        type="date"
        value={typed.value.to}
        error={isInOrder ? undefined : PERIOD_WORDS.notInOrder}
        onInput={(value) => change({ to: value })}
      />
    </div>
  );
}
