import type { ApplicationId, AttemptId, ChangeId } from '../domain/identity.ts';
import { Refusal, type Sender } from '../messaging/router.ts';
import { browser } from '../platform/browser.ts';

/** What a page may be told of, and may then answer. */
type NoteId = AttemptId | ApplicationId | ChangeId;

const MOST_NOTES = 12;

/** Kept for the session: only the tab that was told of something may answer it. */
export async function rememberNote(tabId: number, ...ids: readonly NoteId[]): Promise<void> {
  const others = (await notesOf(tabId)).filter((id) => !ids.includes(id as NoteId));
  await browser.storage.session.set({ [keyOf(tabId)]: [...ids, ...others].slice(0, MOST_NOTES) });
}

/** Our own pages may answer anything; a web page's script only what its own tab was told of. */
export async function checkOwnTab(sender: Sender, id: NoteId): Promise<void> {
  if (sender.from === 'page') return;
  if (sender.tabId !== undefined && (await notesOf(sender.tabId)).includes(id)) return;
  throw new Refusal('not-allowed', 'This page may not answer that.');
}

async function notesOf(tabId: number): Promise<readonly string[]> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  return (stored[keyOf(tabId)] as readonly string[] | undefined) ?? [];
}

function keyOf(tabId: number): string {
  return `notes:${tabId}`;
}
