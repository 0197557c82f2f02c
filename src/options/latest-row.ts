import { signal } from '@preact/signals';
import { type FollowUpRow, openDatabase, readToday, type Today } from '../storage/queries.ts';
import { today } from '../ui/today-clock.ts';

/** The follow-up of the person's own latest application, to preview their words with; undefined while there is none. */
export const latestRow = signal<FollowUpRow | undefined>(undefined);

/** Read once: a preview need not follow what happens elsewhere. Without a database there is the example. */
export async function readLatestRow(): Promise<void> {
  try {
    latestRow.value = latestOf(await readToday(openDatabase(), today.value));
  } catch {
    latestRow.value = undefined;
  }
}

function latestOf({ due, upcoming, next }: Today): FollowUpRow | undefined {
  const rows = [...due.rows, ...upcoming.rows, ...(next ? [next] : [])].filter((row) => row.application !== undefined);
  return rows.toSorted((a, b) => (b.application?.appliedAt ?? 0) - (a.application?.appliedAt ?? 0))[0];
}
