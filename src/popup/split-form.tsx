import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Application, ApplicationPart } from '../domain/application.ts';
import type { ApplicationId, ChangeId } from '../domain/identity.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { dayWords } from '../ui/day-words.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { today } from '../ui/today-clock.ts';
import { useCommand } from '../ui/use-command.ts';
import { siteName } from './board-names.ts';
import { FormBar } from './form-bar.tsx';
import { IDENTITY_WORDS, STAGE_WORDS } from './panel-words.ts';
import { type Choice, RecordChoice } from './record-choice.tsx';
import { ROW_WORDS } from './words.ts';

interface SplitFormProps {
  readonly application: Application;
  readonly onSplit: (changed: { readonly changeId: ChangeId; readonly nextDueOn?: LocalDate | undefined }) => void;
  readonly onCancel: () => void;
}

/** Which part becomes a record of its own. The first is the record itself, and stays. */
export function SplitForm({ application, onSplit, onCancel }: SplitFormProps) {
  const { busy, error, run } = useCommand();
  const parts = (application.parts ?? []).slice(1);
  const partId = useSignal<ApplicationId | undefined>(parts[0]?.id);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (partId.value === undefined) return;
    const changed = await run('split-application', { applicationId: application.id, partId: partId.value });
    if (changed !== undefined) onSplit(changed);
  }

  return (
    <form class="form" onSubmit={submit} ref={form}>
      <RecordChoice
        legend={IDENTITY_WORDS.splitOff}
        choices={parts.map(choiceOf)}
        chosen={partId.value}
        onChoose={(id) => {
          partId.value = id as ApplicationId;
        }}
      />
      <p class="soft small">{IDENTITY_WORDS.splitHint}</p>
      <ErrorLine error={error} />
      <FormBar submit={IDENTITY_WORDS.split} disabled={busy.value} onCancel={onCancel} />
    </form>
  );
}

function choiceOf({ id, posting, stage, appliedOn }: ApplicationPart): Choice {
  const day = dayWords(appliedOn, today.value);
  const about = [siteName(posting), stage === 'to-apply' ? STAGE_WORDS[stage] : IDENTITY_WORDS.appliedOn(day)];
  return { id, title: ROW_WORDS.at(posting.title, posting.company), about: about.filter(Boolean).join(' · ') };
}
