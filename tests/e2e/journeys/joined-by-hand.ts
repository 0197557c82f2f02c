/** Two records that are one job are merged, and split again, in the popup, with the keyboard alone; axe finds nothing. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { says, shows } from '../act.ts';
import type { Tab } from '../driver.ts';
import { greenhouse, greenhouseOtherRole } from '../flows.ts';
import type { Session } from '../session.ts';
import { until } from '../until.ts';
import { expectNoViolationIn } from './accessible-pages.ts';
import { confirmed, expectOneOpenFollowUp, type Journey, prepare, stayAwake, submit } from './journey.ts';

/** Where to leave pictures, if anybody wants to look. */
const PICTURES = process.env.PICTURES;
const MOST_TABS = 60;

/** Moves on with Tab until what has the focus is called that. */
async function tabTo(page: Tab, name: string): Promise<void> {
  const called = `(() => { const at = document.activeElement; const label = at?.getAttribute('aria-label') ?? at?.labels?.[0]?.innerText ?? at?.innerText ?? '';
    return label.trim().startsWith(${JSON.stringify(name)}); })()`;
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    if (await page.evaluate<boolean>(called)) return;
    await page.press('Tab');
  }
  throw new Error(`the focus never came to «${name}»`);
}

async function pressOn(page: Tab, name: string, key = 'Enter'): Promise<void> {
  await tabTo(page, name);
  await page.press(key);
}

/** Light and dark. */
async function look(page: Tab, name: string): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    await page.evaluate(`document.documentElement.style.colorScheme = '${scheme}', true`);
    await expectNoViolationIn(page, `${name}, ${scheme}`);
    if (PICTURES !== undefined) await page.screenshot(join(PICTURES, `${name}-${scheme}.png`));
  }
}

async function recordTwo(session: Session): Promise<void> {
  for (const [before, flow] of [greenhouse, greenhouseOtherRole].entries()) {
    const form = await prepare(session, flow);
    await stayAwake(session);
    await submit(form, flow);
    await confirmed(form, flow);
    await session.extension.waitForApplications(before + 1);
    await form.tab.close();
  }
}

async function openFollowUps(session: Session): Promise<number> {
  return (await session.extension.storedRows('followUps')).filter(({ status }) => status === 'open').length;
}

const kept = greenhouse.expected;

export const joinedByHand: readonly Journey[] = [
  {
    name: 'two records are merged, undone, merged and split in the popup, with the keyboard alone',
    grant: 'boards',
    browser: 'chromium', // in headless Firefox, Tab past the last control leaves the page for the browser's own
    async run(session) {
      await recordTwo(session);
      const page = session.adopt(await session.driver.openExtensionPage('src/popup/popup.html'));
      await shows(page, '.all-applications .disclosure');
      await pressOn(page, 'All applications');

      await mergeIntoFirst(session, page);
      await pressOn(page, 'Undo');
      await until('both to be back', async () => (await session.extension.applications()).length === 2);
      assert.equal(await openFollowUps(session), 2, 'each has its follow-up again');

      await mergeIntoFirst(session, page);
      await expectOneOpenFollowUp(session, 4, 6);

      await pressOn(page, `Edit ${kept.title}`);
      await pressOn(page, 'Split…');
      await says(page, 'Becomes an application of its own');
      await look(page, 'split');
      await pressOn(page, 'Split');
      await says(page, 'Split. Next for the new one:');
      const titles = (await session.extension.applications()).map(({ posting }) => posting.title).sort();
      assert.deepEqual(titles, [kept.title, greenhouseOtherRole.expected.title].sort());
      assert.equal(await openFollowUps(session), 2, 'each has its follow-up again');
      await look(page, 'list');
    },
  },
];

async function mergeIntoFirst(session: Session, page: Tab): Promise<void> {
  await pressOn(page, `Edit ${kept.title}`);
  await pressOn(page, 'Same as another…');
  await says(page, 'It is the same as');
  await pressOn(page, greenhouseOtherRole.expected.title, 'Space');
  await says(page, 'This will be kept');
  await look(page, 'merge');
  await pressOn(page, 'Merge');
  await says(page, 'Merged. Next:');
  const [application, ...others] = await session.extension.applications();
  assert.deepEqual([application?.posting.title, others.length], [kept.title, 0]);
  assert.equal(application?.captureIds.length, 2);
}
