import type { FollowUpRow } from '../storage/queries.ts';
import { nearDayWords } from '../ui/day-words.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { today } from '../ui/today-clock.ts';
import { useCommand } from '../ui/use-command.ts';
import { whoIs } from './empty-today.tsx';
import { UPCOMING_WORDS } from './panel-words.ts';
import { day, settle, settled, threadToFocus } from './popup-state.ts';
import { SettledLine } from './settled-line.tsx';
import { stepWords } from './why-now.ts';

export function UpcomingList() {
  const shown = day.value;
  const moved = settled.value?.place.startsWith('upcoming:') === true;
  if (shown === undefined || (shown.upcoming.rows.length === 0 && !moved)) return null;
  return (
    <section aria-labelledby="upcoming-title">
      <h2 id="upcoming-title">{UPCOMING_WORDS.thisWeek}</h2>
      <ul class="card lines">
        {moved && (
          <li>
            <SettledLine />
          </li>
        )}
        {shown.upcoming.rows.map((row) => (
          <li key={row.followUp.id}>
            <UpcomingLine row={row} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function UpcomingLine({ row }: { readonly row: FollowUpRow }) {
  const { busy, error, run } = useCommand();
  const { id, dueOn } = row.followUp;

  async function doToday(): Promise<void> {
    const changed = await run('move-follow-up', { followUpId: id, dueOn: today.value });
    if (changed === undefined) return;
    settle({ place: `upcoming:${id}`, text: UPCOMING_WORDS.movedToToday, changeId: changed.changeId });
    threadToFocus.value = row.followUp.threadKey;
  }

  return (
    <div class="line">
      <div class="line-text">
        <p class="line-day soft small">{nearDayWords(dueOn, today.value)}</p>
        <p>{whoIs(row)}</p>
        <p class="soft small">{stepWords(row)}</p>
        <ErrorLine error={error} />
      </div>
      <button type="button" class="button quiet" disabled={busy.value} onClick={doToday}>
        {UPCOMING_WORDS.doToday}
        <span class="for-screen-readers">: {whoIs(row)}</span>
      </button>
    </div>
  );
}
