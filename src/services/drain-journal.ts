import { FLOW_LIMIT_MS, NO_BOARD } from '../detection/assess.ts';
import { parseUrl } from '../detection/match-board.ts';
import { isSameOffer } from '../detection/merge-facts.ts';
import type { OpenAttempt } from '../detection/page-context.ts';
import type { JobContext, PostingFacts, SeenSign } from '../detection/sign.ts';
import type { Capture } from '../domain/capture.ts';
import type { AttemptId } from '../domain/identity.ts';
import type { JournalArea } from '../journal/append.ts';
import { forgetEntries, readJournal } from '../journal/drain.ts';
import { type JournalEntry, UNKNOWN_TAB } from '../journal/entry.ts';
import { recordChange } from '../storage/change.ts';
import type { ServiceContext } from './service-context.ts';
import { type AskedCapture, mergePostings, type RecordedCapture, settleCapture } from './settle-capture.ts';

/** What a drained attempt led to that somebody should be told of. */
export type DrainNews =
  | { readonly kind: 'recorded'; readonly tabId: number; readonly frameId: number; readonly capture: RecordedCapture }
  /** It became a question; the page asks it, once. */
  | { readonly kind: 'asked'; readonly tabId: number; readonly frameId: number; readonly capture: AskedCapture }
  | {
      readonly kind: 'attempted-in-frame';
      readonly tabId: number;
      readonly frameId: number;
      readonly attempt: OpenAttempt;
    }
  /** A frame with an act in it goes to another page, which nobody watches yet. */
  | { readonly kind: 'frame-moved'; readonly tabId: number };

/** A posting that a tab showed, and when (milliseconds). */
export interface ShownPosting {
  readonly facts: PostingFacts;
  /** Its title comes from structured data or the board's own places. */
  readonly structured: boolean;
  /** How much that page spoke of a job. */
  readonly context: JobContext;
  readonly at: number;
  /** The tab in question was opened from the page of this posting, as far as the browser tells. */
  readonly opened?: 'this-tab';
}

export interface JournalPorts {
  readonly area: JournalArea;
  /** Postings that a tab, or the tab it was opened from, showed lately; latest first. */
  readonly postingsOf: (tabId: number) => Promise<readonly ShownPosting[]>;
  /** The tab of a page that left before it was told. */
  readonly tabOfPage: (pageId: string) => Promise<number | undefined>;
  /** What such a page left in the journal, before it fell silent, is dropped. */
  readonly isLeftAlone?: (url: string) => boolean;
}

/** More signs than this say nothing new about one attempt. */
const MOST_SIGNS = 400;
const BROKEN_KEPT = 50;
const JUST_LEFT_MS = 60_000;

/**
 * Moves the journal into the database: one durable transaction an attempt, then the entries go. Run twice, or after a death
 * between the two, it changes nothing: signs are told apart by page and sequence, and a capture is recorded once.
 */
export async function drainJournal(context: ServiceContext, ports: JournalPorts): Promise<DrainNews[]> {
  const { entries, keys, broken } = await readJournal(ports.area);
  const news: DrainNews[] = [];
  const heard = entries.filter(({ url }) => !ports.isLeftAlone?.(url));
  for (const [attemptId, written] of byAttempt(heard)) {
    const group = await Promise.all(written.map((entry) => withTab(entry, ports)));
    const nearby = await ports.postingsOf(group[0]?.tabId ?? UNKNOWN_TAB);
    news.push(...(await addToCapture(context, attemptId as AttemptId, group, nearby)));
  }
  if (broken.length > 0) await keepBroken(context, broken);
  await forgetEntries(ports.area, keys);
  return news;
}

/**
 * The attempt that waits for its outcome in one of these tabs, if there is one; else one whose page left just now, before
 * anybody knew its tab, from the same site.
 */
