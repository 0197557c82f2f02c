import type { PastTouch } from '../storage/history.ts';
import { dayWords } from '../ui/day-words.ts';
import { today } from '../ui/today-clock.ts';
import { HISTORY_WORDS, pastWords } from './history-words.ts';
import { LOG_FORM_WORDS } from './panel-words.ts';
import { namesDay } from './touch-draft.ts';
import { TOUCH_FORM_WORDS } from './touch-words.ts';

interface PastLineProps {
  readonly past: PastTouch;
  readonly onEdit: () => void;
}

/** One touch: when, what, and what they said. */
export function PastLine({ past: { touch, contact, named, elsewhere }, onEdit }: PastLineProps) {
  const what = pastWords(touch, { who: contact?.name.split(' ')[0], named: named?.name });
  const day = dayWords(touch.occurredOn, today.value);
  const asks = touch.answeredAsks?.map((ask) => LOG_FORM_WORDS.ask[ask]) ?? [];
  return (
    <div class="past">
      <span class="soft">{day}</span>
      <div>
        <p>
          <span class="history-what">{what}</span>
          {namesDay(touch.outcome) && touch.expectedOn && (
            <span> {HISTORY_WORDS.forDay[touch.outcome](dayWords(touch.expectedOn, today.value))}</span>
          )}
          {elsewhere && (
            <span class="soft"> {HISTORY_WORDS.about(elsewhere.posting.title, elsewhere.posting.company)}</span>
          )}
        </p>
        {asks.length > 0 && <p class="soft">{`${HISTORY_WORDS.told} ${asks.join(', ')}`}</p>}
        {touch.note && <p class="history-note">{touch.note}</p>}
      </div>
      <button type="button" class="link-button" aria-label={TOUCH_FORM_WORDS.editThis(what, day)} onClick={onEdit}>
        {TOUCH_FORM_WORDS.edit}
      </button>
    </div>
  );
}
