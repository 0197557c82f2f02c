import { useEffect } from 'preact/hooks';
import { announce } from '../ui/announce.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { Icon } from '../ui/icon.tsx';
import { useCommand } from '../ui/use-command.ts';
import { done } from './done-state.ts';
import { route } from './route-state.ts';
import { DESK_WORDS } from './words.ts';

/** «Saved. Undo», below the place that is shown. Control+Z does the same, as long as one is not writing. */
export function UndoBar() {
  const { busy, error, run } = useCommand();
  const last = done.value;
  const { place } = route.value;

  function forget(): void {
    done.value = undefined;
    error.value = undefined;
  }

  async function undo(): Promise<void> {
    const { changeId } = done.peek() ?? {};
    if (changeId === undefined || (await run('undo', { changeId })) === undefined) return;
    done.value = undefined;
    announce(DESK_WORDS.undone);
  }

  // nothing else here undoes it, so no clock takes it away
  useEffect(() => forget, [place]);
  useEffect(() => {
    const left = new AbortController();
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      if ((event.target as Element | null)?.closest('input, textarea, select') || done.peek()?.changeId === undefined)
        return;
      event.preventDefault();
      void undo();
    };
    document.addEventListener('keydown', onKeyDown, { signal: left.signal });
    return () => left.abort();
  });

  if (last === undefined) return null;
  return (
    <section class="undo-bar" aria-label={DESK_WORDS.justDone}>
      <div class="bar">
        <Icon name="check" />
        <p>{last.text}</p>
        {last.changeId !== undefined && (
          <button type="button" class="link-button" disabled={busy.value} onClick={undo}>
            {DESK_WORDS.undo}
          </button>
        )}
        <button type="button" class="button quiet only-icon push" aria-label={DESK_WORDS.dismiss} onClick={forget}>
          <Icon name="close" />
        </button>
      </div>
      <ErrorLine error={error} />
    </section>
  );
}
