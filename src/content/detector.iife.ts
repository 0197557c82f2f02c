import type { PageContext } from '../detection/page-context.ts';
import { followAttempt } from './follow-attempt.ts';
import { startSession } from './page-session.ts';
import { tellPosting } from './tell-posting.ts';

/**
 * The background puts the context where only our scripts of this document see it, then runs this file. A second run in the
 * same document does nothing while the first is alive.
 */
declare global {
  var squeakyContext: PageContext | undefined;
}

const context = globalThis.squeakyContext;
const isAlive = globalThis.squeakyDetector !== undefined && !globalThis.squeakyDetector.signal.aborted;

if (context !== undefined && !isAlive) {
  const stop = new AbortController();
  globalThis.squeakyDetector = stop;
  const session = startSession(context, chrome.storage.local, stop);
  followAttempt(session);
  tellPosting(session);
}
