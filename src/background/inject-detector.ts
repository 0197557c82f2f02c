import { BOARDS } from '../boards/registry.ts';
import detectorFile from '../content/detector.iife.ts?script';
import peopleFile from '../content/people.iife.ts?script';
import { matchBoard } from '../detection/match-board.ts';
import type { PageContext } from '../detection/page-context.ts';
import { Refusal, type Sender } from '../messaging/router.ts';
import { handOver, runIn, watchFrames } from '../platform/site-access.ts';
import { findOpenAttempt } from '../services/drain-journal.ts';
import { mayLookAtSender } from './left-alone.ts';
import { familyOf, rememberPage } from './tab-postings.ts';
import { currentContext, database, drain, inTurn } from './work.ts';

const RECORDED_LATELY_MS = 24 * 60 * 60_000;

/**
 * Brings the detector to a page that asked for it: always on a job signal, else only where an attempt of this tab (or of the
 * tab that opened it) waits for its outcome. The page gets its own board and that attempt along.
 */
export async function injectDetector(sender: Sender, pageId: string, signal: 'job' | 'flow'): Promise<boolean> {
  const { tabId, frameId } = sender;
  if (tabId === undefined) throw new Refusal('not-allowed', 'Only a page in a tab can be watched.');
  if (sender.incognito || !(await mayLookAtSender(sender))) return false;
  await rememberPage(pageId, tabId);
  await inTurn(drain);
  const context = await currentContext();
  const family = await familyOf(tabId);
  const attempt = await findOpenAttempt(context, family, sender.url);
  if (signal === 'flow' && attempt === undefined) return false;
  const board = matchBoard(BOARDS, sender.url);
  const recordedLately = await wasRecordedLately(family, context.now);
  const page: PageContext = { pageId, board, tabId, frameId, attempt, recordedLately };
  const came =
    (await handOver(tabId, frameId, 'squeakyContext', page)) &&
    (await runIn(tabId, frameId, frameId === 0 ? [peopleFile, detectorFile] : [detectorFile]));
  if (came && frameId === 0) await watchFrames(tabId);
  return came;
}

async function wasRecordedLately(tabIds: readonly number[], now: number): Promise<boolean> {
  const captures = await database.captures
    .where('tabId')
    .anyOf([...tabIds])
    .toArray();
  return captures.some(({ status, updatedAt }) => status === 'recorded' && now - updatedAt < RECORDED_LATELY_MS);
}
