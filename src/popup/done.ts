import type { LocalDate } from '../domain/local-date.ts';
import type { Changed } from '../messaging/message-shape.ts';
import type { FollowUpRow } from '../storage/queries.ts';
import { today } from '../ui/today-clock.ts';
import { nextWords } from './next-words.ts';
import { settle } from './popup-state.ts';

/** What was just done, to be said where it was done. */
export interface Done extends Changed {
  readonly text: string;
}

/** Says it in the place of the row once that leaves the list. `stays`: the row is still due, and it is said inside it. */
export type TellDone = (done: Done) => 'left' | 'stays';

export function tellInPlaceOf(row: FollowUpRow): TellDone {
  return ({ text, changeId, nextDueOn }) => {
    if (nextDueOn !== undefined && nextDueOn <= today.value) return 'stays';
    settle({ place: `follow-up:${row.followUp.id}`, text, changeId, row });
    return 'left';
  };
}

/** @param words given when the next follow-up falls, in words */
export function doneOf(changed: Changed, words: (next: string | undefined) => string): Done {
  return { ...changed, text: words(nextWords(changed.nextDueOn as LocalDate | undefined, today.value)) };
}
