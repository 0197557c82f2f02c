import { type Signal, useSignal } from '@preact/signals';
import type { Changed } from '../messaging/message-shape.ts';
import type { ResponseOf } from '../messaging/messages.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { LiveRegion } from '../ui/live-region.tsx';
import { Mark } from '../ui/mark.tsx';
import { today } from '../ui/today-clock.ts';
import { useCommand } from '../ui/use-command.ts';
import { nextWords } from './next-words.ts';
import { FORM_WORDS, PERSON_WORDS, ROW_PANEL_WORDS, TAB_WORDS } from './panel-words.ts';
import { PersonForm } from './person-form.tsx';
import { SaveForm } from './save-form.tsx';
import { WORDS } from './words.ts';

interface FormPageProps {
  readonly title: string;
  readonly formId: string;
  /** In words where there is no such form any more. */
  readonly start: ResponseOf<'read-form'> | string;
}

/** What was just done. It may be undone here, since nothing else of ours is in sight. */
interface Done {
  readonly text: string;
  readonly changeId?: Changed['changeId'];
}

export function FormPage({ title, formId, start }: FormPageProps) {
  const done = useSignal<Done | undefined>(undefined);
  return (
    <div class="page form-page">
      <header class="page-header">
        <Mark />
        <h1>{title}</h1>
      </header>
      <main class="content">
        <section class="card form-card" aria-label={title}>
          {done.value === undefined ? <Form start={start} formId={formId} done={done} /> : <DoneLine done={done} />}
        </section>
      </main>
      <LiveRegion />
    </div>
  );
}

type FormProps = Pick<FormPageProps, 'start' | 'formId'> & { readonly done: Signal<Done | undefined> };

function Form({ start, formId, done }: FormProps) {
  if (typeof start === 'string') return <p>{start}</p>;

  function onSaved({ changeId, nextDueOn }: Changed, name?: string): void {
    const next = nextWords(nextDueOn, today.value);
    done.value = { changeId, text: name === undefined ? TAB_WORDS.savedNext(next) : ROW_PANEL_WORDS.added(name, next) };
  }

  if (start.kind === 'contact')
    return (
      <PersonForm kind="lead" seen={start.person} hint={PERSON_WORDS.leadHint} onSaved={onSaved} onCancel={close} />
    );
  return (
    <>
      {start.url !== '' && <p class="soft small form-url">{start.url}</p>}
      <SaveForm start={{ ...start, formId }} onSaved={onSaved} onCancel={close} />
    </>
  );
}

function DoneLine({ done }: { readonly done: Signal<Done | undefined> }) {
  const { busy, error, run } = useCommand();
  const { text, changeId } = done.value ?? { text: '' };

  async function undo(): Promise<void> {
    if (changeId !== undefined && (await run('undo', { changeId })) !== undefined) done.value = { text: WORDS.undone };
  }

  return (
    <div class="form">
      <p role="status">{text}</p>
      <ErrorLine error={error} />
      <div class="bar">
        <button type="button" class="button primary" onClick={close}>
          {FORM_WORDS.close}
        </button>
        {changeId !== undefined && (
          <button type="button" class="button quiet" disabled={busy.value} onClick={undo}>
            {WORDS.undo}
          </button>
        )}
      </div>
    </div>
  );
}

function close(): void {
  window.close();
}
