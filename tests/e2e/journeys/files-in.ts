/** Files that come in: looked at before anything changes, brought in whole, taken back whole; one's own changes nothing. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBackup } from '../../../src/exchange/backup.ts';
import { says, shows } from '../act.ts';
import type { Tab } from '../driver.ts';
import type { Session } from '../session.ts';
import { until } from '../until.ts';
import { expectNoViolationIn } from './accessible-pages.ts';
import type { Journey } from './journey.ts';

const SHEET = [
  'Company;Job;Sent;Where;Status',
  'Acme GmbH;Data Analyst;03/07/2026;Berlin;Applied',
  'Initech;Engineer;04/08/2026;Leeds;In limbo',
  ';Nobody;05/08/2026;York;Applied',
].join('\r\n');

async function chooseFile(page: Tab, name: string, text: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'squeaky-wheel-in-'));
  const file = join(folder, name);
  writeFileSync(file, text);
  await page.choose('.import input[type=file]', file);
  await shows(page, '.import-sheet');
  await until('the file to be read', () => page.evaluate<boolean>(`!document.querySelector('.import-sheet progress')`));
  rmSync(folder, { recursive: true });
}

async function openFiles(session: Session): Promise<Tab> {
  const page = session.adopt(await session.driver.openExtensionPage('src/dashboard/dashboard.html#/files'));
  await shows(page, '.drop-zone');
  return page;
}

/** As a person does who turns a list to another line. */
async function turnTo(page: Tab, label: string, value: string): Promise<void> {
  await page.evaluate(`(() => {
    const list = document.querySelector(${JSON.stringify(`select[aria-label="${label}"]`)});
    list.value = ${JSON.stringify(value)};
    list.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
}

async function waitFor(session: Session, count: number) {
  await until(`${count} applications on record`, async () => (await session.extension.applications()).length === count);
  return await session.extension.applications();
}

export const filesIn: readonly Journey[] = [
  {
    name: 'a table is asked about its dates, corrected in a column, looked at, brought in, and taken back by one press',
    grant: 'boards',
    async run(session) {
      const page = await openFiles(session);
      await chooseFile(page, 'jobs.csv', SHEET);
      await says(page, 'Sent: what day is 03/07/2026?');
      assert.equal(await page.evaluate(`document.querySelector('.import-buttons .primary').disabled`), true);
      assert.equal((await session.extension.applications()).length, 0);
      await expectNoViolationIn(page, 'a table that is asked about');
      await page.click('.import-question label:first-of-type input'); // the third of July
      await turnTo(page, 'What the column Where holds', 'location');
      await turnTo(page, 'What In limbo means', 'screening');
      await says(page, '1 row cannot be taken');
      await says(page, 'line 4 No company.');
      await expectNoViolationIn(page, 'a table before it is brought in');
      await page.click('.import-buttons .primary');

      const [analyst, engineer] = (await waitFor(session, 2)).toSorted((one, other) =>
        one.appliedOn < other.appliedOn ? -1 : 1,
      );
      assert.deepEqual([analyst?.appliedOn, analyst?.posting.location], ['2026-07-03', 'Berlin']);
      assert.deepEqual([engineer?.appliedOn, engineer?.stage], ['2026-08-04', 'screening']);
      const open = (await session.extension.storedRows('followUps')).filter(({ status }) => status === 'open');
      assert.equal(open.length, 2, 'each is followed up');
      await says(page, '2 added');
      await page.click('.import-buttons .button:not(.primary)');
      await waitFor(session, 0);
      await says(page, 'Everything is as it was');
    },
  },
  {
    name: 'one’s own backup changes nothing',
    grant: 'boards',
    async run(session) {
      await session.extension.sendFromPage('log-contact', { name: 'Susan Lee', company: 'Acme', phone: '+1 555 0100' });
      const rows = async (table: 'applications' | 'contacts' | 'touchpoints' | 'followUps' | 'captures') =>
        await session.extension.storedRows(table);
      const tables = {
        applications: await rows('applications'),
        contacts: await rows('contacts'),
        applicationContacts: [],
        touchpoints: await rows('touchpoints'),
        followUps: await rows('followUps'),
        captures: await rows('captures'),
      };
      const text = await writeBackup({ madeAt: Date.now(), appVersion: '0.1.0', settings: {}, tables });
      const page = await openFiles(session);
      await chooseFile(page, 'backup.json', text);
      await says(page, 'Nothing would change');
      assert.equal(await page.evaluate(`document.querySelector('.import-buttons .primary').disabled`), true);
      await page.click('.import-buttons .quiet');
      await shows(page, '.drop-zone');
      assert.deepEqual(await session.extension.storedRows('contacts'), tables.contacts);
    },
  },
];
