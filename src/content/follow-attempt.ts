import { JOB_CONTEXT_ENOUGH, readJobContext } from '../detection/job-context.ts';
import { matchUrl, parseUrl } from '../detection/match-board.ts';
import type { OpenAttempt } from '../detection/page-context.ts';
import { readPosting } from '../detection/read-posting.ts';
import type { Sign } from '../detection/sign.ts';
import { saysDone } from '../detection/submit-control.ts';
import { request } from '../messaging/client.ts';
import type { PageSession } from './page-session.ts';
import { isOtherPosting, readHere } from './read-here.ts';
import { reportPosting } from './report-posting.ts';
import { type PersonSubmit, watchActs } from './watch-acts.ts';
import {
  findRefusedArrival,
  keyOf,
  lookForResponse,
  type OutcomeBaseline,
  watchOutcome,
  wordsOn,
} from './watch-outcome.ts';

/** After a submit, leaving the page within this time is part of it. */
const LEAVING_MS = 15_000;
/** A page that an act led to may take this long to say whether it took the application. */
const ARRIVAL_MS = 1200;
/** A single-page site draws its next view some time after it changed the address. */
const REDRAW_MS = 600;

/** By now a page that fetches its posting has drawn it. */
const DRAWN_MS = 2000;

/** What the background may say to a detector. */
export interface LookOutMessage {
  readonly name: 'look-out';
  readonly attempt: OpenAttempt;
}

/** Follows one document through an attempt: what it shows, what the person does, what comes of it. */
export function followAttempt(session: PageSession): void {
  const state: DocumentState = {
    described: false,
    concluded: false,
    submittedAt: 0,
    watch: undefined,
    formRoot: undefined,
  };
  reportPosting(session);
  setTimeout(() => reportPosting(session), DRAWN_MS);
  watchActs(session, {
    onEngaged: () => describePage(session, state),
    onArmed: () => void request('wake-up', {}),
    onSubmit: (submit) => submitted(session, state, submit),
    onLeaving: () => reportPosting(session),
    onMail: (address) => mailed(session, state, address),
  });
  watchDocument(session, state);
  listenForFrames(session, state);
  arrive(session, state);
}

interface DocumentState {
  /** The posting of this view was written into the journal for the present attempt. */
  described: boolean;
  /** A confirmation was seen: the next act belongs to another attempt. */
  concluded: boolean;
  /** `performance.now()` of the last act on a final control. */
  submittedAt: number;
  watch: AbortController | undefined;
  formRoot: Element | undefined;
}

/** Before anything is torn down: the posting's facts and how much this looks like a job application. */
function describePage(session: PageSession, state: DocumentState): void {
  const { board, attempt } = session.context;
  const goesOn = session.attemptId() === attempt?.attemptId;
  const isOther = (): boolean => isOtherPosting(readPosting(document, location.href, board)?.facts, attempt);
  if (state.concluded || (goesOn && isOther())) startAnew(session, state);
  const read = readHere(session);
  session.engage();
  if (state.described) return;
  state.described = true;
  if (read !== undefined) session.append({ name: 'posting-seen', ...read });
  const cameFrom = parseUrl(document.referrer)?.host;
  const context = readJobContext(document, location.href, board);
  session.append({ name: 'job-context', context, ...(cameFrom && { cameFrom }) });
}

function startAnew(session: PageSession, state: DocumentState): void {
  state.watch?.abort();
  session.forget();
  state.described = false;
  state.concluded = false;
}

function submitted(session: PageSession, state: DocumentState, submit: PersonSubmit): void {
  if (submit.control === 'apply' && readPosting(document, location.href, session.context.board) === undefined) return;
  describePage(session, state);
  const present = wordsOn(session).map(keyOf);
  const { control, element, label, formKey, formRoot } = submit;
  session.append({ name: 'submit-intent', control, label, formKey, present });
  state.submittedAt = performance.now();
  state.formRoot = formRoot;
  watch(session, state, {
    present,
    formKey,
    formRoot: control === 'final' ? formRoot : undefined,
    ...(saysDone(label) ? {} : { control: element }),
    since: state.submittedAt,
    href: location.href,
  });
}

/** Only on a posting: an address there may be the one to apply to. */
function mailed(session: PageSession, state: DocumentState, address: string): void {
  const { board } = session.context;
  const isPosting = readPosting(document, location.href, board)?.facts.title !== undefined;
  if (!isPosting || readJobContext(document, location.href, board).points < JOB_CONTEXT_ENOUGH) return;
  describePage(session, state);
  session.append({ name: 'mail-opened', address });
}

