import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Capture } from '../domain/capture.ts';
import { localDateOf, nearDayWords } from '../ui/day-words.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { TextField } from '../ui/text-field.tsx';
import { today } from '../ui/today-clock.ts';
import { useCommand } from '../ui/use-command.ts';
import { usePanel } from '../ui/use-panel.ts';
import { nextWords } from './next-words.ts';
import { PENDING_WORDS } from './panel-words.ts';
import { settle } from './popup-state.ts';

/** «Did you apply to X at Y?» One click answers, where title and company are known. */
export function PendingCapture({ capture }: { readonly capture: Capture }) {
  const id = useId();
  const { busy, error, run } = useCommand();
  const panel = usePanel<'edit' | 'why'>();
  const job = useSignal({ title: capture.title, company: capture.company });
  const title = job.value.title.trim();
  const company = job.value.company.trim();
  const place = `capture:${capture.id}` as const;

  async function accept(): Promise<void> {
    if (title === '' || company === '') {
      panel.open.value = 'edit';
      error.value = PENDING_WORDS.missing;
      return;
    }
    const changed = await run('accept-capture', { captureId: capture.id, title, company });
    if (changed === undefined) return;
    const text = PENDING_WORDS.recorded(nextWords(changed.nextDueOn, today.value));
    settle({ place, text, changeId: changed.changeId });
  }

  async function dismiss(): Promise<void> {
    const changed = await run('dismiss-capture', { captureId: capture.id });
    if (changed !== undefined) settle({ place, text: PENDING_WORDS.dismissed, changeId: changed.changeId });
  }

  return (
    <article class="row" tabIndex={-1} data-row aria-labelledby={id} onKeyDown={panel.onKeyDown}>
      <h3 id={id}>{title || PENDING_WORDS.unknownTitle}</h3>
      <p class="soft small">
        {company || PENDING_WORDS.unknownCompany} ·{' '}
        {PENDING_WORDS.seen(nearDayWords(localDateOf(capture.attemptedAt ?? capture.startedAt), today.value))}
      </p>
      <div class="bar actions">
        <button type="button" class="button tinted" disabled={busy.value} onClick={accept}>
          {PENDING_WORDS.yes}
        </button>
        <button type="button" class="button" disabled={busy.value} onClick={dismiss}>
          {PENDING_WORDS.no}
        </button>
        <button
          type="button"
          class="button quiet push"
          aria-expanded={panel.open.value === 'edit'}
          onClick={panel.toggle('edit')}
        >
          {PENDING_WORDS.edit}
        </button>
        {capture.reasons.length > 0 && (
          <button
            type="button"
            class="button quiet"
            aria-expanded={panel.open.value === 'why'}
            onClick={panel.toggle('why')}
          >
            {PENDING_WORDS.why}
          </button>
        )}
      </div>
      {panel.open.value === 'edit' && (
        <div class="panel form">
          <TextField
            label={PENDING_WORDS.jobTitle}
            value={job.value.title}
            maxLength={300}
            focus="on-appear"
            onInput={(value) => {
              job.value = { ...job.value, title: value };
            }}
          />
          <TextField
            label={PENDING_WORDS.company}
            value={job.value.company}
            maxLength={200}
            onInput={(value) => {
              job.value = { ...job.value, company: value };
            }}
          />
        </div>
      )}
      {panel.open.value === 'why' && (
        <ul class="panel reasons">
          {capture.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <ErrorLine error={error} />
    </article>
  );
}
