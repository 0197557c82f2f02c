import { useSignal } from '@preact/signals';
import type { Application } from '../domain/application.ts';
import type { ChangeId } from '../domain/identity.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { TextField } from '../ui/text-field.tsx';
import { today } from '../ui/today-clock.ts';
import { useCommand } from '../ui/use-command.ts';
import { FormBar } from './form-bar.tsx';
import { BUTTON_WORDS, PENDING_WORDS, TAB_WORDS } from './panel-words.ts';

interface ApplicationFormProps {
  readonly application: Application;
  readonly onSaved: (changeId: ChangeId) => void;
  readonly onCancel: () => void;
}

/** Corrects what was recorded. */
export function ApplicationForm({ application, onSaved, onCancel }: ApplicationFormProps) {
  const { busy, error, run } = useCommand();
  const { title, company } = application.posting;
  const form = useSignal<{ title: string; company: string; appliedOn: string }>({
    title,
    company,
    appliedOn: application.appliedOn,
  });
  const change = (part: Partial<typeof form.value>): void => {
    form.value = { ...form.value, ...part };
  };

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const changed = await run('correct-application', {
      applicationId: application.id,
      title: form.value.title.trim(),
      company: form.value.company.trim(),
      appliedOn: form.value.appliedOn as LocalDate,
    });
    if (changed !== undefined) onSaved(changed.changeId);
  }

  return (
    <form class="form" onSubmit={submit}>
      <TextField
        label={PENDING_WORDS.jobTitle}
        value={form.value.title}
        maxLength={300}
        required
        focus="on-appear"
        onInput={(value) => change({ title: value })}
      />
      <TextField
        label={PENDING_WORDS.company}
        value={form.value.company}
        maxLength={200}
        required
        onInput={(value) => change({ company: value })}
      />
      <TextField
        label={TAB_WORDS.appliedOn}
        type="date"
        value={form.value.appliedOn}
        max={today.value}
        required
        onInput={(value) => change({ appliedOn: value })}
      />
      <ErrorLine error={error} />
      <FormBar submit={BUTTON_WORDS.save} disabled={busy.value} onCancel={onCancel} />
    </form>
  );
}
