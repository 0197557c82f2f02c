import { parseUrl } from '../detection/match-board.ts';
import { enrichFacts } from '../detection/merge-facts.ts';
import { browser } from '../platform/browser.ts';
import type { ShownPosting } from '../services/drain-journal.ts';

const MOST_POSTINGS = 6;
/** LinkedIn, the employer's page and the ATS, each in a tab of its own, are three. */
const LONGEST_CHAIN = 6;
const REMEMBERED_MS = 30 * 60_000;

let queue: Promise<unknown> = Promise.resolve();

/** Kept for the session alone, latest first. One write after the other: each reads the list before it writes. */
export function rememberPosting(tabId: number, posting: ShownPosting): Promise<void> {
  const write = async (): Promise<void> => {
    const shown = await postingsIn(tabId);
    const isThis = ({ facts }: ShownPosting): boolean => facts.url === posting.facts.url;
    const latest = enrichShown(posting, shown.find(isThis));
    await keep(`postings:${tabId}`, [latest, ...shown.filter((one) => !isThis(one))].slice(0, MOST_POSTINGS));
  };
  return inTurn(write);
}

/** The form under the posting's own address does not take away what the posting showed. */
function enrichShown(latest: ShownPosting, earlier: ShownPosting | undefined): ShownPosting {
  const facts = enrichFacts(latest.facts, earlier?.facts);
  if (earlier === undefined || facts === latest.facts) return latest;
  const context = earlier.context.points > latest.context.points ? earlier.context : latest.context;
  return { ...latest, facts, context, structured: latest.structured || earlier.structured };
}

export function rememberOpener(tabId: number, openerTabId: number): Promise<void> {
  return keep(`opener:${tabId}`, openerTabId);
}

/** Which tab a page was in, for entries that were written before the page was told. */
export function rememberPage(pageId: string, tabId: number): Promise<void> {
  return keep(`page:${pageId}`, tabId);
}

export function tabOfPage(pageId: string): Promise<number | undefined> {
  return recall<number>(`page:${pageId}`);
}

/**
 * A closed tab stays known while a tab that was opened from it, however far down, is open: the flow goes on there. What
 * nobody needs any more goes.
 */
export function forgetTab(tabId: number): Promise<void> {
  return inTurn(async () => {
    await keep(`closed:${tabId}`, true);
    const stored = await browser.storage.session.get(null);
    const closed = tabsOf(stored, 'closed');
    const open = [...tabsOf(stored, 'opener'), ...tabsOf(stored, 'postings')].filter((id) => !closed.includes(id));
    const needed = new Set((await Promise.all(open.map(familyOf))).flat());
    const over = closed.filter((id) => !needed.has(id));
    await browser.storage.session.remove([`notes:${tabId}`, `badge:${tabId}`]);
    await browser.storage.session.remove(over.flatMap((id) => [`postings:${id}`, `opener:${id}`, `closed:${id}`]));
  });
}

/** Postings of the tab, then of the tabs that led to it, the nearest first; latest first within each. */
export async function postingsOf(tabId: number, now: number): Promise<ShownPosting[]> {
  const [own = [], opener = [], ...others] = await Promise.all((await familyOf(tabId)).map(postingsIn));
  const openers = opener.map((posting, place) => (place === 0 ? { ...posting, opened: 'this-tab' as const } : posting));
  return [...own, ...openers, ...others.flat()].filter(({ at }) => now - at < REMEMBERED_MS);
}

/** The tab, the tab it was opened from, that one's opener, and so on; none twice. */
export async function familyOf(tabId: number): Promise<number[]> {
  const family = [tabId];
  while (family.length < LONGEST_CHAIN) {
    const opener = await recall<number>(`opener:${family.at(-1)}`);
    if (opener === undefined || family.includes(opener)) break;
    family.push(opener);
  }
  return family;
}

function tabsOf(stored: Record<string, unknown>, kind: 'closed' | 'opener' | 'postings'): number[] {
  const prefix = `${kind}:`;
  return Object.keys(stored).flatMap((key) => (key.startsWith(prefix) ? [Number(key.slice(prefix.length))] : []));
}

/**
 * The tab that showed a posting of this host last, for a page that came from there in a window of its own. `undefined` where
 * the tab has an opener, or postings of that host, itself.
 */
export async function findTabShowing(host: string, tabId: number, now: number): Promise<number | undefined> {
  const stored = await browser.storage.session.get(null);
  if (stored[`opener:${tabId}`] !== undefined) return undefined;
  let latest: { readonly tabId: number; readonly at: number } | undefined;
  for (const [key, shown] of Object.entries(stored)) {
    if (!key.startsWith('postings:')) continue;
    const found = (shown as ShownPosting[]).find(({ facts }) => parseUrl(facts.url)?.host === host);
    if (found === undefined || now - found.at > REMEMBERED_MS) continue;
    const tab = Number(key.slice('postings:'.length));
    if (tab === tabId) return undefined;
    if (latest === undefined || found.at > latest.at) latest = { tabId: tab, at: found.at };
  }
  return latest?.tabId;
}

async function postingsIn(tabId: number): Promise<readonly ShownPosting[]> {
  return (await recall<ShownPosting[]>(`postings:${tabId}`)) ?? [];
}

function inTurn(write: () => Promise<void>): Promise<void> {
  const written = queue.then(write, write);
  queue = written.catch(() => undefined);
  return written;
}

async function recall<Value>(key: string): Promise<Value | undefined> {
  const stored = await browser.storage.session.get(key);
  return stored[key] as Value | undefined;
}

async function keep(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}
