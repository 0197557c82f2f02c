import type { LocalDate } from './local-date.ts';

/** What the person was told of, and what of it may still be on show. Kept between two looks, over sleep and restart. */
export interface ReminderMemory {
  readonly told: readonly ToldThread[];
  readonly shown: readonly ShownReminder[];
}

interface ToldThread {
  readonly threadKey: string;
  /** The day on the person's wall. */
  readonly on: LocalDate;
  readonly at: number;
}

export interface ShownReminder {
  readonly id: string;
  /** Of whom it speaks, in its order. */
  readonly threadKeys: readonly string[];
}

interface DueThread {
  readonly threadKey: string;
  /** Not to be told of today: the person has just put it there, or the day is off. */
  readonly quiet: boolean;
}

interface ReminderMoment {
  readonly now: number;
  readonly today: LocalDate;
  /** Whether the person wants to be reminded at this hour. */
  readonly allowed: boolean;
}

export interface ReminderDecision {
  /** Threads to tell of now, in one notification; none: nothing to tell. */
  readonly tell: readonly string[];
  /** Notifications that speak of nothing that is still due. */
  readonly clear: readonly string[];
  /** Notifications of which a part was done meanwhile, with what is left. */
  readonly shorten: readonly ShownReminder[];
}

export const NOTHING_TOLD: ReminderMemory = { told: [], shown: [] };

/** Two notifications never come closer than this: whoever records ten old applications in a row is told of them at once. */
const LEAST_BETWEEN_MS = 60 * 60_000;

/** Longer than any day of the calendar, also than one of 25 hours. */
const LONGER_THAN_A_DAY_MS = 26 * 60 * 60_000;

/**
 * Decides what to say about what is due, whoever asks, however often, and whatever was missed. A thread is told of once a
 * day: of the calendar, and not again where a journey west or a clock set back brings the same day again.
 * @param due in the order of the day
 */
export function decideReminder(
  due: readonly DueThread[],
  memory: ReminderMemory,
  moment: ReminderMoment,
): ReminderDecision {
  const isDue = new Set(due.map(({ threadKey }) => threadKey));
  const told = new Set(toldToday(memory, moment).map(({ threadKey }) => threadKey));
  const fresh = due.filter(({ threadKey, quiet }) => !quiet && !told.has(threadKey));
  const tell = moment.allowed && !toldJustNow(memory, moment) ? fresh.map(({ threadKey }) => threadKey) : [];
  const rest = memory.shown.map(({ id, threadKeys }) => ({
    id,
    before: threadKeys.length,
    threadKeys: threadKeys.filter((key) => isDue.has(key) && !tell.includes(key)),
  }));
  return {
    tell,
    clear: rest.filter(({ threadKeys }) => threadKeys.length === 0).map(({ id }) => id),
    shorten: rest
      .filter(({ threadKeys, before }) => threadKeys.length > 0 && threadKeys.length < before)
      .map(({ id, threadKeys }) => ({ id, threadKeys })),
  };
}

/** The memory after the decision was carried out. @param shown what `tell` became; undefined when nothing came of it */
export function rememberReminder(
  memory: ReminderMemory,
  decision: ReminderDecision,
  shown: ShownReminder | undefined,
  moment: ReminderMoment,
): ReminderMemory {
  const shorter = new Map(decision.shorten.map((reminder) => [reminder.id, reminder] as const));
  const standing = memory.shown
    .filter(({ id }) => !decision.clear.includes(id) && id !== shown?.id)
    .map((reminder) => shorter.get(reminder.id) ?? reminder);
  const told = (shown?.threadKeys ?? []).map((threadKey) => ({ threadKey, on: moment.today, at: moment.now }));
  return {
    told: [...recentlyTold(memory, moment), ...told],
    shown: shown === undefined ? standing : [...standing, shown],
  };
}

function toldToday(memory: ReminderMemory, moment: ReminderMoment): ToldThread[] {
  return recentlyTold(memory, moment).filter(({ on }) => on >= moment.today);
}

/** A clock that was wrong by days leaves nothing behind that would silence what is due. */
function recentlyTold(memory: ReminderMemory, { now }: ReminderMoment): ToldThread[] {
  return memory.told.filter(({ at }) => Math.abs(now - at) < LONGER_THAN_A_DAY_MS);
}

function toldJustNow(memory: ReminderMemory, { now }: ReminderMoment): boolean {
  return memory.told.some(({ at }) => at <= now && now - at < LEAST_BETWEEN_MS);
}