export async function findOpenAttempt(
  context: ServiceContext,
  tabIds: readonly number[],
  url: string,
): Promise<OpenAttempt | undefined> {
  const captures = await context.database.captures
    .where('tabId')
    .anyOf([...tabIds, UNKNOWN_TAB])
    .toArray();
  const open = captures
    .filter(({ status, updatedAt }) => isWaiting(status) && context.now - updatedAt < FLOW_LIMIT_MS)
    .filter((capture) => capture.tabId !== UNKNOWN_TAB || hasJustLeft(context, capture, url))
    .sort((one, other) => other.updatedAt - one.updatedAt || (other.attemptedAt ?? 0) - (one.attemptedAt ?? 0))[0];
  return open === undefined ? undefined : openAttemptOf(open);
}

function hasJustLeft(context: ServiceContext, capture: Capture, url: string): boolean {
  return context.now - capture.updatedAt < JUST_LEFT_MS && parseUrl(capture.url)?.host === parseUrl(url)?.host;
}

function isWaiting(status: Capture['status']): boolean {
  return status === 'open' || status === 'pending';
}

async function addToCapture(
  context: ServiceContext,
  attemptId: AttemptId,
  entries: readonly JournalEntry[],
  nearby: readonly ShownPosting[],
): Promise<DrainNews[]> {
  const changeId = `drain-${context.newId()}`;
  return await recordChange(context.database, changeId, context.now, async (change) => {
    const standing = await change.database.captures.get(attemptId);
    if (standing?.status === 'dismissed') return [];
    const attemptedAt = lastIntent(entries)?.at ?? standing?.attemptedAt ?? context.now;
    const known = standing ?? emptyCapture(attemptId, entries, context.now);
    const signs = [...nearbySigns(nearby, attemptedAt, entries, known), ...entries.map(seenSign)];
    const capture = withSigns(known, signs);
    const { recorded, asked } = await settleCapture(context, change, capture);
    const last = lastIntent(entries);
    const { tabId, frameId } = whereLast(entries);
    if (recorded !== undefined) return [{ kind: 'recorded', tabId, frameId, capture: recorded }];
    const news: DrainNews[] = asked === undefined ? [] : [{ kind: 'asked', tabId, frameId, capture: asked }];
    if (last !== undefined && last.frameId !== 0 && capture.status !== 'recorded') {
      const attempt = openAttemptOf(capture);
      news.push({ kind: 'attempted-in-frame', tabId: last.tabId, frameId: last.frameId, attempt });
    }
    return [...news, ...framesMoved(entries)];
  });
}

async function withTab(entry: JournalEntry, ports: JournalPorts): Promise<JournalEntry> {
  if (entry.tabId !== UNKNOWN_TAB) return entry;
  return { ...entry, tabId: (await ports.tabOfPage(entry.pageId)) ?? UNKNOWN_TAB };
}

function framesMoved(entries: readonly JournalEntry[]): DrainNews[] {
  const left = entries.find(({ sign, frameId }) => sign.name === 'page-navigation' && frameId !== 0);
  return left === undefined ? [] : [{ kind: 'frame-moved', tabId: left.tabId }];
}

function whereLast(entries: readonly JournalEntry[]): { readonly tabId: number; readonly frameId: number } {
  const last = entries.at(-1);
  return { tabId: last?.tabId ?? UNKNOWN_TAB, frameId: last?.frameId ?? 0 };
}

/**
 * Postings that the tab showed before the act count as seen; what it showed after is where the act led. How much they speak
 * of a job counts only where the form belongs to them: people look at jobs, and then join a club in the same tab.
 */
function nearbySigns(
  nearby: readonly ShownPosting[],
  attemptedAt: number,
  entries: readonly JournalEntry[],
  { signs: known }: Capture,
): SeenSign[] {
  const before = nearby.filter(({ at }) => at <= attemptedAt);
  const belonged = new Set((known as readonly SeenSign[]).filter(({ seq }) => seq === 1).map(({ pageId }) => pageId));
  return before.flatMap(({ facts, structured, context, at, opened }) => {
    const isOpener = opened === 'this-tab' && speaksOfJobs(entries);
    const belongs = belonged.has(`nearby:${facts.url}`) || isOpener || leadsTo(facts, entries);
    const seen = { at, pageId: `nearby:${facts.url}`, boardId: NO_BOARD, top: true };
    const posting: SeenSign = {
      ...seen,
      seq: 0,
      sign: { name: 'posting-seen', facts, structured: structured && belongs },
    };
    return belongs ? [posting, { ...seen, seq: 1, sign: { name: 'job-context', context } }] : [posting];
  });
}

