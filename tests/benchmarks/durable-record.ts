import type { CDPSession, Page } from 'playwright-core';
import type { Sign } from '../../src/detection/sign.ts';
import { type JournalEntry, journalKey } from '../../src/journal/entry.ts';
import { DATABASE_NAME } from '../../src/storage/database.ts';
import { entries, facts, intent, signsInOrder } from '../builders/signs.ts';
import { bareStrictWrite } from './bare-database.ts';
import { type BenchBrowser, extensionOrigin } from './bench-browser.ts';
import { measureInTurn, type Samples } from './paired-runs.ts';

const ROUNDS = 15;
const LONGEST_WAIT_MS = 8000;

export type DurableVariant = 'warm' | 'cold' | 'bare';

/**
 * Milliseconds from the call that writes the confirmation into the journal to the application's row, committed, with the worker
 * running and with the worker stopped; and for one bare strict write of IndexedDB beside them.
 */
export async function measureDurable(browser: BenchBrowser, ours: string): Promise<Samples<DurableVariant>> {
  const page = await browser.context.newPage();
  await page.goto(`${extensionOrigin(ours)}/icons/16.png`); // our origin, without any of our code
  const session = await browser.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  let count = 0;
  const measures: Record<DurableVariant, () => Promise<number>> = {
    bare: () => bareStrictWrite(page),
    warm: async () => {
      await wake(page);
      return await recordOne(page, ++count);
    },
    cold: async () => {
      await stopWorkers(session, page);
      return await recordOne(page, ++count);
    },
  };
  const samples = await measureInTurn(['bare', 'warm', 'cold'], ROUNDS, async (variant) => await measures[variant]());
  await page.close();
  return samples;
}

async function wake(page: Page): Promise<void> {
  await page.evaluate(() =>
    chrome.runtime.sendMessage({ name: 'wake-up', id: crypto.randomUUID(), request: {} }).catch(() => undefined),
  );
  await page.waitForTimeout(150);
}

async function stopWorkers(session: CDPSession, page: Page): Promise<void> {
  await session.send('ServiceWorker.stopAllWorkers');
  await page.waitForTimeout(400);
}

/** One attempt and its confirmation, written as the content script writes them. */
async function recordOne(page: Page, number: number): Promise<number> {
  const items = Object.fromEntries(attemptOf(number).map((entry) => [journalKey(entry), entry]));
  const took = await page.evaluate<number | null>(untilRecorded(items));
  if (took === null) throw new Error(`attempt ${number} was not recorded within ${LONGEST_WAIT_MS} ms`);
  return took;
}

/** Text, since tsx would weave helpers into a function that the page does not have. */
function untilRecorded(items: Readonly<Record<string, JournalEntry>>): string {
  return `(async () => {
    const settled = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const database = await settled(indexedDB.open('${DATABASE_NAME}'));
    const count = () => settled(database.transaction('applications').objectStore('applications').count());
    try {
      const before = await count();
      const started = performance.now();
      await chrome.storage.local.set(${JSON.stringify(items)});
      while ((await count()) === before) {
        if (performance.now() - started > ${LONGEST_WAIT_MS}) return null;
        await new Promise((next) => setTimeout(next));
      }
      return performance.now() - started;
    } finally {
      database.close();
    }
  })()`;
}

function attemptOf(number: number): JournalEntry[] {
  const url = `https://jobs.lever.co/bench/${number}`;
  const posting = facts({
    title: `Recorded role ${number}`,
    company: `Firm ${number}`,
    url,
    externalId: `bench-${number}`,
  });
  const signs: Sign[] = [
    { name: 'posting-seen', facts: posting, structured: true },
    { name: 'engaged', fields: 3 },
    intent,
    { name: 'submit-event' },
    { name: 'page-navigation' },
    { name: 'confirmation-url' },
  ];
  const startedAt = Date.now() - signs.length * 1000;
  const seen = signsInOrder(signs).map((sign, at) => ({ ...sign, at: startedAt + at * 1000 }));
  return entries(`bench-attempt-${number}-${startedAt}`, seen, { url, tabId: -1 });
}
