import * as v from 'valibot';
import type { JournalArea } from './append.ts';
import { JOURNAL_PREFIX, JOURNAL_VERSION, type JournalEntry } from './entry.ts';

const short = v.pipe(v.string(), v.minLength(1), v.maxLength(80));

/** A page may run our script in a broken state, or an older version of it: an entry is parsed like a message. */
const EntrySchema = v.looseObject({
  version: v.literal(JOURNAL_VERSION),
  attemptId: short,
  pageId: short,
  seq: v.pipe(v.number(), v.integer(), v.minValue(0)),
  at: v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15)),
  tabId: v.number(),
  frameId: v.number(),
  url: v.pipe(v.string(), v.maxLength(4000)),
  boardId: v.pipe(v.string(), v.maxLength(60)),
  top: v.boolean(),
  sign: v.looseObject({ name: v.pipe(v.string(), v.maxLength(60)) }),
});

export interface JournalContents {
  readonly entries: readonly JournalEntry[];
  /** All keys that were read, with those of entries that cannot be understood. */
  readonly keys: readonly string[];
  /** Entries that cannot be understood, as they stood: kept by the caller for a report. */
  readonly broken: readonly unknown[];
}

/** Reads all entries in order of time. Nothing is removed: that is `forgetEntries`, after the commit. */
export async function readJournal(area: JournalArea): Promise<JournalContents> {
  const keys = (await keysOf(area)).filter((key) => key.startsWith(JOURNAL_PREFIX));
  const stored = keys.length === 0 ? {} : await area.get(keys);
  const entries: JournalEntry[] = [];
  const broken: unknown[] = [];
  for (const key of keys) {
    const parsed = v.safeParse(EntrySchema, stored[key]);
    if (parsed.success) entries.push(parsed.output as unknown as JournalEntry);
    else broken.push(stored[key]);
  }
  entries.sort((one, other) => one.at - other.at || one.seq - other.seq);
  return { entries, keys, broken };
}

/** Firefox has `getKeys` from 143 on; before, everything is read, the copies of the database too. */
async function keysOf(area: JournalArea): Promise<string[]> {
  return (await area.getKeys?.()) ?? Object.keys(await area.get(null));
}

export async function forgetEntries(area: JournalArea, keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await area.remove([...keys]);
}
