import type { Sign } from '../../src/detection/sign.ts';
import { journalKey } from '../../src/journal/entry.ts';
import { DATABASE_NAME } from '../../src/storage/database.ts';
import { entries, facts, intent, signsInOrder } from '../builders/signs.ts';
import type { Chance } from '../season/seeded-chance.ts';
import type { RealPage } from './real-installation.ts';

/** What the extension said was done: after whatever happens it must be there. */
export interface Acknowledged {
  readonly contactIds: string[];
  /** Notes of touches, each once. */
  readonly notes: string[];
  /** Attempts whose signs the browser took into `storage.local`. */
  readonly attemptIds: string[];
}

export interface Rows {
  readonly applications: readonly { id: string; stage: string; captureIds: string[]; deletedAt?: number }[];
  readonly contacts: readonly { id: string; name?: string; leadSince?: string; deletedAt?: number }[];
  readonly touchpoints: readonly { note?: string; deletedAt?: number }[];
  readonly followUps: readonly { id: string; threadKey: string; status: string; dueOn?: string }[];
}

/** One deed of a person, through the real background; noted in `acknowledged` once it has answered. */
export async function doSomething(page: RealPage, chance: Chance, acknowledged: Acknowledged, count: number) {
  const deed = chance.pick(['meet', 'meet', 'log', 'log', 'apply'] as const);
  if (deed === 'meet') await meet(page, acknowledged, count);
  else if (deed === 'apply') await apply(page, acknowledged, count);
  else await log(page, acknowledged, chance, count);
}

async function meet(page: RealPage, acknowledged: Acknowledged, count: number): Promise<void> {
  const reply = await send<{ contactId: string }>(page, 'log-contact', { name: `Person ${count}` });
  if (reply !== undefined) acknowledged.contactIds.push(reply.contactId);
}

async function log(page: RealPage, acknowledged: Acknowledged, chance: Chance, count: number): Promise<void> {
  const open = (await readRows(page)).followUps.filter(({ status }) => status === 'open');
  const followUpId = chance.pick(open)?.id;
  if (followUpId === undefined) return;
  const note = `note ${count}`;
  if ((await send(page, 'log-touchpoint', { followUpId, channel: 'phone', outcome: 'no-answer', note })) !== undefined)
    acknowledged.notes.push(note);
}

/** As the content script writes it: the promise of `storage.local.set` is the acknowledgement. */
async function apply(page: RealPage, acknowledged: Acknowledged, count: number): Promise<void> {
  const attemptId = `attempt-${count}`;
  const url = `https://jobs.lever.co/acme/${attemptId}`;
  const posting = facts({ url, title: `Engineer ${count}`, externalId: attemptId });
  const signs: readonly Sign[] = [
    { name: 'posting-seen', facts: posting, structured: true },
    { name: 'job-context', context: { points: 3, reasons: ['job-posting'] } },
    intent,
    { name: 'confirmation-url' },
  ];
  const now = Date.now();
  const written = entries(attemptId, signsInOrder(signs, { pageId: attemptId }), { url }).map((entry, at) => ({
    ...entry,
    at: now + at,
  }));
  const items = Object.fromEntries(written.map((entry) => [journalKey(entry), entry]));
  await page.evaluate(`chrome.storage.local.set(${JSON.stringify(items)})`);
  acknowledged.attemptIds.push(attemptId);
}

export async function send<Value>(page: RealPage, name: string, request: object): Promise<Value | undefined> {
  const envelope = JSON.stringify({ name, request });
  const reply = await page.evaluate<{ ok: boolean; value: Value } | undefined>(
    `chrome.runtime.sendMessage({ ...${envelope}, id: crypto.randomUUID() })`,
  );
  return reply?.ok ? reply.value : undefined;
}

/** Everything in the tables, read without any of the extension's code. */
export async function readRows(page: RealPage): Promise<Rows> {
  return await page.evaluate<Rows>(`(async () => {
    const settled = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const empty = { applications: [], contacts: [], touchpoints: [], followUps: [] };
    if (!(await indexedDB.databases()).some(({ name }) => name === '${DATABASE_NAME}')) return empty;
    const database = await settled(indexedDB.open('${DATABASE_NAME}'));
    try {
      const tables = Object.keys(empty);
      if (!tables.every((table) => database.objectStoreNames.contains(table))) return empty;
      const transaction = database.transaction(tables);
      const all = await Promise.all(tables.map((table) => settled(transaction.objectStore(table).getAll())));
      return Object.fromEntries(tables.map((table, at) => [table, all[at]]));
    } finally {
      database.close();
    }
  })()`);
}

/** What was said to be done and is not there. */
export function findLost({ contactIds, notes, attemptIds }: Acknowledged, rows: Rows): string[] {
  const has = (ids: Iterable<string | undefined>) => new Set(ids);
  const [people, written, applied] = [
    has(rows.contacts.map(({ id }) => id)),
    has(rows.touchpoints.map(({ note }) => note)),
    has(rows.applications.flatMap(({ captureIds }) => captureIds)),
  ];
  return [
    ...contactIds.filter((id) => !people.has(id)).map((id) => `contact ${id}`),
    ...notes.filter((note) => !written.has(note)).map((note) => `touch «${note}»`),
    ...attemptIds.filter((id) => !applied.has(id)).map((id) => `application of ${id}`),
  ];
}

/** Threads under way that have not exactly one open follow-up. */
export function findUnplanned({ applications, contacts, followUps }: Rows): string[] {
  const open = (key: string): number =>
    followUps.filter(({ threadKey, status }) => threadKey === key && status === 'open').length;
  const keys = [
    ...applications
      .filter(({ stage, deletedAt }) => deletedAt === undefined && stage !== 'closed' && stage !== 'to-apply')
      .map(({ id }) => `application:${id}`),
    ...contacts
      .filter(({ leadSince, deletedAt }) => deletedAt === undefined && leadSince !== undefined)
      .map(({ id }) => `contact:${id}`),
  ];
  return keys.filter((key) => open(key) !== 1).map((key) => `${key} has ${open(key)} open`);
}
