import { groupToday, type TodayGroup } from '../domain/today-order.ts';
import type { FollowUpRow, Today } from '../storage/queries.ts';
import { Icon } from '../ui/icon.tsx';
import { today } from '../ui/today-clock.ts';
import { EmptyToday } from './empty-today.tsx';
import { FollowUpItem } from './follow-up-item.tsx';
import { day, settled } from './popup-state.ts';
import { SettledLine } from './settled-line.tsx';
import { WORDS } from './words.ts';

export function TodayList() {
  const shown = day.value;
  if (shown === undefined) return <div class="first-read" />;
  const rows = withSettledRow(shown);
  return (
    <section aria-labelledby="today-title">
      <h2 id="today-title" class="for-screen-readers">
        {WORDS.whom}
      </h2>
      {shown.due.unreadable.length > 0 && <UnreadableNote count={shown.due.unreadable.length} />}
      {rows.length === 0 ? (
        <EmptyToday next={shown.next} />
      ) : (
        <ul class="groups">
          {groupToday(rows, today.value).map((group) => (
            <li key={group.company ?? group.rows[0]?.followUp.id} class="card group">
              <Company group={group} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The row that was just done has left the table; its line stays where the row stood. */
function withSettledRow(shown: Today): readonly FollowUpRow[] {
  const done = settled.value?.row;
  if (done === undefined || settled.value?.place !== placeOf(done)) return shown.due.rows;
  if (shown.due.rows.some((row) => row.followUp.id === done.followUp.id)) return shown.due.rows;
  return [...shown.due.rows, done];
}

function Company({ group }: { readonly group: TodayGroup<FollowUpRow> }) {
  const several = group.rows.length > 1;
  return (
    <>
      {several && <h3 class="group-name">{group.company}</h3>}
      {group.rows.map((row) =>
        settled.value?.place === placeOf(row) ? (
          <SettledLine key={row.followUp.id} />
        ) : (
          <FollowUpItem key={row.followUp.id} row={row} heading={several ? 'person' : 'person-and-company'} />
        ),
      )}
    </>
  );
}

function placeOf(row: FollowUpRow) {
  return `follow-up:${row.followUp.id}` as const;
}

function UnreadableNote({ count }: { readonly count: number }) {
  return (
    <div class="note">
      <Icon name="warning" />
      <p>
        {count === 1 ? WORDS.unreadableRow : WORDS.unreadableRows(count)}{' '}
        <span class="soft">{WORDS.unreadableHint}</span>
      </p>
    </div>
  );
}
