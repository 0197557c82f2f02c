/** Days pass: the badge counts, one notification comes, and what is logged plans what is next. */
import assert from 'node:assert/strict';
import { parseSettings } from '../../../src/settings/settings.ts';
import { says, shows } from '../act.ts';
import type { Tab } from '../driver.ts';
import { greenhouse, lever } from '../flows.ts';
import type { Session } from '../session.ts';
import { until } from '../until.ts';
import { confirmed, daysFromToday, expectOneOpenFollowUp, type Journey, prepare, submit } from './journey.ts';
import { pressUntilFocused } from './press-until-focused.ts';

const POPUP = 'src/popup/popup.html';

/** Whatever the hour and the day on which the tests run. */
const AT_ANY_HOUR = { notifyFromHour: 0, notifyUntilHour: 24, notifyWorkingDaysOnly: false };

async function applied(session: Session, ...flows: (typeof greenhouse)[]): Promise<void> {
  await session.extension.choose(AT_ANY_HOUR);
  for (const [before, flow] of flows.entries()) {
    const form = await prepare(session, flow);
    await submit(form, flow);
    await confirmed(form, flow);
    await session.extension.waitForApplications(before + 1);
    await form.tab.close();
  }
}

/** The extension's own alarm goes off now instead of in its quarter of an hour, with the background asleep. */
export async function letAlarmGoOff(session: Session): Promise<void> {
  await session.driver.stopBackground();
  await session.driver.inExtension(`(async () => {
    const [alarm] = await chrome.alarms.getAll();
    if (alarm === undefined) throw new Error('the extension has set no alarm');
    await chrome.alarms.create(alarm.name, { when: Date.now() + 100 });
  })()`);
}

async function openPopup(session: Session): Promise<Tab> {
  const popup = session.adopt(await session.driver.openExtensionPage(POPUP));
  await shows(popup, '[data-row]');
  return popup;
}

/** Nobody works on the day on which the tests run. */
const ON_A_DAY_OFF = {
  ...AT_ANY_HOUR,
  notifyWorkingDaysOnly: true,
  policy: {
    ...parseSettings(undefined).policy,
    daysOff: [],
    workingDays: [1, 2, 3, 4, 5, 6, 7].filter((day) => day !== (new Date().getDay() || 7)),
  },
};

/** One application, due and told of. @returns the id of the notification */
async function reminded(session: Session): Promise<string> {
  await applied(session, greenhouse);
  await session.extension.letDaysPass(7);
  await letAlarmGoOff(session);
  return await until('a notification', async () => (await session.extension.notifications())[0]);
}

async function openFollowUp(session: Session) {
  const [open] = (await session.extension.storedRows('followUps')).filter(({ status }) => status === 'open');
  assert.ok(open, 'a follow-up is open');
  return open;
}

