import { locale } from './day-words.ts';

/** @param at milliseconds @example momentWords(at) // '22 Nov 2026, 09:30' */
export function momentWords(at: number): string {
  return new Date(at).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
}
