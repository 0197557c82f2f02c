import { useSignal } from '@preact/signals';
import type { ApplicationId, ContactId } from '../domain/identity.ts';
import type { CadenceWindow } from '../domain/policy.ts';
import type { Changed } from '../messaging/message-shape.ts';
import { nextWords } from '../popup/next-words.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { settings } from '../ui/settings-state.ts';
import { TextField } from '../ui/text-field.tsx';
import { today } from '../ui/today-clock.ts';
import { useCommand } from '../ui/use-command.ts';
import { ChoiceField } from './choice-field.tsx';
import { tellDone } from './done-state.ts';
import { EDIT_WORDS } from './edit-words.ts';
import { RECORD_WORDS } from './record-words.ts';

type Window = {
  readonly windowFrom: number;
  readonly windowTo: number;
  readonly windowUnit?: CadenceWindow['windowUnit'] | undefined;
};

interface WindowFieldProps {
  readonly about: { readonly applicationId: ApplicationId } | { readonly contactId: ContactId };
  /** Its own, where it has one. */
  readonly window: Window | undefined;
}

/** How often this one is followed up. */
export function WindowField({ about, window }: WindowFieldProps) {
  const editing = useSignal(false);
  const usual = settings.value?.policy;
  const words = window
    ? RECORD_WORDS.windowOwn(windowWords(window))
    : usual && RECORD_WORDS.windowUsual(windowWords(usual));
  const toggle = (): void => {
    editing.value = !editing.peek();
  };
  const saved = ({ changeId, nextDueOn }: Changed): void => {
    editing.value = false;
    tellDone(RECORD_WORDS.windowSaved(nextWords(nextDueOn, today.value)), changeId);
  };
  return (
    <div class="edit-field look-fact">
      <span class="edit-label soft small">{RECORD_WORDS.window}</span>
      {editing.value ? (
        <WindowForm
          about={about}
          start={window ?? usual}
          own={window !== undefined}
          onSaved={saved}
          onCancel={toggle}
        />
      ) : (
        <div class="edit-shown">
          <button
            type="button"
            class="edit-button"
            onClick={toggle}
            aria-label={EDIT_WORDS.editNow(RECORD_WORDS.window, words ?? '')}
          >
            {words}
          </button>
        </div>
      )}
    </div>
  );
}

interface WindowFormProps {
  readonly about: WindowFieldProps['about'];
  readonly start: Window | undefined;
  readonly own: boolean;
  readonly onSaved: (changed: Changed) => void;
  readonly onCancel: () => void;
}

function WindowForm({ about, start, own, onSaved, onCancel }: WindowFormProps) {
  const { busy, error, run } = useCommand();
  const from = useSignal(String(start?.windowFrom ?? 4));
  const to = useSignal(String(start?.windowTo ?? 6));
  const unit = useSignal<string>(start?.windowUnit ?? 'days');

  async function send(window: Window | undefined): Promise<void> {
    const changed = await run('set-window', { ...about, ...(window === undefined ? {} : { window }) });
    if (changed !== undefined) onSaved(changed);
  }

  function submit(event: Event): void {
    event.preventDefault();
    const [one, other] = [Number(from.value), Number(to.value)];
    void send({
      windowFrom: Math.min(one, other),
      windowTo: Math.max(one, other),
      windowUnit: unit.value as 'days' | 'working-days',
    });
  }

  return (
    <form class="form" onSubmit={submit}>
      <div class="two-columns narrow">
        {(
          [
            ['windowFrom', from],
            ['windowTo', to],
          ] as const
        ).map(([name, text]) => (
          <TextField
            key={name}
            label={RECORD_WORDS[name]}
            type="number"
            min="1"
            max="60"
            required
            value={text.value}
            onInput={(value) => {
              text.value = value;
            }}
          />
        ))}
        <ChoiceField
          label={RECORD_WORDS.windowUnit}
          value={unit.value}
          choices={{ days: RECORD_WORDS.days, 'working-days': RECORD_WORDS.workingDays }}
          onChange={(value) => {
            unit.value = value;
          }}
        />
      </div>
      <ErrorLine error={error} />
      <div class="bar">
        <button type="submit" class="button primary" disabled={busy.value}>
          {EDIT_WORDS.save}
        </button>
        {own && (
          <button type="button" class="button" disabled={busy.value} onClick={() => send(undefined)}>
            {RECORD_WORDS.windowReset}
          </button>
        )}
        <button type="button" class="button quiet" onClick={onCancel}>
          {EDIT_WORDS.cancel}
        </button>
      </div>
    </form>
  );
}

function windowWords({ windowFrom, windowTo, windowUnit }: Window): string {
  return windowUnit === 'working-days'
    ? RECORD_WORDS.windowWorkingDays(windowFrom, windowTo)
    : RECORD_WORDS.windowDays(windowFrom, windowTo);
}
