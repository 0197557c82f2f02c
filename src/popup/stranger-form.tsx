import { useSignal } from '@preact/signals';
import { TextField } from '../ui/text-field.tsx';
import { LOG_CHOICES } from './log-choices.ts';
import { LOG_FORM_WORDS } from './panel-words.ts';
import { STRANGER_WORDS } from './touch-words.ts';
import type { Log } from './use-log.ts';

const SPOKE = LOG_CHOICES.find(({ id }) => id === 'spoke');

/** Nobody is known yet: the name of whom one spoke with is what the next follow-up needs most, so it is asked for at once. */
export function StrangerForm({ log }: { readonly log: Log }) {
  const name = useSignal('');

  function submit(event: Event): void {
    event.preventDefault();
    const personName = name.value.trim();
    if (SPOKE !== undefined && personName !== '') void log.send(SPOKE, { personName });
  }

  return (
    <form class="bar stranger" onSubmit={submit}>
      <TextField
        label={STRANGER_WORDS.name}
        value={name.value}
        maxLength={120}
        required
        focus="on-appear"
        onInput={(value) => {
          name.value = value;
        }}
      />
      <button type="submit" class="button" disabled={log.command.busy.value}>
        {LOG_FORM_WORDS.submit}
      </button>
    </form>
  );
}
