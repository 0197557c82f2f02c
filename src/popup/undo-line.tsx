import { useLayoutEffect, useRef } from 'preact/hooks';
import { announce } from '../ui/announce.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { Icon } from '../ui/icon.tsx';
import { useCommand } from '../ui/use-command.ts';
import type { Done } from './done.ts';
import { WORDS } from './words.ts';

interface UndoLineProps {
  readonly done: Done;
  readonly onUndone: () => void;
  readonly onDismiss: () => void;
}

/** What was done inside of something that stays open, with Undo in place. Takes the focus, so that Undo is one Tab away. */
export function UndoLine({ done, onUndone, onDismiss }: UndoLineProps) {
  const line = useRef<HTMLDivElement>(null);
  const { busy, error, run } = useCommand();
  useLayoutEffect(() => {
    line.current?.focus();
    announce(done.text);
  }, [done]);

  async function undo(): Promise<void> {
    if ((await run('undo', { changeId: done.changeId })) === undefined) return;
    announce(WORDS.undone);
    onUndone();
  }

  return (
    <div class="undo-line" ref={line} tabIndex={-1}>
      <div class="bar">
        <Icon name="check" />
        <p>{done.text}</p>
        <button type="button" class="link-button" disabled={busy.value} onClick={undo}>
          {WORDS.undo}
        </button>
        <button type="button" class="button quiet only-icon push" aria-label={WORDS.dismiss} onClick={onDismiss}>
          <Icon name="close" />
        </button>
      </div>
      <ErrorLine error={error} />
    </div>
  );
}
