import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { callSheetOf } from '../domain/call-sheet.ts';
import { firstRows, groupToday, type TodayGroup } from '../domain/today-order.ts';
import type { FollowUpRow, Today } from '../storage/queries.ts';
import { today } from '../ui/today-clock.ts';
import { FollowUpItem } from './follow-up-item.tsx';
import { laterParts } from './later-parts.ts';
import { PhoneLink } from './phone-link.tsx';
import { day, settled } from './popup-state.ts';
import { PostingLink } from './posting-link.tsx';
import { rowToOpen } from './row-to-open.ts';
import { WORDS } from './words.ts';

/** Two hundred rows at once would take seconds; nobody calls more than these before the next look. */
const AT_ONCE = 40;

export function TodayList() {
  const shown = day.value;
  if (shown === undefined) return <div class="first-read" />;
  const rows = withSettledRow(shown);
  const { EmptyToday, UnreadableNote } = laterParts.value ?? {};
  return (
    <section aria-labelledby="today-title">
      <h2 id="today-title" class="for-screen-readers">
        {WORDS.whom}
      </h2>
      {UnreadableNote && shown.due.unreadable.length > 0 && <UnreadableNote count={shown.due.unreadable.length} />}
      {rows.length > 0 && <Groups rows={rows} />}
      {rows.length === 0 && EmptyToday && <EmptyToday next={shown.next} />}
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

function Groups({ rows }: { readonly rows: readonly FollowUpRow[] }) {
  const limit = useSignal(AT_ONCE);
  const list = useRef<HTMLUListElement>(null);
  const firstNew = useRef<number | undefined>(undefined);
  const groups = groupToday(rows, today.value);
  const wanted = groups.flatMap((group) => group.rows).findIndex(isWanted);
  const count = Math.max(limit.value, wanted + 1);
  const more = Math.min(AT_ONCE, rows.length - count);
  useLayoutEffect(() => {
    limit.value = count; // the row stays when nobody asks for it any more
  }, [count, limit]);
  useLayoutEffect(() => {
    // the button has moved on from under the focus
    if (firstNew.current === undefined) return;
    list.current?.querySelectorAll<HTMLElement>('[data-row]')[firstNew.current]?.focus();
    firstNew.current = undefined;
  }, [limit.value]);

  function showMore(): void {
    firstNew.current = count;
    limit.value = count + AT_ONCE;
  }

  return (
    <>
      <ul class="groups" ref={list}>
        {firstRows(groups, count).map((group) => (
          <li key={group.company ?? group.rows[0]?.followUp.id} class="card group">
            <Company group={group} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="button show-more" data-row onClick={showMore}>
          {WORDS.showMore(more)}
        </button>
      )}
    </>
  );
}

function isWanted({ followUp }: FollowUpRow): boolean {
  return followUp.threadKey === rowToOpen.value?.threadKey;
}

/** Several people of one company are one call sheet: what they have in common stands above them. */
function Company({ group }: { readonly group: TodayGroup<FollowUpRow> }) {
  const SettledLine = laterParts.value?.SettledLine;
  const several = group.rows.length > 1;
  const said = several ? callSheetOf(group.rows) : {};
  return (
    <>
      {several && (
        <div class="group-head">
          <h3 class="group-name">{group.company}</h3>
          {said.posting && <PostingLink posting={said.posting} />}
          {said.phone && (
            <p class="reach">
              <PhoneLink phone={said.phone} />
            </p>
          )}
        </div>
      )}
      {group.rows.map((row) =>
        SettledLine && settled.value?.place === placeOf(row) ? (
          <SettledLine key={row.followUp.id} />
        ) : (
          <FollowUpItem
            key={row.followUp.id}
            row={row}
            heading={several ? 'person' : 'person-and-company'}
            said={said}
          />
        ),
      )}
    </>
  );
}

function placeOf(row: FollowUpRow) {
  return `follow-up:${row.followUp.id}` as const;
}
