import { useSignal } from '@preact/signals';
import { useContext, useEffect } from 'preact/hooks';
import { type HistoryOf, type PastTouch, readHistory } from '../storage/history.ts';
import { DatabaseContext } from '../ui/database-context.ts';
import { Disclosure } from './disclosure.tsx';
import type { Done } from './done.ts';
import { HISTORY_WORDS } from './history-words.ts';
import { PastLine } from './past-line.tsx';
import { watch } from './popup-state.ts';
import { type TouchDone, TouchForm } from './touch-form.tsx';
import { UndoLine } from './undo-line.tsx';

interface HistoryProps {
  readonly of: HistoryOf;
  /** Says a correction elsewhere where what holds this history goes with it; otherwise it is said here. */
  readonly tell?: (done: Done, past: PastTouch) => 'left' | 'stays';
}

/** What was done with this person and about this application; closed until asked for. Each touch can be put right. */
export function History(props: HistoryProps) {
  return (
    <Disclosure label={HISTORY_WORDS.history}>
      <HistoryList {...props} />
    </Disclosure>
  );
}

/** A correction, and where in the list its touch stood. */
interface Corrected {
  readonly done: Done;
  readonly index: number;
}

function HistoryList({ of, tell = () => 'stays' }: HistoryProps) {
  const database = useContext(DatabaseContext);
  const past = useSignal<readonly PastTouch[] | undefined>(undefined);
  const editing = useSignal<string | undefined>(undefined);
  const corrected = useSignal<Corrected | undefined>(undefined);
  const { applicationId, contactId } = of.followUp;
  useEffect(() => {
    if (database === undefined) return undefined;
    return watch(
      () => readHistory(database, { followUp: { applicationId, contactId } }),
      (value) => {
        past.value = value;
      },
    );
  }, [database, applicationId, contactId, past]);
  if (past.value === undefined) return null;

  function finish(done: TouchDone, each: PastTouch, index: number): void {
    editing.value = undefined;
    // after the touch, or in its place once it is gone
    const at = done.touch === 'removed' ? index : index + 1;
    if (tell(done, each) === 'stays') corrected.value = { done, index: at };
  }

  const lines = past.value.map((each, index) => (
    <li key={each.touch.id}>
      <PastLine
        past={each}
        onEdit={() => {
          corrected.value = undefined;
          editing.value = each.touch.id;
        }}
      />
      {editing.value === each.touch.id && (
        <TouchForm
          touch={each.touch}
          onDone={(done) => finish(done, each, index)}
          onCancel={() => {
            editing.value = undefined;
          }}
        />
      )}
    </li>
  ));
  const { done, index = 0 } = corrected.value ?? {};
  const forget = (): void => {
    corrected.value = undefined;
  };
  const undoLine = done && (
    <li key={done.changeId}>
      <UndoLine done={done} onUndone={forget} onDismiss={forget} />
    </li>
  );
  if (lines.length === 0 && undoLine === undefined) return <p class="soft small">{HISTORY_WORDS.none}</p>;
  return (
    <>
      <p class="history-count soft small">{HISTORY_WORDS.touches(lines.length)}</p>
      <ol class="history">{undoLine === undefined ? lines : lines.toSpliced(index, 0, undoLine)}</ol>
    </>
  );
}
