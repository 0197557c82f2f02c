/** The schedule writes into the downloads folder while it may, and says so when it may not; the desk reminds of an old backup. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupLog } from '../../../src/domain/backup-log.ts';
import { readBackup } from '../../../src/exchange/backup.ts';
import { says, shows } from '../act.ts';
import type { Tab } from '../driver.ts';
import { type SavedFile, savedBy, savedFiles } from '../saved-file.ts';
import type { Session } from '../session.ts';
import { until } from '../until.ts';
import { fallAsleep, type Journey } from './journey.ts';

const DAILY = '.backup-choices label:nth-child(2) input';
const NEVER = '.backup-choices label:nth-child(1) input';
const FOLDER = 'Squeaky Wheel';
const KEPT = 5;
const OF_SOMEBODY_ELSE = 'squeaky-wheel-backup-2020-01-01-000000.json';

let people = 0;
function meetSomebody(session: Session): Promise<unknown> {
  people += 1;
  return session.extension.sendFromPage('log-contact', { name: `Person ${people}` });
}

async function openFiles(session: Session): Promise<Tab> {
  const page = session.adopt(await session.driver.openExtensionPage('src/dashboard/dashboard.html#/files'));
  await shows(page, DAILY);
  return page;
}

function mayDownload(session: Session): Promise<boolean> {
  return session.driver.inExtension("chrome.permissions.contains({ permissions: ['downloads'] })");
}

/** Written by the schedule, and noted. */
async function savedOnSchedule(session: Session, act: () => Promise<unknown>): Promise<SavedFile> {
  const file = await savedBy(session, act);
  await until('the file to be noted', async () => {
    const log = (await session.extension.storedRows('meta')).find(({ key }) => key === 'backups')?.value as BackupLog;
    return log.kept.at(-1)?.path.endsWith(file.name) === true;
  });
  return file;
}

const backups = (session: Session) => savedFiles(session).filter((name) => name.startsWith(FOLDER));

export const backupsByThemselves: readonly Journey[] = [
  {
    name: 'a daily backup asks once, is written by a background that slept, keeps five files, and says when it is not allowed',
    grant: 'boards',
    async run(session) {
      await meetSomebody(session);
      assert.equal(await mayDownload(session), false, 'nothing is allowed from the start');
      const page = await openFiles(session);
      const first = await savedOnSchedule(session, () => page.click(DAILY));
      assert.equal(await mayDownload(session), true);
      const reading = await readBackup(first.text);
      assert.ok(reading.ok && reading.intact && reading.backup.tables.contacts.length === 1);
      await says(page, 'by schedule');

      mkdirSync(join(session.downloads, FOLDER), { recursive: true });
      writeFileSync(join(session.downloads, FOLDER, OF_SOMEBODY_ELSE), '{}');
      const made = [first.name];
      for (let day = 0; day < KEPT; day += 1) {
        await session.extension.letDaysPass(1);
        await fallAsleep(session);
        made.push((await savedOnSchedule(session, () => meetSomebody(session))).name);
      }
      const kept = [join(FOLDER, OF_SOMEBODY_ELSE), ...made.slice(-KEPT)].toSorted();
      await until('the oldest to be deleted, and no other', async () => {
        return JSON.stringify(backups(session).toSorted()) === JSON.stringify(kept);
      });

      await session.driver.inExtension("chrome.permissions.remove({ permissions: ['downloads'] })");
      await session.extension.letDaysPass(1);
      await meetSomebody(session);
      await says(page, 'the browser no longer lets files be saved');
      assert.equal(backups(session).length, kept.length);
      await savedBy(session, () => page.click('.backup-failure .button'));
      await until('the failure to be gone', () => page.evaluate("document.querySelector('.backup-failure') === null"));

      await page.click(NEVER);
      await until('the permission to be given back', async () => !(await mayDownload(session)));
    },
  },
  {
    name: 'the desk reminds of a backup that is old and lacks something, until there is a new one',
    grant: 'boards',
    async run(session) {
      await meetSomebody(session);
      let page = await openFiles(session);
      const isReminded = () => page.evaluate<boolean>("document.querySelector('.backup-reminder') !== null");
      await savedBy(session, () => page.click('.export:nth-child(1) .button'));
      await session.extension.letDaysPass(31);
      await page.close();
      page = await openFiles(session);
      assert.equal(await isReminded(), false, 'nothing has changed since');
      await meetSomebody(session);
      await shows(page, '.backup-reminder');
      await savedBy(session, () => page.click('.backup-reminder button'));
      await until('the reminder to be gone', async () => !(await isReminded()));
    },
  },
];
