/**
 * popup/ is the list of whom to contact today, and what goes with it. It reads through storage/queries.ts and writes
 * by asking the background; nothing here touches a table.
 */
import { effect, signal } from '@preact/signals';
import type { Contact } from '../domain/contact.ts';
import type { ChangeId } from '../domain/identity.ts';
import type { Database } from '../storage/database.ts';
import { type FollowUpRow, readToday, readTotals, type Today, type Totals, watchQuery } from '../storage/queries.ts';
import { announce } from '../ui/announce.ts';
import { today } from '../ui/today-clock.ts';
import type { NamedDay } from './named-day-form.tsx';

/** What was just done, shown in the place where it was done until dismissed or until the next. */
export interface Settled {
  readonly place: Place;
  readonly text: string;
  readonly changeId?: ChangeId;
  /** A row that has left the list: the line stands where it stood. */
  readonly row?: FollowUpRow;
  /** Who may be kept as a contact of one's network: after a rejection. */
  readonly keep?: Contact;
  /** Which day they named, to be asked now that it is logged. */
  readonly named?: NamedDay;
  /** What stood here before, and does again once this is undone. */
  readonly before?: Settled;
}

export type Place =
  | `follow-up:${string}`
  | `upcoming:${string}`
  | `capture:${string}`
  | `application:${string}`
  | 'tab'
  | 'footer';

/** Undefined until first read. */
export const day = signal<Today | undefined>(undefined);
export const totals = signal<Totals | undefined>(undefined);
/** The database could not be read. */
export const unreadable = signal(false);
export const settled = signal<Settled | undefined>(undefined);
/** The thread whose row takes the focus once it is (back) in the list. */
export const threadToFocus = signal<string | undefined>(undefined);

export function settle(done: Settled): void {
  settled.value = done;
  announce(done.text);
}

/** Keeps `day` and `totals` true for as long as the page is open. */
export function watchDay(db: Database, abort: AbortSignal): void {
  const stopDay = effect(() => {
    const date = today.value;
    return watch(
      () => readToday(db, date),
      (value) => {
        day.value = value;
      },
    );
  });
  const stopTotals = watch(
    () => readTotals(db),
    (value) => {
      totals.value = value;
    },
  );
  abort.addEventListener('abort', () => {
    stopDay();
    stopTotals();
  });
}

/** Keeps a value of the database on screen; a failure to read is said in the banner. @returns a function that stops it */
export function watch<Value>(query: () => Promise<Value>, onValue: (value: Value) => void): () => void {
  return watchQuery(query, (outcome) => {
    unreadable.value = !outcome.ok;
    if (outcome.ok) onValue(outcome.value);
  });
}
