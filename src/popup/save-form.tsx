import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { LocalDate } from '../domain/local-date.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { TextField } from '../ui/text-field.tsx';
import { today } from '../ui/today-clock.ts';
import { useCommand } from '../ui/use-command.ts';
import { nextWords } from './next-words.ts';
import { PENDING_WORDS, TAB_WORDS } from './panel-words.ts';
import { settle } from './popup-state.ts';
import { readThisTab, type ThisTabState } from './tab-state.ts';
import { WORDS } from './words.ts';

type SavedStage = 'applied' | 'to-apply';

/** Title and company as read, to be corrected where the page was misread. */
export function SaveForm({ tab, onCancel }: { readonly tab: ThisTabState; readonly onCancel: () => void }) {
  const { busy, error, run } = useCommand();
  const job = useSignal({ title: tab.shows.title ?? '', company: tab.shows.company ?? '' });
  const stage = useSignal<SavedStage>('to-apply');
  const appliedOn = useSignal<string>(today.value);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const changed = await run('save-tab', {
      tabId: tab.tabId,
      stage: stage.value,
      title: job.value.title.trim(),
      company: job.value.company.trim(),
      appliedOn: (stage.value === 'applied' ? appliedOn.value : today.value) as LocalDate,
    });
    if (changed === undefined) return;
    const text = TAB_WORDS.savedNext(nextWords(changed.nextDueOn, today.value));
    settle({ place: 'tab', text, changeId: changed.changeId });
    await readThisTab();
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
      <div class="bar">
        <button type="submit" class="button primary" disabled={busy.value}>
          {WORDS.save}
        </button>
        <button type="button" class="button quiet" onClick={onCancel}>
          {WORDS.cancel}
        </button>
      </div>
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
