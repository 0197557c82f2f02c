import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Contact } from '../domain/contact.ts';
import { announce } from '../ui/announce.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { Icon } from '../ui/icon.tsx';
import { today } from '../ui/today-clock.ts';
import { useCommand } from '../ui/use-command.ts';
import type { Done } from './done.ts';
import { NamedDayForm } from './named-day-form.tsx';
import { nextWords } from './next-words.ts';
import { ROW_PANEL_WORDS } from './panel-words.ts';
import { settle, settled, threadToFocus } from './popup-state.ts';
import { WORDS } from './words.ts';

/** «Logged. Next: Fri 27 Nov · Undo», where it was done. Takes the focus, so that Undo is one Tab away. */
export function SettledLine() {
  const line = useRef<HTMLDivElement>(null);
  const { busy, error, run } = useCommand();
  const done = settled.value;
  useLayoutEffect(() => line.current?.focus(), [done]);
  if (done === undefined) return null;

  async function undo(): Promise<void> {
    if (done?.changeId === undefined) return;
    if ((await run('undo', { changeId: done.changeId })) === undefined) return;
    if (!done.row) line.current?.parentElement?.querySelector<HTMLElement>('button:not(.settled *)')?.focus();
    else if (done.before === undefined) threadToFocus.value = done.row.followUp.threadKey;
    settled.value = done.before;
    announce(WORDS.undone);
  }

  async function keep({ id, name }: Contact): Promise<void> {
    const changed = await run('keep-contact', { contactId: id });
    if (done === undefined || changed === undefined) return;
    const { keep: _kept, ...line } = done;
    const text = ROW_PANEL_WORDS.kept(name, nextWords(changed.nextDueOn, today.value));
    settle({ ...line, text, changeId: changed.changeId, before: done });
  }

  function noteDay({ text, changeId }: Done): void {
    if (done === undefined) return;
    const { named: _named, ...line } = done;
    settle({ ...line, text, changeId, before: done });
  }

  return (
    <div class="settled" ref={line} tabIndex={-1} data-row>
      <div class="bar">
        <Icon name="check" />
        <p>{done.text}</p>
        {done.changeId !== undefined && (
          <button type="button" class="link-button" disabled={busy.value} onClick={undo}>
            {WORDS.undo}
          </button>
        )}
        <button type="button" class="button quiet only-icon push" aria-label={WORDS.dismiss} onClick={dismiss}>
          <Icon name="close" />
        </button>
      </div>
      {done.keep && (
        <button type="button" class="button small" disabled={busy.value} onClick={() => done.keep && keep(done.keep)}>
          {ROW_PANEL_WORDS.keep(done.keep.name)}
        </button>
      )}
      {done.named && <NamedDayForm named={done.named} onDone={noteDay} />}
      <ErrorLine error={error} />
    </div>
  );
}

function dismiss(): void {
  settled.value = undefined;
  document.querySelector<HTMLElement>('[data-row]:not(.settled)')?.focus();
}
