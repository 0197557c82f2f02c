/**
 * The sentinel: all that most pages ever see of us. It listens, observes nothing, and asks the background for the detector
 * at the first sign that the page has to do with a job, or when an attempt is under way somewhere. On a site that the person
 * wants left alone it stops before it has looked at anything.
 */
import { FLOW_KEY } from '../journal/append.ts';
import { randomId, request } from '../messaging/client.ts';
import { isLeftAlone, LEFT_ALONE_KEY } from '../settings/left-alone.ts';
import { isInForm, looksLikeJob } from './job-signal.ts';
import { keepEarlyActs } from './keep-early-acts.ts';

declare global {
  var squeakySentinel: AbortController | undefined;
  var squeakyDetector: AbortController | undefined;
  interface Document {
    readonly prerendering?: boolean;
  }
}

globalThis.squeakySentinel?.abort();
const stop = new AbortController();
const listening = { capture: true, passive: true, signal: stop.signal };
globalThis.squeakySentinel = stop;
if (isWatched()) stop.abort();
else if (document.prerendering)
  document.addEventListener('prerenderingchange', start, { once: true, signal: stop.signal });
else start();

function start(): void {
  if (chrome.extension?.inIncognitoContext) return;
  void chrome.storage.local.get([FLOW_KEY, LEFT_ALONE_KEY]).then((stored) => {
    if (stop.signal.aborted) return;
    if (isLeftAlone(stored[LEFT_ALONE_KEY], addressesHere())) stop.abort();
    else look(Number(stored[FLOW_KEY]) > Date.now());
  });
}

function look(isFlowOpen: boolean): void {
  const pageId = randomId();
  let asking = false;
  const summon = (signal: 'job' | 'flow'): void => {
    if (asking) return;
    asking = true;
    if (signal === 'job') keepEarlyActs(pageId, stop.signal);
    const cameFrom = document.referrer.split('/')[2]?.slice(0, 300);
    void request('hello', { pageId, signal, ...(cameFrom && { cameFrom }) }).then((reply) => {
      asking = false;
      if (reply.ok && reply.value.detector) stop.abort();
    });
  };
  document.addEventListener(
    'focusin',
    (event) => {
      if (event.isTrusted && isInForm(event.composedPath()[0])) summon('job');
    },
    listening,
  );
  window.navigation?.addEventListener('navigatesuccess', () => looksLikeJob() && summon('job'), listening);
  if (looksLikeJob()) summon('job');
  else if (isFlowOpen) summon('flow');
}

/** Of this document and of those that it stands in: a board's form in the page of a site left alone is left alone as well. */
function addressesHere(): string[] {
  return [location.href, ...(location.ancestorOrigins ?? []), window === top ? '' : document.referrer];
}

/** The detector is here already: the background ran the sentinel in all frames of a job page. */
function isWatched(): boolean {
  return globalThis.squeakyDetector !== undefined && !globalThis.squeakyDetector.signal.aborted;
}
