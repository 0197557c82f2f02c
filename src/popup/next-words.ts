import type { LocalDate } from '../domain/local-date.ts';
import { dayWords, nearDayWords } from '../ui/day-words.ts';

/** @example nextWords('2026-11-27', '2026-11-22') // 'Fri 27 Nov' */
export function nextWords(dueOn: LocalDate | undefined, today: LocalDate): string | undefined {
  if (dueOn === undefined) return undefined;
  return dueOn <= today ? nearDayWords(today, today) : dayWords(dueOn, today);
}
