import { useSignal } from '@preact/signals';
import type { TouchpointId } from '../domain/identity.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { dayWords } from '../ui/day-words.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { TextField } from '../ui/text-field.tsx';
import { today } from '../ui/today-clock.ts';
import { useCommand } from '../ui/use-command.ts';
import { type Done, doneOf } from './done.ts';
import { NAMED_DAY_WORDS } from './touch-words.ts';

/** What was logged may have a day that the other side named. */
export interface NamedDay {
  readonly touchpointId: TouchpointId;
  readonly of: 'interview' | 'call';
}

/** Asked once it is logged, so that logging itself takes no longer; may be left alone. */
export function NamedDayForm({ named, onDone }: { readonly named: NamedDay; readonly onDone: (done: Done) => void }) {
  const { busy, error, run } = useCommand();
  const day = useSignal('');

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const expectedOn = day.value as LocalDate;
    const changed = await run('correct-touchpoint', { touchpointId: named.touchpointId, expectedOn });
    if (changed === undefined) return;
    onDone(doneOf(changed, (next) => NAMED_DAY_WORDS.noted(dayWords(expectedOn, today.value), next)));
  }

  return (
    <form class="bar date-form" onSubmit={submit}>
      <TextField
        label={NAMED_DAY_WORDS.asks[named.of]}
        type="date"
        value={day.value}
        required
        onInput={(value) => {
          day.value = value;
        }}
      />
      <button type="submit" class="button" disabled={busy.value}>
        {NAMED_DAY_WORDS.set}
      </button>
      <ErrorLine error={error} />
    </form>
  );
}
