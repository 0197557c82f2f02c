/** A database that lost its rows is no first run: the popup and the desk say so, and a copy brings the rows back. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DATABASE_NAME } from '../../../src/storage/database.ts';
import { says, shows } from '../act.ts';
import type { Tab } from '../driver.ts';
import type { Session } from '../session.ts';
import { until } from '../until.ts';
import { expectNoViolationIn } from './accessible-pages.ts';
import { fallAsleep, type Journey } from './journey.ts';

const PICTURES = process.env.PICTURES;

/** What both browsers do to a database whose files are damaged (measured): it is there, and empty. */
const EMPTY_DATABASE = `(async () => {
  const settled = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const database = await settled(indexedDB.open('${DATABASE_NAME}'));
  const tables = [...database.objectStoreNames];
  const transaction = database.transaction(tables, 'readwrite');
  for (const table of tables) transaction.objectStore(table).clear();
  await new Promise((resolve) => { transaction.oncomplete = resolve; });
  database.close();
})()`;

async function meetTwo(session: Session): Promise<void> {
  await session.driver.inExtension("chrome.storage.local.remove('snapshots')"); // one may be of the journey before
  await session.extension.sendFromPage('log-contact', { name: 'Susan Lee', company: 'Acme', phone: '+1 555 0100' });
  await session.extension.sendFromPage('log-contact', { name: 'Tom Berg', company: 'Acme' });
  await until('a copy to be kept', async () => Array.isArray((await session.extension.storageLocal()).snapshots));
  await until('the mark to say so', async () => {
    const mark = (await session.extension.storageLocal())['database-mark'] as { contacts?: number } | undefined;
    return mark?.contacts === 2;
  });
}

async function lose(session: Session): Promise<void> {
  await fallAsleep(session);
  await session.driver.inExtension(EMPTY_DATABASE);
}

async function untilGone(page: Tab): Promise<void> {
  await until('the banner to be gone', () => page.evaluate<boolean>(`document.querySelector('.loss') === null`));
}

export const lostRecords: readonly Journey[] = [
  {
    name: 'a database that lost its rows is told from a first run, and a copy brings them back',
    grant: 'boards',
    async run(session) {
      await meetTwo(session);
      await lose(session);
      await session.extension.sendFromPage('log-contact', { name: 'Met Since', company: 'Other' });

      const page = session.adopt(await session.driver.openExtensionPage('src/popup/popup.html'));
      await says(page, 'Your records are missing');
      await says(page, '2 people');
      await page.resize(400, 700);
      await expectNoViolationIn(page, 'a loss');
      if (PICTURES !== undefined) await page.screenshot(join(PICTURES, `loss-${session.driver.name}.png`));
      await page.click('.loss .button.primary');
      await untilGone(page);

      const names = (await session.extension.storedRows('contacts')).map(({ name }) => name).toSorted();
      const copied = names.includes('Tom Berg') ? ['Met Since', 'Susan Lee', 'Tom Berg'] : ['Met Since', 'Susan Lee'];
      assert.deepEqual(names, copied, 'the rows of the copy are back, beside what was recorded since');
      const open = (await session.extension.storedRows('followUps')).filter(({ status }) => status === 'open');
      assert.equal(open.length, copied.length, 'each of them is followed up');
      assert.equal((await session.extension.sendFromPage('database-state', {})).loss, undefined);
    },
  },
  {
    name: 'one may go on without what was lost, after a second press, and is not asked again',
    grant: 'boards',
    async run(session) {
      await meetTwo(session);
      await lose(session);
      const page = session.adopt(await session.driver.openExtensionPage('src/dashboard/dashboard.html'));
      await shows(page, '.loss .button.quiet');
      await page.click('.loss .button.quiet');
      await says(page, 'Really go on');
      await page.click('.loss .button.quiet');
      await untilGone(page);
      await fallAsleep(session);
      const { loss, snapshots } = await session.extension.sendFromPage('database-state', {});
      assert.equal(loss, undefined);
      assert.ok(snapshots.length > 0, 'the copies are still there');
    },
  },
];
