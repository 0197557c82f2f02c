/**
 * Saving and logging by hand, from the menu and with the keys. No driver clicks the browser's own menu or presses its
 * shortcuts: the event is dispatched in the extension's background, which each name says.
 */
import assert from 'node:assert/strict';
import { fill, says, shows } from '../act.ts';
import type { HandWay, Tab } from '../driver.ts';
import { LONG_QUIET_MS } from '../extension.ts';
import { greenhouse, lever } from '../flows.ts';
import { LINKEDIN_PROFILE } from '../imitations/linkedin.ts';
import { MAIL_POSTING } from '../imitations/mail-posting.ts';
import type { Session } from '../session.ts';
import { until } from '../until.ts';
import { daysFromToday, expectNothingRecorded, expectOneOpenFollowUp, fallAsleep, type Journey } from './journey.ts';

const DISPATCHED = 'event dispatched in the background';

async function openForm(session: Session, way: HandWay, act: string, selection?: string): Promise<Tab> {
  const form = session.adopt(await session.driver.tabOpenedBy(() => session.driver.actByHand(way, act, selection)));
  await shows(form, 'form');
  return form;
}

async function leverPosting(session: Session): Promise<Tab> {
  const { tab } = await lever.open(session, await session.newTab());
  return tab;
}

const fieldValue = (form: Tab, label: string) =>
  form.evaluate<string>(
    `document.getElementById([...document.querySelectorAll('label')].find(({ textContent }) => textContent === ${JSON.stringify(label)})?.htmlFor)?.value ?? ''`,
  );

const savedAtOnce = (way: HandWay, act: 'save-applied' | 'save-to-apply'): Journey => ({
  name: `by hand: ${way} «${act}» (${DISPATCHED}) saves the posting at once; Undo takes it back`,
  grant: 'boards',
  async run(session) {
    const { tab } = await greenhouse.open(session, await session.newTab());
    await fallAsleep(session);
    await session.driver.actByHand(way, act);
    const [application] = await session.extension.waitForApplications(1);
    const stage = act === 'save-applied' ? 'applied' : 'to-apply';
    const { title, company } = greenhouse.expected;
    assert.deepEqual(
      [application?.posting.title, application?.posting.company, application?.stage, application?.source],
      [title, company, stage, 'by-hand'],
    );
    if (stage === 'applied') await expectOneOpenFollowUp(session, 4, 6);
    const toast = await until('the toast', () => tab.toast());
    assert.ok(toast.text.includes(stage === 'applied' ? 'Saved: you applied' : 'Saved: to apply'), toast.text);
    assert.equal((await session.extension.badgeInFront()).text, '✓');
    const undo = toast.buttons.find(({ label }) => label === 'Undo');
    assert.ok(undo, 'it offers Undo');
    await session.driver.stopBackground();
    await tab.clickAt(undo);
    await until('it to be taken back', async () => (await session.extension.applications()).length === 0);
  },
});

/** An item can be changed only if it is there. */
const OFFERED = `(async () => {
  for (const id of ['save-applied', 'save-to-apply', 'log-contact']) await chrome.contextMenus.update(id, { enabled: true });
  return (await chrome.commands.getAll()).filter(({ shortcut }) => shortcut !== '').map(({ name }) => name).sort();
})()`;

