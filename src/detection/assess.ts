import type { Confidence, Evidence } from '../domain/evidence.ts';
import { evidenceOf } from './explain-sign.ts';
import { JOB_CONTEXT_ENOUGH } from './job-context.ts';
import type { SeenSign, Sign, SignName } from './sign.ts';

/** Raised whenever the weights or rules below change; stored with each record. */
export const RULE_VERSION = 3;

/** A confirmation later than this after the act does not belong to it. */
export const FLOW_LIMIT_MS = 30 * 60_000;

const ONE_CLICK_LIMIT_MS = 60_000;

/** An attempt whose form vanished without a word waits this long for one before the person is asked. */
export const SILENCE_MS = 2 * 60_000;

/** A frame that moved on shows within this time what it was sent to; what it says there is worth more. */
export const FRAME_PATIENCE_MS = 4000;

export const NO_BOARD = 'generic';

/**
 * What the signs of one attempt add up to.
 * `confirmed`: record it. `ask`: a question in the popup. `rejected`: refused, the next try may succeed.
 * `open`: too early to say. `nothing`: not an application at all.
 */
export type Verdict =
  | { readonly kind: 'confirmed'; readonly confidence: Exclude<Confidence, 'possible'>; readonly evidence: Evidence[] }
  | { readonly kind: 'ask'; readonly evidence: Evidence[] }
  | { readonly kind: 'rejected' | 'open' | 'nothing'; readonly evidence: Evidence[] };

type Seen<Name extends SignName> = SeenSign & { readonly sign: Extract<Sign, { name: Name }> };

/**
 * Decides from all signs of one attempt, in any order and with repeats: the same set gives the same verdict.
 * @param now instant in milliseconds; silence becomes a question only with time
 */
export function assess(unordered: readonly SeenSign[], now: number): Verdict {
  const signs = inOrder(unordered);
  const evidence = signs.flatMap(evidenceOf);
  const acts = ofName(signs, 'submit-intent');
  const context = contextPoints(signs, acts);
  const confirmed = bestConfirmation(signs, acts, context, now);
  if (confirmed !== undefined) return { kind: 'confirmed', confidence: confirmed, evidence };
  if (acts.length === 0) return { kind: withoutAct(signs, context, now), evidence };
  return { kind: withoutConfirmation(signs, acts, context, now), evidence };
}

function bestConfirmation(
  signs: readonly SeenSign[],
  acts: readonly Seen<'submit-intent'>[],
  context: number,
  now: number,
): 'certain' | 'likely' | undefined {
  let best: 'certain' | 'likely' | undefined;
  for (const seen of signs) {
    const act = acts.findLast((candidate) => isInTime(candidate, seen) && !isSpent(candidate, seen, signs));
    if (!cameFromFlow(signs, seen)) continue;
    if (act === undefined || isRefusedAfter(signs, seen) || isNoApplication(signs, act)) continue;
    if (act.sign.control === 'apply' && !isDescribed(signs)) continue;
    if (isStrong(seen)) return 'certain';
    if (isMedium(seen, signs, act, now) && context >= JOB_CONTEXT_ENOUGH) best = 'likely';
  }
  return best;
}

/** One click outside a form applies only to what a page describes as a job; any page has buttons that speak of applying. */
function isDescribed(signs: readonly SeenSign[]): boolean {
  return signs.some(({ sign, boardId }) => boardId !== NO_BOARD || (sign.name === 'posting-seen' && sign.structured));
}

/** A one-click «Apply» is answered at once; what comes later belongs to something else. */
function isInTime(act: Seen<'submit-intent'>, confirmation: SeenSign): boolean {
  const limit = act.sign.control === 'final' ? FLOW_LIMIT_MS : ONE_CLICK_LIMIT_MS;
  return act.at <= confirmation.at && confirmation.at - act.at <= limit;
}

/** A page that nothing led to (a typed address, a bookmark) says nothing about the act before it. */
function cameFromFlow(signs: readonly SeenSign[], confirmation: SeenSign): boolean {
  return !signs.some(({ sign, pageId }) => sign.name === 'page-arrived' && !sign.led && pageId === confirmation.pageId);
}

/** A one-click «Apply» answers on its own page or on the next one: a page in between shows that it only led to a form. */
function isSpent(act: Seen<'submit-intent'>, confirmation: SeenSign, signs: readonly SeenSign[]): boolean {
  if (act.sign.control === 'final') return false;
  return signs.some(
    ({ at, pageId, top }) =>
      at > act.at && at < confirmation.at && pageId !== act.pageId && pageId !== confirmation.pageId && top === act.top,
  );
}

function isStrong({ sign, boardId }: SeenSign): boolean {
  return boardId !== NO_BOARD && (sign.name === 'confirmation-url' || sign.name === 'confirmation-node');
}

/**
 * An accepted response alone is too little (some boards answer 200 to a refusal): the form must be gone as well, or the frame
 * it stood in.
 */
function isMedium(seen: SeenSign, signs: readonly SeenSign[], act: Seen<'submit-intent'>, now: number): boolean {
  if (seen.sign.name === 'confirmation-phrase') return true;
  if (seen.sign.name !== 'accepted-response' || act.sign.control !== 'final') return false;
  return signs.some(
    (other) =>
      other.at >= act.at &&
      (other.sign.name === 'form-gone' ||
        other.sign.name === 'frame-detached' ||
        (other.sign.name === 'page-navigation' &&
          !other.top &&
          other.pageId === seen.pageId &&
          now - other.at >= FRAME_PATIENCE_MS)),
  );
}

