import type { LocalDate } from '../domain/local-date.ts';

const ONE = 'due-thread:';

/** The id of a notification about one thread says which, so that a background that has just woken knows. */
export function reminderOf(threadKey: string): string {
  return ONE + threadKey;
}

/** @returns undefined for a digest, and for a notification that is not about anybody */
export function threadOfReminder(id: string): string | undefined {
  return id.startsWith(ONE) ? id.slice(ONE.length) : undefined;
}

export function digestId(today: LocalDate, now: number): string {
  return `due-day:${today}:${now}`;
}
