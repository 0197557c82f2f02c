import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { LocalDate } from '../domain/local-date.ts';
import type { Changed } from '../messaging/message-shape.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { TextField } from '../ui/text-field.tsx';
import { today } from '../ui/today-clock.ts';
import { useCommand } from '../ui/use-command.ts';
import { FormBar } from './form-bar.tsx';
import { BUTTON_WORDS, PENDING_WORDS, TAB_WORDS } from './panel-words.ts';

type SavedStage = 'applied' | 'to-apply';

interface SaveFormProps {
  readonly start: {
    readonly tabId: number;
    readonly title: string;
    readonly company: string;
    readonly stage: SavedStage;
    /** Of the form in a window of its own. */
    readonly formId?: string;
  };
  readonly onSaved: (changed: Changed) => void;
  readonly onCancel: () => void;
}

/** Title and company as read, to be corrected where the page was misread. */
export function SaveForm({ start, onSaved, onCancel }: SaveFormProps) {
  const { busy, error, run } = useCommand();
  const job = useSignal({ title: start.title, company: start.company });
  const stage = useSignal<SavedStage>(start.stage);
  const appliedOn = useSignal<string>(today.value);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const changed = await run('save-tab', {
      tabId: start.tabId,
      ...(start.formId === undefined ? {} : { formId: start.formId }),
      stage: stage.value,
      title: job.value.title.trim(),
      company: job.value.company.trim(),
      appliedOn: (stage.value === 'applied' ? appliedOn.value : today.value) as LocalDate,
    });
    if (changed !== undefined) onSaved(changed);
  }

  return (
    <form class="form" onSubmit={submit}>
      <TextField
        label={PENDING_WORDS.jobTitle}
        value={job.value.title}
        maxLength={300}
        required
        focus="on-appear"
        onInput={(title) => {
          job.value = { ...job.value, title };
        }}
      />
      <TextField
        label={PENDING_WORDS.company}
        value={job.value.company}
        maxLength={200}
        required
        onInput={(company) => {
          job.value = { ...job.value, company };
        }}
      />
      <StageChoice stage={stage} />
      {stage.value === 'applied' && (
        <TextField
          label={TAB_WORDS.appliedOn}
          type="date"
          value={appliedOn.value}
          max={today.value}
          required
          onInput={(value) => {
            appliedOn.value = value;
          }}
        />
      )}
      <ErrorLine error={error} />
      <FormBar submit={BUTTON_WORDS.save} disabled={busy.value} onCancel={onCancel} />
    </form>
  );
}

function StageChoice({ stage }: { readonly stage: { value: SavedStage } }) {
  const name = useId();
  const choices = { applied: TAB_WORDS.appliedStage, 'to-apply': TAB_WORDS.toApplyStage } as const;
  return (
    <fieldset class="bar">
      <legend class="for-screen-readers">{TAB_WORDS.stage}</legend>
      {Object.entries(choices).map(([value, words]) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={name}
            checked={stage.value === value}
            onChange={() => {
              stage.value = value as SavedStage;
            }}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
