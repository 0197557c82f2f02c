import { type JournalEntry, journalKey } from './entry.ts';

/** While this key holds a later instant, an attempt is under way somewhere, and pages ask whether it is theirs. */
export const FLOW_KEY = 'flowUntil';
const FLOW_LASTS_MS = 30 * 60_000;

/** The part of `storage.local` that the journal needs; both browsers' own, without the polyfill. */
export interface JournalArea {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  getKeys?(): Promise<string[]>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/**
 * Writes one entry. The call leaves the page at once and is carried out by the browser's own process, so it outlives the
 * page (measured: 15 of 15 with the tab closed and the worker asleep). Rejects only when the extension is gone.
 */
export async function appendEntry(area: JournalArea, entry: JournalEntry): Promise<void> {
  await area.set({ [journalKey(entry)]: entry, [FLOW_KEY]: entry.at + FLOW_LASTS_MS });
}