export const reminders: readonly Journey[] = [
  {
    name: 'nothing is due on the day of applying: no badge, no notification',
    grant: 'boards',
    async run(session) {
      await applied(session, greenhouse);
      await session.extension.sendFromPage('refresh', {});
      assert.equal(await session.extension.badge(), '');
      assert.deepEqual(await session.extension.notifications(), []);
    },
  },
  {
    name: 'a week later the alarm raises the badge and one notification, however often it goes off',
    grant: 'boards',
    async run(session) {
      await applied(session, greenhouse, lever);
      await session.extension.letDaysPass(7);
      await letAlarmGoOff(session);
      await until('the badge to show 2', async () => (await session.extension.badge()) === '2');
      await until('a notification', async () => (await session.extension.notifications()).length > 0);
      assert.equal((await session.extension.notifications()).length, 1, 'one digest for both');
      await session.driver.inExtension(
        'chrome.notifications.getAll().then((all) => Promise.all(Object.keys(all).map((id) => chrome.notifications.clear(id))))',
      );
      await session.extension.sendFromPage('refresh', {});
      await session.driver.stopBackground();
      const { due } = await session.extension.sendFromPage('refresh', {});
      assert.equal(due, 2);
      assert.equal(await session.extension.badge(), '2');
      assert.deepEqual(await session.extension.notifications(), [], 'what was told of is not told of again');
    },
  },
  {
    name: 'on a day off the badge counts and nothing is said; once it is allowed, what came due then is told of',
    grant: 'boards',
    async run(session) {
      await applied(session, greenhouse);
      await session.extension.choose(ON_A_DAY_OFF);
      await session.extension.sendFromPage('refresh', {}); // planned by that policy, before the days go by
      await session.extension.letDaysPass(7);
      await letAlarmGoOff(session);
      await until('the badge to show 1', async () => (await session.extension.badge()) === '1');
      await session.extension.sendFromPage('refresh', {});
      assert.deepEqual(await session.extension.notifications(), [], 'nothing is said on a day off');
      await session.driver.stopBackground();
      await session.extension.choose({ ...AT_ANY_HOUR, policy: ON_A_DAY_OFF.policy }); // nothing else wakes the background
      await until('a notification', async () => (await session.extension.notifications()).length === 1);
    },
  },
  {
    name: 'what is done goes off the screen, and an undo brings back the badge alone',
    grant: 'boards',
    async run(session) {
      await reminded(session);
      await session.driver.stopBackground();
      const { changeId } = await session.extension.sendFromPage('log-touchpoint', {
        followUpId: (await openFollowUp(session)).id,
        channel: 'phone',
        outcome: 'no-answer',
      });
      assert.deepEqual(await session.extension.notifications(), [], 'it speaks of nothing that is done');
      assert.equal(await session.extension.badge(), '');
      await session.extension.sendFromPage('undo', { changeId });
      assert.equal(await session.extension.badge(), '1');
      assert.deepEqual(await session.extension.notifications(), [], 'it was told of today');
    },
  },
  {
    name: 'pressing the notification goes to its row, with the background asleep',
    grant: 'boards',
    async run(session) {
      const id = await reminded(session);
      const list = await openPopup(session);
      await session.driver.stopBackground();
      await session.driver.pressNotification(id);
      await until('the row to have the focus', () =>
        list.evaluate<boolean>("document.activeElement?.matches('article[data-row]') === true"),
      );
      await until('the notification to be gone', async () => (await session.extension.notifications()).length === 0);
    },
  },
  {
    name: '«Done» on the notification opens the row to be logged: nothing is claimed that was not said',
    grant: 'boards',
    browser: 'chromium', // Firefox has no buttons there
    async run(session) {
      const id = await reminded(session);
      const list = await openPopup(session);
      await session.driver.stopBackground();
      await session.driver.pressNotification(id, 0);
      await says(list, 'I reached out');
      assert.equal((await openFollowUp(session)).reason, 'first', 'it is still open');
      await pressUntilFocused(list, 'No answer');
      await list.press('Enter');
      await says(list, 'Logged. Next:');
    },
  },
  {
    name: '«Snooze» on the notification moves the row to the next working day, once',
    grant: 'boards',
    browser: 'chromium',
    async run(session) {
      const id = await reminded(session);
      await session.driver.stopBackground();
      await session.driver.pressNotification(id, 1);
      await until('the badge to be empty', async () => (await session.extension.badge()) === '');
      await session.driver.pressNotification(id, 1);
      const weekday = new Date().getDay();
      const days = weekday === 5 ? 3 : weekday === 6 ? 2 : 1;
      await expectOneOpenFollowUp(session, days, days);
      assert.deepEqual(await session.extension.notifications(), []);
    },
  },
  {
    name: 'a follow-up that is logged is done, and the next is planned in four to six days',
    grant: 'boards',
    async run(session) {
      await applied(session, greenhouse);
      await session.extension.letDaysPass(7);
      const open = await openFollowUp(session);
      await session.driver.stopBackground();
      const { nextDueOn } = await session.extension.sendFromPage('log-touchpoint', {
        followUpId: open.id,
        channel: 'voicemail',
        outcome: 'left-message',
      });
      const days = daysFromToday(nextDueOn ?? '');
      assert.ok(days >= 4 && days <= 6, `the answer names a day in 4 to 6 days, not in ${days}`);
      await expectOneOpenFollowUp(session, 4, 6);
      assert.equal(await session.extension.badge(), '');
    },
  },
  {
    name: 'popup: whom to contact today, logged by keyboard alone',
    grant: 'boards',
    async run(session) {
      await applied(session, greenhouse);
      await session.extension.letDaysPass(7);
      const popup = await openPopup(session);
      await says(popup, greenhouse.expected.company);
      await says(popup, greenhouse.expected.title);
      await pressUntilFocused(popup, 'Log');
      await popup.press('Enter');
      await pressUntilFocused(popup, 'Left voicemail');
      await popup.press('Enter');
      await says(popup, 'Logged. Next:');
      await expectOneOpenFollowUp(session, 4, 6);
      const touched = await session.extension.storedRows('touchpoints');
      assert.equal(touched.filter(({ outcome }) => outcome === 'left-message').length, 1);
    },
  },
  {
    name: 'popup: what was logged is undone by keyboard, and due again',
    grant: 'boards',
    async run(session) {
      await applied(session, greenhouse);
      await session.extension.letDaysPass(7);
      const popup = await openPopup(session);
      await pressUntilFocused(popup, 'Log');
      await popup.press('Enter');
      await pressUntilFocused(popup, 'No answer');
      await popup.press('Enter');
      await says(popup, 'Logged. Next:');
      await pressUntilFocused(popup, 'Undo');
      await popup.press('Enter');
      await until('one follow-up to be due again', async () => (await session.extension.badge()) === '1');
      await expectOneOpenFollowUp(session, -3, -1);
    },
  },
];
