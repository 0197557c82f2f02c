import { type Signal, useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { addDays, type LocalDate } from '../domain/local-date.ts';
import { today } from '../ui/today-clock.ts';
import { WHEN_WORDS } from './touch-words.ts';

type Choice = keyof typeof WHEN_WORDS.choice;

/** When it happened: today, unless told otherwise. @param occurredOn undefined while it is today */
export function WhenChoice({ occurredOn }: { readonly occurredOn: Signal<LocalDate | undefined> }) {
  const id = useId();
  const choice = useSignal<Choice>('today');
  const yesterday = addDays(today.value, -1);

  function choose(chosen: Choice): void {
    choice.value = chosen;
    occurredOn.value = chosen === 'today' ? undefined : yesterday;
  }

  return (
    <div class="bar when">
      <label class="soft small" for={id}>
        {WHEN_WORDS.when}
      </label>
      <select
        id={id}
        class="input"
        value={choice.value}
        onChange={(event) => choose(event.currentTarget.value as Choice)}
      >
        {Object.entries(WHEN_WORDS.choice).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      {choice.value === 'other' && (
        <input
          type="date"
          class="input"
          aria-label={WHEN_WORDS.day}
          value={occurredOn.value}
          max={today.value}
          required
          onInput={({ currentTarget: { value } }) => {
            if (value !== '' && value <= today.value) occurredOn.value = value as LocalDate;
          }}
        />
      )}
    </div>
  );
}
