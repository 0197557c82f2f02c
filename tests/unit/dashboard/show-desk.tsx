import 'fake-indexeddb/auto';
import { render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { vi } from 'vitest';
import { done } from '../../../src/dashboard/done-state.ts';
import { watchRoute } from '../../../src/dashboard/route-state.ts';
import { UndoBar } from '../../../src/dashboard/undo-bar.tsx';
import { parseSettings } from '../../../src/settings/settings.ts';
import { createDatabase, type Database } from '../../../src/storage/database.ts';
import { DatabaseContext } from '../../../src/ui/database-context.ts';
import { settings } from '../../../src/ui/settings-state.ts';

watchRoute(new AbortController().signal);
let count = 0;

type Rows = {
  readonly [Table in keyof Database]?: Database[Table] extends { bulkPut(rows: infer Row): unknown } ? Row : never;
};

/** A view of the desk at that address, over a database with these rows. */
export async function showDesk(hash: string, view: ComponentChild, rows: Rows = {}) {
  count += 1;
  const database = createDatabase(`desk-${count}`);
  for (const [table, some] of Object.entries(rows)) await database.table(table).bulkPut(some as object[]);
  settings.value = parseSettings({});
  done.value = undefined;
  location.hash = hash;
  dispatchEvent(new Event('hashchange'));
  return render(
    <DatabaseContext.Provider value={database}>
      {view}
      <UndoBar />
    </DatabaseContext.Provider>,
  );
}

/** What `chrome.runtime` would answer to every request. */
export const request = vi.fn();

export function answerWith(value: object = { changeId: 'change-1' }): void {
  request.mockReset();
  request.mockResolvedValue({ ok: true, value });
}

export const lastAsked = () => vi.waitFor(() => expectAsked(), { timeout: 2000 });

function expectAsked(): unknown {
  if (request.mock.lastCall === undefined) throw new Error('nothing was asked of the background');
  return request.mock.lastCall;
}
