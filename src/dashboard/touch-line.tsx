import { useSignal } from '@preact/signals';
import type { LocalDate } from '../domain/local-date.ts';
import { HISTORY_WORDS, pastWords } from '../popup/history-words.ts';
import { nextWords } from '../popup/next-words.ts';
import { LOG_FORM_WORDS } from '../popup/panel-words.ts';
import type { PastTouch } from '../storage/history.ts';
import { dayWords } from '../ui/day-words.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { Icon } from '../ui/icon.tsx';
import { today } from '../ui/today-clock.ts';
import { useCommand } from '../ui/use-command.ts';
import { tellDone } from './done-state.ts';
import { hrefOf } from './route.ts';
import { TIMELINE_WORDS } from './timeline-words.ts';
import { TouchForm } from './touch-form.tsx';

/** One touch of the timeline. */
export function TouchLine({ past }: { readonly past: PastTouch }) {
  const { touch, contact, named, elsewhere } = past;
  const { busy, error, run } = useCommand();
  const correcting = useSignal(false);
  const words = pastWords(touch, {
    who: contact?.name.split(' ')[0],
    named: named?.name,
  });
  const asks = touch.answeredAsks?.map((ask) => LOG_FORM_WORDS.ask[ask]) ?? [];
  const toggle = (): void => {
    correcting.value = !correcting.peek();
  };

  async function remove(): Promise<void> {
    const changed = await run('remove-touchpoint', { touchpointId: touch.id });
    if (changed !== undefined)
      tellDone(TIMELINE_WORDS.removed(nextWords(changed.nextDueOn, today.value)), changed.changeId);
  }

  return (
    <li class={`touch ${touch.direction}`}>
      <span class="touch-day soft small">
        <time dateTime={touch.occurredOn}>{dayWords(touch.occurredOn, today.value)}</time>
      </span>
      <div class="touch-body">
        <p>
          <span class="for-screen-readers">{TIMELINE_WORDS[touch.direction]}: </span>
          <span class="history-what touch-what">{words}</span>
          {touch.expectedOn !== undefined && (
            <span> {TIMELINE_WORDS.expectedOn(dayWords(touch.expectedOn, today.value))}</span>
          )}
        </p>
        {elsewhere !== undefined && (
          <a class="soft small one-line touch-about" href={hrefOf('applications', elsewhere.id)}>
            {HISTORY_WORDS.about(elsewhere.posting.title, elsewhere.posting.company)}
          </a>
        )}
        {asks.length > 0 && <p class="soft small">{`${HISTORY_WORDS.told} ${asks.join(', ')}`}</p>}
        {touch.note && <p class="touch-note small">{touch.note}</p>}
        <ErrorLine error={error} />
      </div>
      <div class="touch-acts">
        <button
          type="button"
          class="button quiet only-icon"
          aria-expanded={correcting.value}
          aria-label={TIMELINE_WORDS.correct(words)}
          title={TIMELINE_WORDS.correct(words)}
          onClick={toggle}
        >
          <Icon name="draft" />
        </button>
        <button
          type="button"
          class="button quiet only-icon"
          disabled={busy.value}
          aria-label={TIMELINE_WORDS.remove(words)}
          title={TIMELINE_WORDS.remove(words)}
          onClick={remove}
        >
          <Icon name="close" />
        </button>
      </div>
      {correcting.value && (
        <div class="inset touch-correct">
          <TouchForm
            touch={touch}
            onCancel={toggle}
            save={(send, { occurredOn, channel, outcome, expectedOn, note }) =>
              send('correct-touchpoint', {
                touchpointId: touch.id,
                ...{ occurredOn, channel, outcome, note },
                ...(expectedOn === '' ? {} : { expectedOn: expectedOn as LocalDate }),
              })
            }
            onSaved={({ changeId, nextDueOn }) => {
              correcting.value = false;
              tellDone(TIMELINE_WORDS.corrected(nextWords(nextDueOn, today.value)), changeId);
            }}
          />
        </div>
      )}
    </li>
  );
}
