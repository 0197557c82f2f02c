import { useSignal } from '@preact/signals';
import { type CadenceWindow, COACH_WINDOW, GENTLE_WINDOW } from '../domain/policy.ts';
import type { RequestOf } from '../messaging/messages.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { settings } from '../ui/settings-state.ts';
import { useCommand } from '../ui/use-command.ts';
import { Disclosure } from './disclosure.tsx';
import { type Done, doneOf, type TellDone } from './done.ts';
import { PaceForm } from './pace-form.tsx';
import { every, PACE_WORDS } from './thread-words.ts';
import { UndoLine } from './undo-line.tsx';

interface PaceChoicesProps {
  /** Whose pace: of an application or of a person alone. */
  readonly of: Pick<RequestOf<'set-window'>, 'applicationId' | 'contactId'>;
  readonly hint: string;
  /** Their own, where they have one. */
  readonly window: CadenceWindow | undefined;
  readonly tell: TellDone;
}

const PACES: readonly CadenceWindow[] = [{ windowFrom: 2, windowTo: 3, windowUnit: 'days' }, GENTLE_WINDOW];

/** How often one application or one person is followed up, where that differs from the rest. */
export function PaceChoices({ of, hint, window, tell }: PaceChoicesProps) {
  const { busy, error, run } = useCommand();
  const done = useSignal<Done | undefined>(undefined);
  const other = useSignal(false);
  const own = window !== undefined && !PACES.some((pace) => isSame(pace, window));

  async function choose(chosen: CadenceWindow | undefined): Promise<void> {
    const changed = await run('set-window', { ...of, ...(chosen ? { window: chosen } : {}) });
    if (changed === undefined) return;
    other.value = false;
    const pace = chosen ? every(chosen) : PACE_WORDS.usual;
    const set = doneOf(changed, (next) => PACE_WORDS.changed(pace, next));
    if (tell(set) === 'stays') done.value = set;
  }

  const forget = (): void => {
    done.value = undefined;
  };
  const chip = (words: string, pressed: boolean, onClick: () => void) => (
    <button type="button" class="button chip" aria-pressed={pressed} disabled={busy.value} onClick={onClick}>
      {words}
    </button>
  );
  const usual = settings.value?.policy ?? COACH_WINDOW;
  return (
    <Disclosure label={PACE_WORDS.title(window ? every(window) : PACE_WORDS.usual)}>
      {done.value && <UndoLine done={done.value} onUndone={forget} onDismiss={forget} />}
      <p class="soft small">{hint}</p>
      <div class="chips">
        {chip(PACE_WORDS.asUsual(usual), window === undefined, () => void choose(undefined))}
        {PACES.map((pace) =>
          chip(PACE_WORDS.every(pace), window !== undefined && isSame(pace, window), () => void choose(pace)),
        )}
        {chip(own && window ? PACE_WORDS.every(window) : PACE_WORDS.other, own, () => {
          other.value = !other.value;
        })}
      </div>
      {other.value && <PaceForm start={window ?? usual} busy={busy} onSet={(chosen) => void choose(chosen)} />}
      <ErrorLine error={error} />
    </Disclosure>
  );
}

function isSame(one: CadenceWindow, other: CadenceWindow): boolean {
  return (
    one.windowFrom === other.windowFrom &&
    one.windowTo === other.windowTo &&
    (one.windowUnit ?? 'days') === (other.windowUnit ?? 'days')
  );
}
