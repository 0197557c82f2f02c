/** Sites that the person wants left alone: nothing of ours asks, reads or records there, until they are off the list again. */
import assert from 'node:assert/strict';
import { LEFT_ALONE_KEY } from '../../../src/settings/left-alone.ts';
import { fill, says, shows } from '../act.ts';
import type { Tab } from '../driver.ts';
import { employerInPlace, greenhouseEmbedded, lever } from '../flows.ts';
import type { Session } from '../session.ts';
import { until } from '../until.ts';
import { confirmed, expectNothingRecorded, expectRecordedOnce, type Journey, prepare, submit } from './journey.ts';

const SETTINGS = 'src/options/options.html#/sites';
const FIELD = '.never-add input';

async function listed(session: Session, sites: readonly string[]): Promise<void> {
  await until(`the list to be ${sites.join(', ')}`, async () => {
    const { [LEFT_ALONE_KEY]: stored = [] } = await session.extension.storageLocal();
    return JSON.stringify(stored) === JSON.stringify(sites);
  });
}

/** What the background keeps of pages that asked it for something, or told it of a posting. */
async function heardFromPages(session: Session): Promise<readonly string[]> {
  const keys = await session.driver.inExtension<string[]>(
    'chrome.storage.session.get().then((stored) => Object.keys(stored))',
  );
  return keys.filter((key) => /^(page|postings):/.test(key));
}

/** Scripts are registered everywhere but there. */
async function keptOut(session: Session, pattern: string): Promise<void> {
  const excluded = `chrome.scripting.getRegisteredContentScripts().then((scripts) =>
    scripts.some(({ excludeMatches = [] }) => excludeMatches.includes(${JSON.stringify(pattern)})))`;
  await until(`${pattern} to be left out`, () => session.driver.inExtension<boolean>(excluded));
}

async function addByHand(session: Session, typed: string): Promise<Tab> {
  const settings = session.adopt(await session.driver.openExtensionPage(SETTINGS));
  await fill(settings, settings, { [FIELD]: typed });
  await settings.press('Enter');
  return settings;
}

export const leftAlone: readonly Journey[] = [
  {
    name: 'a known board on the list: the page asks nothing and nothing is recorded; off the list, it is again',
    grant: 'boards',
    async run(session) {
      const settings = await addByHand(session, 'https://jobs.lever.co/pinecrest');
      await shows(settings, '.never-list');
      await listed(session, ['jobs.lever.co']);
      const form = await prepare(session, lever);
      await submit(form, lever);
      await confirmed(form, lever);
      await expectNothingRecorded(session);
      assert.deepEqual(await heardFromPages(session), [], 'no page asked or told anything');

      await settings.click('.never-list button');
      await listed(session, []);
      const again = await prepare(session, lever);
      await submit(again, lever);
      await confirmed(again, lever);
      await expectRecordedOnce(session, lever);
      assert.notDeepEqual(await heardFromPages(session), [], 'or the look above could not have failed');
    },
  },
  {
    name: 'a board’s form in the page of a site on the list is left alone with it',
    grant: 'boards',
    async run(session) {
      await session.extension.choose({ neverLook: ['tidewater.example'] });
      await listed(session, ['tidewater.example']);
      const form = await prepare(session, greenhouseEmbedded);
      await submit(form, greenhouseEmbedded);
      await confirmed(form, greenhouseEmbedded);
      await expectNothingRecorded(session);
      assert.deepEqual(await heardFromPages(session), [], 'no frame asked or told anything');
    },
  },
  {
    name: 'a site put on the list while its form is open falls silent; taken off, the open page is watched again',
    grant: 'every-site',
    async run(session) {
      const form = await prepare(session, employerInPlace);
      await session.extension.settled();
      await session.extension.choose({ neverLook: ['brightwell.example'] });
      await keptOut(session, '*://*.brightwell.example/*');
      await listed(session, ['brightwell.example']);
      await submit(form, employerInPlace);
      await confirmed(form, employerInPlace);
      await expectNothingRecorded(session);

      const second = await prepare(session, employerInPlace);
      await session.extension.choose({ neverLook: [] });
      await listed(session, []);
      await fill(second.tab, second.surface, { '#full_name': 'Ada Byron' });
      await until('the page to be heard of', async () => (await heardFromPages(session)).length > 0);
      await session.extension.settled();
      await submit(second, employerInPlace);
      await confirmed(second, employerInPlace);
      const [application] = await session.extension.waitForApplications(1);
      assert.equal(application?.posting.title, employerInPlace.expected.title);
    },
  },
  {
    name: 'from the page’s menu a site is put on the list, and what the popup knows of the tab is only that',
    grant: 'boards',
    async run(session) {
      const tab = await session.newTab();
      await tab.goto('https://jobs.lever.co/pinecrest/0b6e1c52-88a1-4a7e-9d0c-2b6f4f6d1a01');
      await session.extension.settled();
      await session.driver.actByHand('menu', 'leave-alone');
      await listed(session, ['jobs.lever.co']);
      const { id } = await session.driver.inExtension<{ id: number }>(
        'chrome.tabs.query({ url: "https://jobs.lever.co/*" }).then(([found]) => ({ id: found.id }))',
      );
      const shown = await session.extension.sendFromPage('read-tab', { tabId: id });
      assert.deepEqual([shown.leftAlone, shown.readable, shown.title], [true, false, undefined]);
      const settings = session.adopt(await session.driver.openExtensionPage(SETTINGS));
      await says(settings, 'jobs.lever.co');
    },
  },
];