/** Whether the form came from that posting's page: the same host, led there by it, or the same job or firm by name. */
function leadsTo(posting: PostingFacts, entries: readonly JournalEntry[]): boolean {
  const host = parseUrl(posting.url)?.host;
  return entries.some(({ url, sign }) => {
    if (parseUrl(url)?.host === host) return true;
    if (sign.name === 'job-context') return sign.cameFrom === host;
    return sign.name === 'posting-seen' && isSameOffer(sign.facts, posting);
  });
}

/** The form itself gives some sign of a job: what a tab was opened from may have been left behind long since. */
function speaksOfJobs(entries: readonly JournalEntry[]): boolean {
  return entries.some(({ sign }) => sign.name === 'job-context' && sign.context.points > 0);
}

function seenSign({ sign, at, pageId, seq, boardId, top }: JournalEntry): SeenSign {
  return { sign, at, pageId, seq, boardId, top };
}

function emptyCapture(id: AttemptId, entries: readonly JournalEntry[], now: number): Capture {
  const first = entries[0];
  return {
    id,
    createdAt: now,
    updatedAt: now,
    status: 'open',
    tabId: first?.tabId ?? UNKNOWN_TAB,
    signs: [],
    startedAt: first?.at ?? now,
    title: '',
    company: '',
    url: first?.url ?? '',
    boardId: first?.boardId ?? NO_BOARD,
    postingKeys: [],
    reasons: [],
  };
}

function withSigns(capture: Capture, added: readonly SeenSign[]): Capture {
  const signs = new Map((capture.signs as readonly SeenSign[]).map((seen) => [keyOf(seen), seen]));
  for (const seen of added) signs.set(keyOf(seen), seen);
  const kept = [...signs.values()].slice(0, MOST_SIGNS);
  const attemptedAt = lastIntent(kept)?.at;
  return { ...capture, signs: kept, ...(attemptedAt === undefined ? {} : { attemptedAt }) };
}

function keyOf(seen: SeenSign): string {
  return `${seen.pageId}:${seen.seq}`;
}

function openAttemptOf(capture: Capture): OpenAttempt {
  const intent = lastIntent(capture.signs as readonly SeenSign[]);
  const sign = intent?.sign.name === 'submit-intent' ? intent.sign : undefined;
  return {
    attemptId: capture.id,
    attemptedAt: capture.attemptedAt,
    present: sign?.present ?? [],
    formKey: sign?.formKey ?? '',
    boardId: capture.boardId,
    title: capture.title,
    url: capture.url,
    externalId: mergePostings(capture.signs as readonly SeenSign[])?.facts.externalId?.value,
  };
}

function lastIntent<Seen extends SeenSign>(signs: readonly Seen[]): Seen | undefined {
  return signs.findLast(({ sign }) => sign.name === 'submit-intent');
}

function byAttempt(entries: readonly JournalEntry[]): Map<string, JournalEntry[]> {
  const groups = new Map<string, JournalEntry[]>();
  for (const entry of entries) groups.set(entry.attemptId, [...(groups.get(entry.attemptId) ?? []), entry]);
  return groups;
}

/** What could not be understood is kept for a report, the latest few. */
async function keepBroken(context: ServiceContext, broken: readonly unknown[]): Promise<void> {
  const row = await context.database.meta.get('broken-journal');
  const kept = Array.isArray(row?.value) ? row.value : [];
  await context.database.meta.put({ key: 'broken-journal', value: [...kept, ...broken].slice(-BROKEN_KEPT) });
}
