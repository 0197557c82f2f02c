/** What is unsure is asked, on the page too, once; and only the tab that was asked may answer. */
import assert from 'node:assert/strict';
import { shows } from '../act.ts';
import type { Tab } from '../driver.ts';
import { MAIL_POSTING } from '../imitations/mail-posting.ts';
import type { Session } from '../session.ts';
import { until } from '../until.ts';
import { expectNothingRecorded, fallAsleep, type Journey } from './journey.ts';
import { letAlarmGoOff } from './reminders.ts';

/** A letter to the posting's address, about which nothing more is heard, until the alarm goes off. */
async function askedBySilence(session: Session): Promise<Tab> {
  const tab = await session.newTab();
  await tab.goto(MAIL_POSTING.url);
  await shows(tab, '#mail');
  await fallAsleep(session);
  await tab.click('#mail');
  await expectNothingRecorded(session);
  await session.extension.letDaysPass(1);
  await letAlarmGoOff(session);
  return tab;
}

async function press(tab: Tab, label: string): Promise<void> {
  const button = await until(label, async () => (await tab.toast())?.buttons.find((shown) => shown.label === label));
  await tab.clickAt(button);
}

async function toastSays(tab: Tab, words: string): Promise<void> {
  await until(`the toast to say «${words}»`, async () => (await tab.toast())?.text.includes(words));
}

const captures = (session: Session) => session.extension.storedRows('captures');

export const questions: readonly Journey[] = [
  {
    name: 'question: silence until the alarm asks on the page, calmly, and the button shows ?; Yes records it',
    grant: 'every-site',
    async run(session) {
      const tab = await askedBySilence(session);
      await toastSays(tab, `Did you apply to ${MAIL_POSTING.title} at ${MAIL_POSTING.company}?`);
      assert.equal((await session.extension.badgeInFront()).text, '?');
      assert.equal(await session.extension.badge(), '', 'for this tab alone');
      await session.driver.stopBackground();
      await press(tab, 'Yes');
      await toastSays(tab, 'Recorded. Follow up on');
      const [application] = await session.extension.waitForApplications(1);
      assert.equal(application?.posting.title, MAIL_POSTING.title);
      assert.equal(application?.source, 'confirmed-by-me');
      assert.equal((await session.extension.badgeInFront()).text, '', 'answered, the button is as before');
    },
  },
  {
    name: 'question: Edit puts title and company right before it is recorded',
    grant: 'every-site',
    async run(session) {
      const tab = await askedBySilence(session);
      await press(tab, 'Edit');
      await until('the fields', async () =>
        (await tab.toast())?.buttons.some(({ label }) => label === 'Yes, I applied'),
      );
      await new Promise((resolve) => setTimeout(resolve, 200)); // the first field takes the focus
      await tab.press('Control+A');
      await tab.type('Head Brewer');
      await tab.press('Enter');
      const [application] = await session.extension.waitForApplications(1);
      assert.deepEqual(
        [application?.posting.title, application?.posting.company],
        ['Head Brewer', MAIL_POSTING.company],
      );
    },
  },
  {
    name: 'question: No is remembered for the posting; a later visit and another letter ask nothing',
    grant: 'every-site',
    async run(session) {
      const tab = await askedBySilence(session);
      await press(tab, 'No');
      await toastSays(tab, 'not asked about again');
      assert.deepEqual(
        (await captures(session)).map(({ status }) => status),
        ['dismissed'],
      );
      await tab.close();
      const again = await askedBySilence(session);
      await session.extension.sendFromPage('refresh', {});
      await session.extension.settled();
      assert.deepEqual((await captures(session)).map(({ status }) => status).sort(), ['dismissed', 'dropped']);
      assert.equal(await again.toast(), undefined);
      await expectNothingRecorded(session);
    },
  },
  {
    name: 'question: asked once; unanswered it goes by itself and stays in the popup',
    grant: 'every-site',
    async run(session) {
      const tab = await askedBySilence(session);
      await toastSays(tab, 'Did you apply');
      await until('the question to go', async () => (await tab.toast()) === undefined, 30_000);
      await letAlarmGoOff(session);
      await session.extension.sendFromPage('refresh', {});
      await session.extension.settled();
      assert.equal(await tab.toast(), undefined, 'no second time');
      assert.deepEqual(
        (await captures(session)).map(({ status }) => status),
        ['pending'],
      );
    },
  },
  {
    name: 'question: with the note switched off the page stays as it is, and the button asks',
    grant: 'every-site',
    async run(session) {
      await session.extension.choose({ toast: false });
      const tab = await askedBySilence(session);
      await until('the button to ask', async () => (await session.extension.badgeInFront()).text === '?');
      assert.equal(await tab.toast(), undefined);
      await tab.goto('https://www.plumbline.example/contact');
      assert.equal((await session.extension.badgeInFront()).text, '', 'on another page the button is as before');
    },
  },
];
