import { useLayoutEffect, useRef } from 'preact/hooks';
import { announce } from '../ui/announce.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { Icon } from '../ui/icon.tsx';
import { useCommand } from '../ui/use-command.ts';
import { settled, threadToFocus } from './popup-state.ts';
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
    if (done.row) threadToFocus.value = done.row.followUp.threadKey;
    else line.current?.parentElement?.querySelector<HTMLElement>('button:not(.settled *)')?.focus();
    settled.value = undefined;
    announce(WORDS.undone);
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
      <ErrorLine error={error} />
    </div>
  );
}

function dismiss(): void {
  settled.value = undefined;
  document.querySelector<HTMLElement>('[data-row]:not(.settled)')?.focus();
}
