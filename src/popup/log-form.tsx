import { useSignal } from '@preact/signals';
import type { FollowUpRow } from '../storage/queries.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { TextField } from '../ui/text-field.tsx';
import { type AskAnswers, logOfAnswers, useAskAnswers } from './ask-answers.ts';
import { AsksChecklist } from './asks-checklist.tsx';
import { draftOf } from './draft-of.ts';
import type { LogChoice, LogId } from './log-choices.ts';
import { BUTTON_WORDS, LOG_FORM_WORDS } from './panel-words.ts';
import type { Log } from './use-log.ts';

const NAME_LABELS: Partial<Record<LogId, string>> = {
  'called-me': LOG_FORM_WORDS.calledName,
  met: LOG_FORM_WORDS.metName,
  named: LOG_FORM_WORDS.namedName,
};

interface LogFormProps {
  readonly row: FollowUpRow;
  readonly log: Log;
  readonly choice: LogChoice;
  /** Written down already, beside the draft; without it the form asks. */
  readonly answers?: AskAnswers;
}

/** Asks for one name; what was answered and a note may be added. */
export function LogForm({ row, log, choice, answers }: LogFormProps) {
  const spoke = choice.asks === 'personName';
  const name = useSignal(spoke ? (row.contact?.name ?? '') : '');
  const own = useAskAnswers();
  const note = useSignal('');

  function submit(event: Event): void {
    event.preventDefault();
    const person = name.value.trim();
    void log.send(choice, {
      ...(person === '' ? {} : { [choice.asks ?? 'personName']: person }),
      ...logOfAnswers(answers ?? own, note.value),
    });
  }

  return (
    <form class="form" onSubmit={submit}>
      <TextField
        label={NAME_LABELS[choice.id] ?? LOG_FORM_WORDS.spokeName}
        value={name.value}
        onInput={(value) => {
          name.value = value;
        }}
        maxLength={120}
        required
        focus="on-appear"
      />
      {spoke && answers === undefined && <AsksChecklist asks={draftOf('call', row).asks} answers={own} />}
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
