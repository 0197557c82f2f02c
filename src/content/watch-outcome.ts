import { type Field, fieldsIn, formKeyOf, formRootOf } from '../detection/applicant-form.ts';
import { findConfirmationPhrases } from '../detection/find-confirmation.ts';
import { findOtherPurpose } from '../detection/find-other-purpose.ts';
import { findRefusal } from '../detection/find-refusal.ts';
import { matchUrl } from '../detection/match-board.ts';
import { openShadowRoots } from '../detection/open-shadow-roots.ts';
import type { Sign } from '../detection/sign.ts';
import { labelOf, saysDone } from '../detection/submit-control.ts';
import { isRendered } from '../detection/visible-text.ts';
import type { PageSession } from './page-session.ts';

/** What was there before the act, and which form it was. On a page reached later, the form is not there. */
export interface OutcomeBaseline {
  readonly present: readonly string[];
  readonly formKey: string;
  readonly formRoot: Element | undefined;
  /** The control that was used. */
  readonly control?: HTMLElement;
  /** `performance.now()` at the act; requests before it do not count. */
  readonly since: number;
  readonly href: string;
}

/** Looks are this far apart while nothing happens, and no closer than the first when the page is busy. */
const LOOKS_MS = [60, 250, 700, 1500, 2500, 4000];
const LATER_LOOKS_MS = 2000;
const WATCH_LASTS_MS = 2 * 60_000;
/** A form counts as gone, and an error as meant, when it is so for this long. */
const SETTLED_MS = 1500;

/** Everything on the page that speaks of an application now: phrases, board nodes, and what says that it is none. */
export function wordsOn(session: PageSession): Sign[] {
  const selectors = session.context.board?.confirmationSelectors ?? [];
  const roots = selectors.length > 0 ? [document, ...openShadowRoots(document, document)] : [];
  const nodes = selectors
    .filter((selector) => roots.some((root) => [...root.querySelectorAll(selector)].some(isRendered)))
    .map((selector): Sign => ({ name: 'confirmation-node', selector }));
  const phrases = findConfirmationPhrases(document).map(
    ({ phrase, jobSpecific }): Sign => ({ name: 'confirmation-phrase', phrase, jobSpecific }),
  );
  const why = findOtherPurpose(document, session.context.board);
  return [...(why === undefined ? [] : [{ name: 'not-an-application', why } as const]), ...nodes, ...phrases];
}

export function keyOf(sign: Sign): string {
  if (sign.name === 'confirmation-node') return sign.selector;
  if (sign.name === 'not-an-application') return sign.why;
  return sign.name === 'confirmation-phrase' ? sign.phrase : sign.name;
}

/**
 * Watches for what came of an act, for at most two minutes: a bounded observer and a few timed looks, each in idle time.
 * Signs go to the session, each once.
 */
export function watchOutcome(session: PageSession, baseline: OutcomeBaseline): AbortController {
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, session.signal]);
  const told = new Set(baseline.present);
  const startedAt = performance.now();
  const troubles = { refusedSince: 0, goneSince: 0 };
  const tell = (sign: Sign): void => {
    if (told.has(keyOf(sign))) return;
    told.add(keyOf(sign));
    session.append(sign);
  };

  const look = (): void => {
    if (signal.aborted) return;
    lookForNavigation(session, baseline, tell);
    const refusal = baseline.formRoot === undefined ? undefined : findRefusal(baseline.formRoot, session.context.board);
    if (refusal === undefined) troubles.refusedSince = 0;
    else if (settled('refusedSince')) tell({ name: 'refused', why: refusal });
    if (refusal === undefined) for (const sign of wordsOn(session)) tell(sign);
    lookForResponse(session, baseline, tell);
    if (refusal === undefined) lookAtControl(baseline, tell);
    if (refusal === undefined && (formIsGone(baseline) || isEmptied(session, baseline))) {
      if (settled('goneSince')) tell({ name: 'form-gone' });
    } else troubles.goneSince = 0;
  };

  function settled(trouble: keyof typeof troubles): boolean {
    troubles[trouble] ||= performance.now();
    return performance.now() - troubles[trouble] >= SETTLED_MS - 50;
  }

  keepLooking(look, startedAt, signal);
  return stop;
}

