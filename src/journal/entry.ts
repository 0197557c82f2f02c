/**
 * journal/ is both sides of the write-ahead journal in `storage.local`: `append` for the page, `drain` for the background.
 * A message sent at submit is lost when the worker sleeps (measured, browser-facts.md); a key in `storage.local` is not.
 */
import type { SeenSign } from '../detection/sign.ts';

export const JOURNAL_PREFIX = 'journal:';
export const JOURNAL_VERSION = 1;
/** A page that left before it was told its tab; the background may know it by the page's id. */
export const UNKNOWN_TAB = -1;

/** One entry: a sign, and the attempt, tab and page it belongs to. `url` is the document's, without credentials. */
export interface JournalEntry extends SeenSign {
  readonly version: typeof JOURNAL_VERSION;
  readonly attemptId: string;
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
}

/** Keys are unique for an entry, so appending twice is harmless. */
export function journalKey(entry: Pick<JournalEntry, 'attemptId' | 'pageId' | 'seq'>): string {
  return `${JOURNAL_PREFIX}${entry.attemptId}:${entry.pageId}:${String(entry.seq).padStart(5, '0')}`;
}