/** An error that the same page shows after its thanks takes the thanks back, unless the person acted again since. */
function isRefusedAfter(signs: readonly SeenSign[], confirmation: SeenSign): boolean {
  return signs.some(
    ({ sign, at, pageId }) =>
      sign.name === 'refused' && pageId === confirmation.pageId && at >= confirmation.at && at - confirmation.at < 5000,
  );
}

function isNoApplication(signs: readonly SeenSign[], act: Pick<SeenSign, 'at'>): boolean {
  return signs.some(({ sign, at }) => sign.name === 'not-an-application' && at >= act.at);
}

function withoutConfirmation(
  signs: readonly SeenSign[],
  acts: readonly Seen<'submit-intent'>[],
  context: number,
  now: number,
): 'ask' | 'rejected' | 'open' | 'nothing' {
  const act = acts.findLast(({ sign }) => sign.control === 'final');
  if (act === undefined) return withoutFinalAct(signs, acts, context, now);
  const after = signs.filter((seen) => seen.at >= act.at && seen !== act);
  if (ofName(after, 'refused').length > 0) return 'rejected';
  if (isNoApplication(signs, act)) return 'nothing';
  const age = now - act.at;
  const thanked = ofName(after, 'confirmation-phrase').length > 0;
  // Every trade thanks for applications: with nothing at all of a job, it is not worth the person's time.
  if (thanked) return context > 0 ? 'ask' : 'nothing';
  if (ofName(after, 'engaged').length > 0) return age > FLOW_LIMIT_MS ? 'nothing' : 'open';
  if (context < JOB_CONTEXT_ENOUGH) return age > FLOW_LIMIT_MS ? 'nothing' : 'open';
  const wentAway = after.some(({ sign }) => WENT_AWAY.has(sign.name));
  if (ofName(after, 'tab-closed').length > 0 || age > FLOW_LIMIT_MS) return 'ask';
  return wentAway && age > SILENCE_MS ? 'ask' : 'open';
}

/** Somebody pressed «Apply» and the rest happened where we do not look: thanks later on are worth a question. */
function withoutFinalAct(
  signs: readonly SeenSign[],
  acts: readonly Seen<'submit-intent'>[],
  context: number,
  now: number,
): 'ask' | 'open' | 'nothing' {
  const began = acts.at(0)?.at ?? now;
  const thanked = signs.some(
    (seen) => (isStrong(seen) || seen.sign.name === 'confirmation-phrase') && seen.at >= began,
  );
  if (thanked && context >= JOB_CONTEXT_ENOUGH && !isNoApplication(signs, acts[0] ?? { at: 0 })) return 'ask';
  return now - (acts.at(-1)?.at ?? now) > FLOW_LIMIT_MS ? 'nothing' : 'open';
}

const WENT_AWAY: ReadonlySet<SignName> = new Set([
  'form-gone',
  'page-navigation',
  'same-document-navigation',
  'frame-detached',
]);

/** A confirmation opened from a bookmark or a mail, or an application that may have gone by mail: at most a question. */
function withoutAct(signs: readonly SeenSign[], context: number, now: number): 'ask' | 'open' {
  if (signs.some(isStrong)) return 'ask';
  const mailed = ofName(signs, 'mail-opened').at(-1);
  const isAboutJob = context >= JOB_CONTEXT_ENOUGH && ofName(signs, 'posting-seen').length > 0;
  return mailed !== undefined && isAboutJob && now - mailed.at > SILENCE_MS ? 'ask' : 'open';
}

/** The highest points of any page in the flow, with what the files and the page's thanks add; a known board is a job context by itself. */
function contextPoints(signs: readonly SeenSign[], acts: readonly SeenSign[]): number {
  let points: number | undefined;
  const raise = (candidate: number): void => {
    points = Math.max(points ?? candidate, candidate);
  };
  const pagesOfActs = new Set(acts.map(({ pageId }) => pageId));
  let isOtherTrade = false;
  let resume = 0;
  let specific = 0;
  for (const { sign, boardId, pageId } of signs) {
    if (boardId !== NO_BOARD) raise(3);
    if (sign.name === 'job-context') {
      raise(sign.context.points);
      isOtherTrade ||= boardId === NO_BOARD && sign.context.points < 0 && pagesOfActs.has(pageId);
    }
    if (sign.name === 'posting-seen' && sign.structured) raise(3);
    if (sign.name === 'file-chosen' && sign.slot === 'resume') resume = 0.5;
    if (sign.name === 'confirmation-phrase') specific = Math.max(specific, sign.jobSpecific ? 1 : 0);
  }
  // What the form says it is for counts before any job that the same site showed: universities have both.
  return isOtherTrade ? -1 : (points ?? 0) + resume + specific;
}

function inOrder(signs: readonly SeenSign[]): SeenSign[] {
  const unique = new Map(signs.map((seen) => [`${seen.pageId}:${seen.seq}`, seen]));
  return [...unique.values()].sort(
    (one, other) => one.at - other.at || one.pageId.localeCompare(other.pageId) || one.seq - other.seq,
  );
}

function ofName<Name extends SignName>(signs: readonly SeenSign[], name: Name): Seen<Name>[] {
  return signs.filter((seen): seen is Seen<Name> => seen.sign.name === name);
}
