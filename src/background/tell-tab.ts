import { BOARDS } from '../boards/registry.ts';
import markFile from '../content/mark.iife.ts?script';
import type { MarkContent } from '../content/mark-content.ts';
import toastFile from '../content/toast.iife.ts?script';
import type { NotePlace, ToastContent } from '../content/toast-content.ts';
import { matchBoard } from '../detection/match-board.ts';
import { browser } from '../platform/browser.ts';
import type { TabBadge } from '../platform/reminders.ts';
import { handOver, runIn } from '../platform/site-access.ts';
import { readSettings } from '../settings/settings-store.ts';
import { mayLookAt } from './left-alone.ts';
import { speakForTab } from './tab-badge.ts';
import { rememberNote } from './tab-notes.ts';

/** Says it with the button, and on the page where that may be. */
export async function tellTab(tabId: number, frameId: number, content: ToastContent): Promise<void> {
  const about = content.kind === 'saved' ? content.changeId : content.captureId;
  await rememberNote(tabId, about, ...(content.kind === 'saved' ? [content.applicationId] : []));
  await speakForTab(tabId, about, badgeFor(content));
  if ((await readSettings()).toast && (await mayShowIn(tabId)))
    await show(tabId, frameId, 'squeakyToast', content, toastFile);
}

/** «You applied on 3 Nov»: on the page, or with the button alone where a node of ours is not wanted. */
export async function markTab(tabId: number, frameId: number, content: MarkContent): Promise<void> {
  await rememberNote(tabId, content.applicationId);
  if (await mayShowIn(tabId)) await show(tabId, frameId, 'squeakyMark', content, markFile);
  else await speakForTab(tabId, content.applicationId, { text: '✓', title: content.words });
}

/** Not in a site that is left alone, nor, unless the person wants it, in one that looks for extensions in its pages. */
async function mayShowIn(tabId: number): Promise<boolean> {
  const url = (await browser.tabs.get(tabId).catch(() => undefined))?.url ?? '';
  const { notesOnHuntingSites } = await readSettings();
  const hunts = !notesOnHuntingSites && matchBoard(BOARDS, url)?.huntsExtensions === true;
  return !hunts && (await mayLookAt(url));
}

/** In the top frame, or in the frame that it is about where the top is not ours. */
async function show(tabId: number, frameId: number, name: string, content: unknown, file: string): Promise<void> {
  const { noteCorner: corner, look } = await readSettings();
  const inFrame = async (frame: number): Promise<boolean> =>
    (await handOver(tabId, frame, 'squeakyNotePlace', { corner, look } satisfies NotePlace)) &&
    (await handOver(tabId, frame, name, content)) &&
    (await runIn(tabId, frame, [file]));
  if (!(await inFrame(0)) && frameId !== 0) await inFrame(frameId);
}

function badgeFor(content: ToastContent): TabBadge {
  const job = [content.title, content.company].filter(Boolean).join(', ') || 'this job';
  switch (content.kind) {
    case 'asked':
      return { text: '?', title: `Did you apply? ${job}. Open to answer.` };
    case 'saved':
      return { text: '✓', title: `Saved: ${job}` };
    case 'recorded':
      return { text: '✓', title: `Application recorded: ${job}` };
  }
}
