import { useSignal } from '@preact/signals';
import { useContext, useEffect } from 'preact/hooks';
import type { LocalDate } from '../domain/local-date.ts';
import { type PastTouch, readHistory } from '../storage/history.ts';
import type { FollowUpRow } from '../storage/queries.ts';
import { DatabaseContext } from '../ui/database-context.ts';
import { dayWords } from '../ui/day-words.ts';
import { Icon } from '../ui/icon.tsx';
import { today } from '../ui/today-clock.ts';
import { HISTORY_WORDS, pastWords } from './history-words.ts';
import { LOG_FORM_WORDS } from './panel-words.ts';
import { watch } from './popup-state.ts';

/** What was done with this person and about this application; closed until asked for. */
export function History({ row }: { readonly row: FollowUpRow }) {
  const open = useSignal(false);
  return (
    <div>
      <button
        type="button"
        class="disclosure small"
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <Icon name="chevron" />
        {HISTORY_WORDS.history}
      </button>
      {open.value && <HistoryList row={row} />}
    </div>
  );
}

function HistoryList({ row }: { readonly row: FollowUpRow }) {
  const database = useContext(DatabaseContext);
  const past = useSignal<readonly PastTouch[] | undefined>(undefined);
  useEffect(() => {
    if (database === undefined) return undefined;
    return watch(
      () => readHistory(database, row),
      (value) => {
        past.value = value;
      },
    );
  }, [database, row, past]);
  if (past.value === undefined) return null;
  if (past.value.length === 0) return <p class="soft small">{HISTORY_WORDS.none}</p>;
  return (
    <>
      <p class="history-count soft small">{HISTORY_WORDS.touches(past.value.length)}</p>
      <ol class="history">
        {past.value.map((each) => (
          <li key={each.touch.id}>
            <Past past={each} today={today.value} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Past({ past: { touch, contact, named, elsewhere }, today: on }: { past: PastTouch; today: LocalDate }) {
  const who = contact?.name.split(' ')[0];
  const asks = touch.answeredAsks?.map((ask) => LOG_FORM_WORDS.ask[ask]) ?? [];
  return (
    <>
      <span class="soft">{dayWords(touch.occurredOn, on)}</span>
      <div>
        <p>
          <span class="history-what">
            {pastWords(touch.outcome, { channel: touch.channel, who, named: named?.name })}
          </span>
          {elsewhere && (
            <span class="soft"> {HISTORY_WORDS.about(elsewhere.posting.title, elsewhere.posting.company)}</span>
          )}
        </p>
        {asks.length > 0 && <p class="soft">{`${HISTORY_WORDS.told} ${asks.join(', ')}`}</p>}
        {touch.note && <p class="history-note">{touch.note}</p>}
      </div>
    </>
  );
}
