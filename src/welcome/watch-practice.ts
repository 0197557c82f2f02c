import type { AttemptId } from '../domain/identity.ts';
import { PRACTICE_PREFIX } from '../domain/practice.ts';
import { randomId, request } from '../messaging/client.ts';
import { runInPage } from './run-in-page.ts';

/**
 * Watches this page as a job board is watched: by the detector itself, into the journal. The attempt is begun beforehand,
 * under a name by which all that comes of it is known. Whatever that is goes when the page does.
 */
export function watchPractice(tabId: number): void {
  const attempt = {
    attemptId: (PRACTICE_PREFIX + randomId()) as AttemptId,
    attemptedAt: undefined,
    present: [],
    formKey: '',
    boardId: 'generic',
    title: '',
    url: location.href,
    externalId: undefined,
  };
  globalThis.squeakyContext = {
    pageId: randomId(),
    board: undefined,
    tabId,
    frameId: 0,
    attempt,
    recordedLately: true,
  };
  addEventListener('pagehide', endPractice, { capture: true });
  runInPage('detector');
}

/** The detector is to write nothing more of a page that was left, so it goes first. */
function endPractice(): void {
  globalThis.squeakyDetector?.abort();
  void request('end-practice', {});
}
