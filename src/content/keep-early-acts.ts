import { appendEntry } from '../journal/append.ts';
import { JOURNAL_VERSION, UNKNOWN_TAB } from '../journal/entry.ts';
import { randomId } from '../messaging/client.ts';
import { ACT_TYPES, type Act, actOf } from './early-acts.ts';

const MOST_ACTS = 60;
const LEAVING_MS = 5000;

let keeping = false;

/**
 * Between the job signal and the detector's arrival the person may act already: what they did is kept for it. Should the page
 * go away before, the journal learns at least that a control was used; the background knows the tab by the page's id.
 */
export function keepEarlyActs(pageId: string, signal: AbortSignal): void {
  const listening = { capture: true, passive: true, signal };
  if (keeping) return;
  keeping = true;
  globalThis.squeakyEarly ??= [];
  const acts = globalThis.squeakyEarly;
  const keep = (event: Event): void => {
    const act = actOf(event);
    if (act !== undefined && acts.length < MOST_ACTS) acts.push(act);
  };
  for (const type of ACT_TYPES) window.addEventListener(type, keep, listening);
  window.addEventListener('pagehide', () => leaveWord(pageId, acts), listening);
}

function leaveWord(pageId: string, acts: readonly Act[]): void {
  const click = acts.findLast(({ type }) => type === 'click');
  const control = click?.path[0];
  if (
    click === undefined ||
    !(control instanceof Element) ||
    control.closest('a[href]') !== null ||
    performance.now() - click.at > LEAVING_MS
  )
    return;
  const label = (control.textContent || control.getAttribute('value') || '').trim().slice(0, 80);
  void appendEntry(chrome.storage.local, {
    version: JOURNAL_VERSION,
    attemptId: randomId(),
    tabId: UNKNOWN_TAB,
    frameId: 0,
    url: location.href.slice(0, 2000),
    pageId,
    seq: 0,
    at: Math.round(performance.timeOrigin + click.at),
    boardId: 'generic',
    top: window === top,
    sign: { name: 'submit-intent', control: 'apply', label, present: [], formKey: '' },
  });
}
