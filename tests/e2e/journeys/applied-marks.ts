/** On a posting that was applied to, the page says when, and what is next; where nodes are not wanted, the button does. */
import assert from 'node:assert/strict';
import { fill, shows } from '../act.ts';
import type { Tab } from '../driver.ts';
import { LONG_QUIET_MS } from '../extension.ts';
import { greenhouse, greenhouseOtherRole, RESUME } from '../flows.ts';
import { LINKEDIN_JOB } from '../imitations/linkedin.ts';
import type { Session } from '../session.ts';
import { until } from '../until.ts';
import { confirmed, fallAsleep, type Journey, prepare, submit } from './journey.ts';

/** Applied three days ago, with Susan's number known since. */
async function appliedDaysAgo(session: Session): Promise<void> {
  const form = await prepare(session, greenhouse);
  await submit(form, greenhouse);
  await confirmed(form, greenhouse);
  const [application] = await session.extension.waitForApplications(1);
  assert.ok(application);
  const susan = { applicationId: application.id, name: 'Susan Lee', phone: '+1 555 0100' };
  await session.extension.sendFromPage('add-contact', susan);
  await form.tab.close();
  await session.extension.letDaysPass(3);
}

async function visit(session: Session, flow = greenhouse): Promise<Tab> {
  const { tab } = await flow.open(session, await session.newTab());
  return tab;
}

/** The words come a moment after the node, so that they are announced. */
const marked = (tab: Tab) =>
  until('the mark', async () => {
    const mark = await tab.toast();
    return mark?.text === '' ? undefined : mark;
  });

async function expectNoMark(session: Session, tab: Tab): Promise<void> {
  await session.extension.settled(LONG_QUIET_MS);
  assert.equal(await tab.toast(), undefined);
}

/** Whatever of the page could be moved or resized by a node of ours. */
const LAYOUT = `JSON.stringify([...document.body.querySelectorAll('*')].slice(0, 60).map((node) => {
  const { x, y, width, height } = node.getBoundingClientRect();
  return [x, y, width, height];
}).concat([[document.documentElement.scrollHeight, document.documentElement.scrollWidth]]))`;

/** Easy Apply, in its dialog over the posting. */
async function applyAtLinkedIn(session: Session): Promise<Tab> {
  const tab = await session.newTab();
  await tab.goto(LINKEDIN_JOB.url);
  await tab.click('#easy-apply');
  await fill(tab, tab, { '#email': 'ada@byron.example', '#phone': '5550100' });
  await tab.choose('#resume', RESUME.path);
  await fallAsleep(session);
  await tab.click('#send');
  await shows(tab, '[data-test-modal-id=post-apply-modal]');
  await session.extension.waitForApplications(1);
  return tab;
}

export const appliedMarks: readonly Journey[] = [
  {
    name: 'mark: a posting applied to says when and what is next, in one closed node, and moves nothing',
    grant: 'boards',
    async run(session) {
      await appliedDaysAgo(session);
      await session.extension.choose({ appliedMark: false });
      const without = await visit(session);
      await expectNoMark(session, without);
      const layout = await without.evaluate<string>(LAYOUT);
      await without.close();
      await session.extension.choose({});
      await fallAsleep(session);
      const tab = await visit(session);
      const { text } = await marked(tab);
      assert.match(text, /^You applied on .*\d.* · next: call Susan on .*\d/);
      assert.equal(await tab.evaluate<string>(LAYOUT), layout, 'nothing has moved');
      assert.equal(
        await tab.evaluate<boolean>('[...document.documentElement.children].every((node) => node.shadowRoot === null)'),
        true,
        'a page cannot look into it',
      );
    },
  },
  {
    name: 'mark: none on another role of the same company, and none right after applying',
    grant: 'boards',
    async run(session) {
      const form = await prepare(session, greenhouse);
      await submit(form, greenhouse);
      await confirmed(form, greenhouse);
      await session.extension.waitForApplications(1);
      const { text } = await until('the toast', () => form.tab.toast());
      assert.ok(text.includes('Application recorded'), text);
      await expectNoMark(session, await visit(session));
      await session.extension.letDaysPass(3);
      await expectNoMark(session, await visit(session, greenhouseOtherRole));
    },
  },
  {
    name: 'mark: closed by hand, it stays away from that posting for the session',
    grant: 'boards',
    async run(session) {
      await appliedDaysAgo(session);
      const tab = await visit(session);
      const { buttons } = await marked(tab);
      assert.equal(buttons.length, 1);
      await session.driver.stopBackground();
      await tab.clickAt(buttons[0] ?? { x: 0, y: 0 });
      await until('the mark to go', async () => (await tab.toast()) === undefined);
      await session.extension.settled();
      await tab.reload();
      await shows(tab, '#first_name');
      await expectNoMark(session, tab);
    },
  },
  {
    name: 'mark: goes when a single-page site goes to another view',
    grant: 'boards',
    async run(session) {
      await appliedDaysAgo(session);
      const tab = await visit(session);
      await marked(tab);
      await tab.evaluate("history.pushState(null, '', '/wagtailrobotics'), document.querySelector('main').remove(), 0");
      await until('the mark to go', async () => (await tab.toast()) === undefined);
    },
  },
  {
    name: 'hunting site: nothing in the page; the button says ✓ when captured and on a later visit',
    grant: 'boards',
    async run(session) {
      const tab = await applyAtLinkedIn(session);
      const { text, title } = await until('the button to say so', async () => {
        const badge = await session.extension.badgeInFront();
        return badge.text === '' ? undefined : badge;
      });
      assert.equal(text, '✓');
      assert.ok(title.includes(LINKEDIN_JOB.title), title);
      await expectNoMark(session, tab);
      await tab.close();
      await session.extension.letDaysPass(3);
      const later = await session.newTab();
      await later.goto(LINKEDIN_JOB.url);
      await until('the button to say when', async () =>
        (await session.extension.badgeInFront()).title.startsWith('You applied on'),
      );
      await expectNoMark(session, later);
      await later.goto('https://uk.linkedin.com/in/susan-tern-0a1b2c');
      assert.equal((await session.extension.badgeInFront()).text, '', 'elsewhere the button is as before');
    },
  },
  {
    name: 'hunting site: with the setting on, the note comes on the page there too',
    grant: 'boards',
    async run(session) {
      await session.extension.choose({ notesOnHuntingSites: true });
      const tab = await applyAtLinkedIn(session);
      const { text } = await until('the toast', () => tab.toast());
      assert.ok(text.includes(LINKEDIN_JOB.title), text);
    },
  },
];
