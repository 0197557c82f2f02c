import { NO_BOARD } from '../detection/assess.ts';
import type { Capture } from '../domain/capture.ts';
import type { AttemptId } from '../domain/identity.ts';
import { recordChange } from '../storage/change.ts';
import type { DrainNews } from './drain-journal.ts';
import type { ServiceContext } from './service-context.ts';
import { type RecordedCapture, settleCapture } from './settle-capture.ts';

const DROPPED_KEPT_MS = 30 * 24 * 60 * 60_000;

/** Attempts whose silence has lasted long enough are recorded or become questions. @returns these, for the tabs in which they were made */
export async function settleSilentCaptures(context: ServiceContext): Promise<DrainNews[]> {
  const open = await context.database.captures.where('status').equals('open').toArray();
  const news: DrainNews[] = [];
  for (const capture of open) {
    const { asked, recorded } = await recordChange(context.database, context.newId(), context.now, (change) =>
      settleCapture(context, change, capture),
    );
    if (recorded !== undefined) news.push({ kind: 'recorded', tabId: capture.tabId, frameId: 0, capture: recorded });
    if (asked !== undefined) news.push({ kind: 'asked', tabId: capture.tabId, frameId: 0, capture: asked });
  }
  return news;
}

/** Attempts that came to nothing are kept for a while, for a question about them, and then go. */
export async function forgetDroppedCaptures(context: ServiceContext): Promise<void> {
  const longAgo = context.now - DROPPED_KEPT_MS;
  await context.database.captures
    .where('status')
    .equals('dropped')
    .and(({ updatedAt }) => updatedAt < longAgo)
    .delete();
}

/** A tab that closes ends the waiting of its attempts. */
export async function closeTabCaptures(context: ServiceContext, tabId: number): Promise<void> {
  const open = await context.database.captures.where('tabId').equals(tabId).toArray();
  for (const capture of open.filter(({ status, attemptedAt }) => status === 'open' && attemptedAt !== undefined))
    await addSign(context, capture, 'tab-closed');
}

/** The frame of an attempt is gone. @returns what was recorded on the strength of it */
export async function closeFrameCapture(
  context: ServiceContext,
  attemptId: string,
): Promise<RecordedCapture | undefined> {
  const capture = await context.database.captures.get(attemptId as AttemptId);
  return capture?.status === 'open' ? await addSign(context, capture, 'frame-detached') : undefined;
}

/** What the background itself saw of an attempt. */
async function addSign(
  context: ServiceContext,
  capture: Capture,
  name: 'tab-closed' | 'frame-detached',
): Promise<RecordedCapture | undefined> {
  const seen = { sign: { name }, at: context.now, pageId: `background:${name}`, seq: 0, boardId: NO_BOARD, top: true };
  const settled = await recordChange(context.database, context.newId(), context.now, (change) =>
    settleCapture(context, change, { ...capture, signs: [...capture.signs, seen] }),
  );
  return settled.recorded;
}
