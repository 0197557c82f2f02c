/**
 * content/ runs inside pages: it watches the person's own acts, writes signs into the journal, and shows the toast. It may
 * use boards, detection, settings, messaging/client and the journal; never the polyfill, storage, services or preact. It
 * writes nothing into the page but the toast, and never reads what was typed.
 */

import { NO_BOARD } from '../detection/assess.ts';
import type { PageContext } from '../detection/page-context.ts';
import type { Sign } from '../detection/sign.ts';
import { appendEntry, type JournalArea } from '../journal/append.ts';
import { JOURNAL_VERSION, type JournalEntry } from '../journal/entry.ts';
import { randomId } from '../messaging/client.ts';
import { withoutAnswers } from './read-here.ts';

/** One document's part in an attempt. */
export interface PageSession {
  readonly context: PageContext;
  readonly signal: AbortSignal;
  /** The attempt that signs go to; undefined until the person engages. */
  attemptId(): string | undefined;
  /** Starts an attempt, or goes on with the one under way. A given id names it (a confirmation met without an act). */
  engage(id?: string): void;
  /** The attempt of this document is over: the next act starts another. */
  forget(): void;
  /** Where the attempt under way began: from there on, pages may say back what the person typed. */
  beganAt(): string | undefined;
  /** Fields touched by hand in this attempt. */
  readonly touched: Set<Element>;
  append(sign: Sign): void;
}

/** Signs of one document beyond this are dropped: a page that spams submits must not fill the disk. */
const MOST_SIGNS = 120;

export function startSession(context: PageContext, area: JournalArea, stop: AbortController): PageSession {
  let attemptId = context.attempt?.attemptId;
  let beganAt = context.attempt?.url;
  let seq = 0;
  const touched = new Set<Element>();
  return {
    context,
    signal: stop.signal,
    attemptId: () => attemptId,
    beganAt: () => beganAt,
    touched,
    engage(id) {
      attemptId ??= id ?? randomId();
      beganAt ??= location.href;
    },
    forget() {
      attemptId = undefined;
      beganAt = undefined;
      touched.clear();
    },
    append(sign) {
      if (attemptId === undefined || seq >= MOST_SIGNS) return;
      const { pageId, tabId, frameId, board } = context;
      const url = withoutAnswers(location.href, beganAt).slice(0, 2000);
      const seen = { sign, at: Date.now(), pageId, seq: seq++, boardId: board?.id ?? NO_BOARD, top: window === top };
      const entry: JournalEntry = { version: JOURNAL_VERSION, attemptId, tabId, frameId, url, ...seen };
      keep(area, entry, stop);
    },
  };
}

/** The extension may be gone from under the page (updated, removed): then this script stops for good. */
function keep(area: JournalArea, entry: JournalEntry, stop: AbortController): void {
  try {
    appendEntry(area, entry).catch(() => stop.abort());
  } catch {
    stop.abort();
  }
}
