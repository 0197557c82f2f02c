import { useSignal } from '@preact/signals';
import { addDays, type LocalDate, weekday } from '../domain/local-date.ts';
import type { FollowUpRow } from '../storage/queries.ts';
import { dayWords } from '../ui/day-words.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { TextField } from '../ui/text-field.tsx';
import { today } from '../ui/today-clock.ts';
import { useCommand } from '../ui/use-command.ts';
import { ROW_PANEL_WORDS, SNOOZE_WORDS } from './panel-words.ts';
import { settle } from './popup-state.ts';

export function SnoozePanel({ row }: { readonly row: FollowUpRow }) {
  const { busy, error, run } = useCommand();
  const chosen = useSignal<string>(addDays(today.value, 3));

  async function moveTo(dueOn: LocalDate): Promise<void> {
    const changed = await run('move-follow-up', { followUpId: row.followUp.id, dueOn });
    if (changed === undefined) return;
    const text = ROW_PANEL_WORDS.moved(dayWords(changed.nextDueOn ?? dueOn, today.value));
    settle({ place: `follow-up:${row.followUp.id}`, text, changeId: changed.changeId, row });
  }

  return (
    <>
      <div class="chips">
        {snoozeDays(today.value).map(({ label, dueOn }) => (
          <button key={label} type="button" class="button chip" disabled={busy.value} onClick={() => moveTo(dueOn)}>
            {label} <span class="soft">{dayWords(dueOn, today.value)}</span>
          </button>
        ))}
      </div>
      <form
        class="bar date-form"
        onSubmit={(event) => {
          event.preventDefault();
          void moveTo(chosen.value as LocalDate);
        }}
      >
        <TextField
          label={SNOOZE_WORDS.date}
          type="date"
          value={chosen.value}
          min={addDays(today.value, 1)}
          required
          onInput={(value) => {
            chosen.value = value;
          }}
        />
        <button type="submit" class="button" disabled={busy.value || chosen.value === ''}>
          {SNOOZE_WORDS.move}
        </button>
      </form>
      <ErrorLine error={error} />
    </>
  );
}

/** «Next week» is its Monday; on a Sunday that is tomorrow, and said once. */
function snoozeDays(date: LocalDate): { label: string; dueOn: LocalDate }[] {
  const days = [
    { label: SNOOZE_WORDS.tomorrow, dueOn: addDays(date, 1) },
    { label: SNOOZE_WORDS.twoDays, dueOn: addDays(date, 2) },
    { label: SNOOZE_WORDS.nextWeek, dueOn: addDays(date, 8 - weekday(date)) },
  ];
  return days.filter(({ dueOn }, index) => days.findIndex((other) => other.dueOn === dueOn) === index);
}
