import { type Signal, useSignal } from '@preact/signals';
import type { Ask } from '../domain/touchpoint.ts';
import type { FollowUpRow } from '../storage/queries.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { TextField } from '../ui/text-field.tsx';
import { draftOf } from './draft-of.ts';
import type { LogChoice } from './log-choices.ts';
import { BUTTON_WORDS, LOG_FORM_WORDS } from './panel-words.ts';
import type { Log } from './use-log.ts';

interface LogFormProps {
  readonly row: FollowUpRow;
  readonly log: Log;
  readonly choice: LogChoice;
}

/** Asks for one name; what was answered and a note may be added. */
export function LogForm({ row, log, choice }: LogFormProps) {
  const spoke = choice.asks === 'personName';
  const name = useSignal(spoke ? (row.contact?.name ?? '') : '');
  const answered = useSignal<readonly Ask[]>([]);
  const note = useSignal('');

  function submit(event: Event): void {
    event.preventDefault();
    const person = name.value.trim();
    void log.send(choice, {
      ...(person === '' ? {} : { [choice.asks ?? 'personName']: person }),
      ...(answered.value.length > 0 ? { answeredAsks: [...answered.value] } : {}),
      ...(note.value.trim() === '' ? {} : { note: note.value.trim() }),
    });
  }

  return (
    <form class="form" onSubmit={submit}>
      <TextField
        label={spoke ? LOG_FORM_WORDS.spokeName : LOG_FORM_WORDS.namedName}
        value={name.value}
        onInput={(value) => {
          name.value = value;
        }}
        maxLength={120}
        required
        focus="on-appear"
      />
      {spoke && <Answers asks={draftOf('call', row).asks} answered={answered} />}
      <TextField
        label={LOG_FORM_WORDS.note}
        value={note.value}
        onInput={(value) => {
          note.value = value;
        }}
        maxLength={4000}
      />
      <ErrorLine error={log.command.error} />
      <div class="bar">
        <button type="submit" class="button primary" disabled={log.command.busy.value}>
          {LOG_FORM_WORDS.submit}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            log.asking.value = undefined;
          }}
        >
          {BUTTON_WORDS.cancel}
        </button>
      </div>
    </form>
  );
}

/** An ask that was answered is not asked again. */
function Answers({ asks, answered }: { readonly asks: readonly Ask[]; readonly answered: Signal<readonly Ask[]> }) {
  if (asks.length === 0) return null;
  return (
    <fieldset class="answers">
      <legend class="label">{LOG_FORM_WORDS.told}</legend>
      {asks.map((ask) => (
        <label key={ask} class="choice">
          <input
            type="checkbox"
            checked={answered.value.includes(ask)}
            onChange={() => {
              const others = answered.value.filter((other) => other !== ask);
              answered.value = others.length === answered.value.length ? [...others, ask] : others;
            }}
          />
          {LOG_FORM_WORDS.ask[ask]}
        </label>
      ))}
    </fieldset>
  );
}