function watch(session: PageSession, state: DocumentState, baseline: OutcomeBaseline): void {
  state.watch?.abort();
  state.watch = watchOutcome(noticing(session, state), baseline);
}

/** A session that marks the attempt as concluded when a confirmation goes by. */
function noticing(session: PageSession, state: DocumentState): PageSession {
  return {
    ...session,
    append(sign: Sign) {
      session.append(sign);
      if (sign.name.startsWith('confirmation-')) state.concluded = true;
    },
  };
}

function watchDocument(session: PageSession, state: DocumentState): void {
  const { signal } = session;
  window.addEventListener(
    'pagehide',
    () => {
      if (state.submittedAt === 0 || performance.now() - state.submittedAt > LEAVING_MS) return;
      // the page around a board's frame may take it away as soon as the application is in
      const { formRoot, submittedAt: since } = state;
      if (window !== top) lookForResponse(session, { formRoot, since }, session.append);
      session.append({ name: 'page-navigation' });
    },
    { signal },
  );
  window.addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) startAnew(session, state); // back-forward cache: what was confirmed here stays confirmed
    },
    { signal },
  );
  document.addEventListener(
    'invalid',
    (event) => {
      if (event.isTrusted && state.formRoot?.contains(event.target as Node) && justSubmitted(state))
        session.append({ name: 'refused', why: 'field-error' });
    },
    { signal, capture: true },
  );
  window.navigation?.addEventListener(
    'navigatesuccess',
    () => {
      setTimeout(() => {
        if (signal.aborted) return;
        if (!justSubmitted(state)) state.described = false;
        reportPosting(session);
      }, REDRAW_MS);
    },
    { signal },
  );
}

function justSubmitted(state: DocumentState): boolean {
  return state.submittedAt > 0 && performance.now() - state.submittedAt < 1000;
}

/** The document may be where an earlier act led. */
function arrive(session: PageSession, state: DocumentState): void {
  const { attempt } = session.context;
  if (attempt === undefined) {
    if (!session.context.recordedLately) noteConfirmationWithoutAct(session);
    return;
  }
  if (isOthersConfirmation(session, attempt)) {
    session.forget();
    noteConfirmationWithoutAct(session);
  } else if (attempt.attemptedAt !== undefined) awaitOutcome(session, state, attempt);
}

/** A confirmation whose address names another posting than the one applied to. */
function isOthersConfirmation(session: PageSession, attempt: OpenAttempt): boolean {
  const { board } = session.context;
  if (board === undefined || board.id !== attempt.boardId || attempt.externalId === undefined) return false;
  const { kind, id } = matchUrl(board, location.href);
  return kind === 'confirmation' && id !== undefined && id !== attempt.externalId;
}

function awaitOutcome(session: PageSession, state: DocumentState, attempt: OpenAttempt): void {
  // a site may forbid the referrer; on its own host the page is taken to come from the form all the same
  const led = document.referrer !== '' || parseUrl(attempt.url)?.host === location.host;
  session.append({ name: 'page-arrived', led });
  watch(session, state, { ...attempt, formRoot: undefined, since: 0, href: location.href });
  setTimeout(() => {
    if (session.signal.aborted || state.concluded || state.submittedAt > 0) return;
    const refused = findRefusedArrival(attempt.formKey);
    if (refused !== undefined) session.append(refused);
  }, ARRIVAL_MS);
}

/** A confirmation opened from a bookmark or a mail, or one whose act was missed: at most a question, once for the address. */
function noteConfirmationWithoutAct(session: PageSession): void {
  const { board } = session.context;
  if (board === undefined || matchUrl(board, location.href).kind !== 'confirmation') return;
  session.engage(`seen:${location.host}${location.pathname}`.slice(0, 80));
  const read = readPosting(document, location.href, board);
  if (read !== undefined) session.append({ name: 'posting-seen', ...read });
  session.append({ name: 'confirmation-url' });
  session.forget();
}

/** The background asks the top frame to look out for what comes of an act in one of its frames. */
function listenForFrames(session: PageSession, state: DocumentState): void {
  const onMessage = (message: LookOutMessage): void => {
    if (message.name !== 'look-out' || state.submittedAt > 0 || session.attemptId() === message.attempt.attemptId)
      return;
    startAnew(session, state);
    session.engage(message.attempt.attemptId);
    const present = [...message.attempt.present, ...wordsOn(session).map(keyOf)];
    watch(session, state, { present, formKey: '', formRoot: undefined, since: 0, href: location.href });
  };
  chrome.runtime.onMessage.addListener(onMessage);
  session.signal.addEventListener(
    'abort',
    () => chrome.runtime?.id && chrome.runtime.onMessage.removeListener(onMessage),
  );
}