/** Timed looks, and one soon after each burst of mutations. */
function keepLooking(look: () => void, startedAt: number, signal: AbortSignal): void {
  let pending = false;
  const soon = (): void => {
    if (pending || signal.aborted) return;
    pending = true;
    setTimeout(() => {
      pending = false;
      look();
    }, 100);
  };
  const observer = new MutationObserver(soon);
  observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: WATCHED_ATTRIBUTES });
  const timers = LOOKS_MS.map((after) => setTimeout(look, after));
  const interval = setInterval(() => {
    if (performance.now() - startedAt > WATCH_LASTS_MS) end();
    else look();
  }, LATER_LOOKS_MS);
  signal.addEventListener('abort', end, { once: true });

  function end(): void {
    observer.disconnect();
    clearInterval(interval);
    for (const timer of timers) clearTimeout(timer);
  }
}

const WATCHED_ATTRIBUTES = ['hidden', 'class', 'style', 'open', 'aria-hidden', 'aria-invalid'];

function lookForNavigation(session: PageSession, baseline: OutcomeBaseline, tell: (sign: Sign) => void): void {
  const { board } = session.context;
  if (board !== undefined && matchUrl(board, location.href).kind === 'confirmation') tell({ name: 'confirmation-url' });
  if (baseline.formRoot !== undefined && location.href !== baseline.href) tell({ name: 'same-document-navigation' });
}

/** The board's own submit endpoint answered 2xx. `responseStatus` needs no permission (measured). */
export function lookForResponse(
  session: PageSession,
  baseline: Pick<OutcomeBaseline, 'formRoot' | 'since'>,
  tell: (sign: Sign) => void,
): void {
  const endpoints = session.context.board?.submitRequests ?? [];
  if (endpoints.length === 0 || baseline.formRoot === undefined) return;
  for (const entry of performance.getEntriesByType('resource') as PerformanceResourceTiming[]) {
    if (entry.startTime < baseline.since || !/^(fetch|xmlhttprequest)$/.test(entry.initiatorType)) continue;
    const { host, pathname, search } = new URL(entry.name);
    if (!endpoints.some((pattern) => new RegExp(pattern, 'i').test(host + pathname + search))) continue;
    if (entry.responseStatus >= 200 && entry.responseStatus < 300)
      tell({ name: 'accepted-response', status: entry.responseStatus });
  }
}

/** «Apply» has become «Applied». */
function lookAtControl({ control }: OutcomeBaseline, tell: (sign: Sign) => void): void {
  const label = control?.isConnected ? labelOf(control) : '';
  if (saysDone(label)) tell({ name: 'confirmation-phrase', phrase: `control|${label}`, jobSpecific: false });
}

/** All that the person had filled in is empty again, on a form that stays: of each field only that it is empty is looked at. */
function isEmptied(session: PageSession, { formRoot }: OutcomeBaseline): boolean {
  const fields = [...session.touched].filter((field) => field.isConnected) as Field[];
  if (formRoot === undefined || fields.length < 2) return false;
  return fields.every((field) => field.value === '' && !field.matches('[type=checkbox], [type=radio]'));
}

function formIsGone(baseline: OutcomeBaseline): boolean {
  if (baseline.formRoot === undefined || baseline.formKey === '') return false;
  if (!baseline.formRoot.isConnected) return true;
  const fields = fieldsIn(baseline.formRoot);
  return fields.length === 0 || !fields.some(isRendered);
}

/** On a page that an act led to: the same form again, or an error status, means refused. */
export function findRefusedArrival(formKey: string): Sign | undefined {
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (arrival !== undefined && arrival.responseStatus >= 400) return { name: 'refused', why: 'http-error' };
  const forms = [...document.querySelectorAll('input, textarea')].slice(0, 40).map(formRootOf);
  const same = formKey !== '' && [...new Set(forms)].some((form) => isRendered(form) && formKeyOf(form) === formKey);
  return same ? { name: 'refused', why: 'same-form-again' } : undefined;
}
