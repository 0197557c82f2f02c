import type { JournalArea } from '../../src/journal/append.ts';

/** `storage.local` as the journal sees it: a map that clones what it is given, as browsers do. */
export function fakeJournalArea(): JournalArea & { readonly stored: Map<string, unknown> } {
  const stored = new Map<string, unknown>();
  return {
    stored,
    async get(keys) {
      const all = [...stored].filter(([key]) => keys === null || [keys].flat().includes(key));
      return Object.fromEntries(structuredClone(all));
    },
    async getKeys() {
      return [...stored.keys()];
    },
    async set(items) {
      for (const [key, value] of Object.entries(items)) stored.set(key, structuredClone(value));
    },
    async remove(keys) {
      for (const key of keys) stored.delete(key);
    },
  };
}
