import { useSignal } from '@preact/signals';
import { PENDING_WORDS } from './panel-words.ts';
import { PendingCapture } from './pending-capture.tsx';
import { day, settled } from './popup-state.ts';
import { QUESTIONS_ID } from './questions-id.ts';
import { SettledLine } from './settled-line.tsx';

const FIRST = 3;

/** Captures that we are not sure of: never recorded silently, never lost silently. */
export function PendingCaptures() {
  const all = useSignal(false);
  const pending = day.value?.pending ?? [];
  const place = settled.value?.place;
  const answered = place?.startsWith('capture:') === true && !pending.some(({ id }) => place === `capture:${id}`);
  if (pending.length === 0 && !answered) return null;
  const shown = all.value ? pending : pending.slice(0, FIRST);
  return (
    <section id={QUESTIONS_ID} tabIndex={-1} aria-labelledby={`${QUESTIONS_ID}-title`}>
      <h2 id={`${QUESTIONS_ID}-title`}>{PENDING_WORDS.title}</h2>
      <ul class="card lines">
        {answered && (
          <li>
            <SettledLine />
          </li>
        )}
        {shown.map((capture) => (
          <li key={capture.id}>
            {place === `capture:${capture.id}` ? <SettledLine /> : <PendingCapture capture={capture} />}
          </li>
        ))}
      </ul>
      {shown.length < pending.length && (
        <button
          type="button"
          class="link-button small"
          onClick={() => {
            all.value = true;
          }}
        >
          {PENDING_WORDS.showMore(pending.length - shown.length)}
        </button>
      )}
    </section>
  );
}