export const byHand: readonly Journey[] = [
  {
    name: 'by hand: the menu items and the keys are there, also while the background sleeps',
    grant: 'boards',
    async run(session) {
      await session.driver.stopBackground();
      const keys = await session.driver.inExtension<string[]>(OFFERED);
      assert.deepEqual(keys, ['log-contact', 'save-applied', 'save-to-apply']);
    },
  },
  savedAtOnce('menu', 'save-applied'),
  savedAtOnce('menu', 'save-to-apply'),
  savedAtOnce('command', 'save-applied'),
  {
    name: `by hand: menu «save-applied» twice (${DISPATCHED}) is one application, and says so`,
    grant: 'boards',
    async run(session) {
      const tab = await leverPosting(session);
      await session.driver.actByHand('menu', 'save-applied');
      await session.extension.waitForApplications(1);
      await session.driver.actByHand('menu', 'save-applied');
      await until('the toast to say so', async () => (await tab.toast())?.text.includes('Already on your list'));
      assert.equal((await session.extension.applications()).length, 1);
    },
  },
  {
    name: `by hand: menu «save-applied» on a page that cannot be read (${DISPATCHED}) opens the form, which saves`,
    grant: 'boards',
    async run(session) {
      const tab = await session.newTab();
      await tab.goto('https://www.plumbline.example/contact');
      const form = await openForm(session, 'menu', 'save-applied');
      await expectNothingRecorded(session);
      assert.equal(await fieldValue(form, 'Job title'), '');
      assert.equal(
        await form.evaluate("document.querySelector('input[type=radio]').checked"),
        true,
        'applied is chosen',
      );
      const [title = '', company = ''] = await form.evaluate<string[]>(
        "[...document.querySelectorAll('input')].slice(0, 2).map(({ id }) => '#' + CSS.escape(id))",
      );
      await fill(form, form, { [title]: 'Pipe Fitter', [company]: 'Plumbline' });
      await form.press('Enter');
      await says(form, 'Saved. Next:');
      const [application] = await session.extension.waitForApplications(1);
      assert.deepEqual([application?.posting.title, application?.posting.company], ['Pipe Fitter', 'Plumbline']);
    },
  },
  {
    name: `by hand: «save-to-apply» saves nothing unseen from a page that is no posting (${DISPATCHED})`,
    grant: 'every-site',
    async run(session) {
      const tab = await session.newTab();
      await tab.goto(MAIL_POSTING.url);
      await session.extension.settled();
      await tab.goto('https://www.plumbline.example/contact');
      await openForm(session, 'menu', 'save-to-apply');
      await expectNothingRecorded(session, LONG_QUIET_MS);
    },
  },
  {
    name: `by hand: «log-contact» on a LinkedIn profile (${DISPATCHED}) fills the form; saved with a talk, a thread of their own`,
    grant: 'boards',
    async run(session) {
      const tab = await session.newTab();
      await tab.goto(LINKEDIN_PROFILE.url);
      await fallAsleep(session);
      const form = await openForm(session, 'command', 'log-contact');
      const { name, company } = LINKEDIN_PROFILE;
      assert.equal(await fieldValue(form, 'Name'), name);
      assert.equal(await fieldValue(form, 'Company'), company);
      assert.equal(await fieldValue(form, 'Role'), 'recruiter');
      assert.equal(await fieldValue(form, 'Profile link'), 'https://www.linkedin.com/in/susan-tern-0a1b2c');
      assert.equal(await tab.toast(), undefined, 'nothing is put into the page');
      await chooseTouch(form, 'spoke');
      await form.click('button[type=submit]');
      await says(form, `${name} added. Next:`);
      const [contact] = await session.extension.storedRows('contacts');
      assert.deepEqual([contact?.name, contact?.role, contact?.company], [name, 'recruiter', company]);
      const [touch] = await session.extension.storedRows('touchpoints');
      assert.deepEqual([touch?.channel, touch?.outcome, touch?.contactId], ['phone', 'spoke', contact?.id]);
      const open = (await session.extension.storedRows('followUps')).filter(({ status }) => status === 'open');
      assert.deepEqual(
        open.map(({ threadKey }) => threadKey),
        [`contact:${contact?.id}`],
      );
      const days = daysFromToday(open[0]?.dueOn ?? '');
      assert.ok(days >= 4 && days <= 6, `followed up in 4 to 6 days, not in ${days}`);
    },
  },
  {
    name: `by hand: «log-contact» on marked text (${DISPATCHED}) takes name, firm and address from it`,
    grant: 'boards',
    async run(session) {
      const tab = await session.newTab();
      await tab.goto('https://www.plumbline.example/contact');
      const marked = 'Jonas Kestrel, Recruiter at Millrace, jonas.kestrel@millrace.org, +49 30 5550123';
      const form = await openForm(session, 'menu', 'log-contact', marked);
      const read = await Promise.all(
        ['Name', 'Role', 'Company', 'E-mail', 'Phone'].map((label) => fieldValue(form, label)),
      );
      assert.deepEqual(read, [
        'Jonas Kestrel',
        'recruiter',
        'Millrace',
        'jonas.kestrel@millrace.org',
        '+49 30 5550123',
      ]);
      await form.click('button[type=submit]');
      await says(form, 'Jonas Kestrel added. Next:');
      await form.click('.form .button.quiet');
      await says(form, 'Undone.');
      assert.deepEqual(await session.extension.storedRows('contacts'), []);
    },
  },
];

async function chooseTouch(form: Tab, value: string): Promise<void> {
  await form.evaluate(`(() => {
    const select = [...document.querySelectorAll('select')].at(-1);
    select.value = ${JSON.stringify(value)};
    select.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
}
