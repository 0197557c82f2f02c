/** The list where it stays open: beside the page, narrow, and with more rows than anybody calls in a day. */
import assert from 'node:assert/strict';
import axe from 'axe-core';
import { says, shows } from '../act.ts';
import type { Tab } from '../driver.ts';
import type { Session } from '../session.ts';
import { until } from '../until.ts';
import { dueRows } from './due-rows.ts';
import type { Journey } from './journey.ts';
import { pressUntilFocused } from './press-until-focused.ts';

const LIST = 'src/popup/popup.html';
const BESIDE = '[aria-label="Keep open beside the page"]';
const ROWS = 'article[data-row]';

const LINES_OF_ACTIONS =
  "new Set([...document.querySelector('.actions').children].map((button) => Math.round(button.getBoundingClientRect().top))).size";

/** The list in a tab, with that many people to contact today. */
async function listWith(session: Session, count: number): Promise<Tab> {
  await session.extension.sendFromPage('refresh', {}); // makes the tables
  await session.extension.putRows(dueRows(count));
  const list = session.adopt(await session.driver.openExtensionPage(LIST));
  if (count > 0) await shows(list, ROWS);
  return list;
}

function countRows(list: Tab): Promise<number> {
  return list.evaluate<number>(`document.querySelectorAll('${ROWS}').length`);
}

export const besideThePage: readonly Journey[] = [
  {
    name: 'one press keeps the list open beside the page',
    grant: 'boards',
    async run(session) {
      const list = await listWith(session, 1);
      await list.click(BESIDE);
      const isOpen =
        session.driver.name === 'chromium'
          ? "chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then((panels) => panels.length === 1)"
          : 'browser.sidebarAction.isOpen({})';
      await until('the panel to be open', () => session.driver.inExtension<boolean>(isOpen));
    },
  },
  ...[280, 320, 360, 420].map(
    (width): Journey => ({
      name: `at ${width} px the list fits, axe finds nothing, and the draft is read and logged by keyboard`,
      grant: 'boards',
      async run(session) {
        const list = await listWith(session, 3);
        await list.resize(width, 700);
        assert.equal(await list.evaluate<number>(LINES_OF_ACTIONS), 1, 'the buttons of a row stand in one line');
        await pressUntilFocused(list, 'Draft');
        await list.press('Enter');
        await shows(list, '[role=tabpanel]');
        const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
        assert.equal(await list.evaluate<number>(overflow), 0, 'nothing sticks out to the side');
        await list.evaluate(`${axe.source}; 0`);
        const found = await list.evaluate<readonly string[]>(
          'axe.run(document).then(({ violations }) => violations.map(({ id }) => id))',
        );
        assert.deepEqual(found, []);
        await pressUntilFocused(list, 'Left voicemail');
        await list.press('Enter');
        await says(list, 'Logged. Next:');
      },
    }),
  ),
  {
    name: 'two pages of the list, one beside the other, show what the other did',
    grant: 'boards',
    async run(session) {
      const first = await listWith(session, 2);
      const second = session.adopt(await session.driver.openExtensionPage(LIST));
      await until('both rows to be shown', async () => (await countRows(second)) === 2);
      await pressUntilFocused(second, 'Log');
      await second.press('Enter');
      await pressUntilFocused(second, 'No answer');
      await second.press('Enter');
      await until('one row to be left in the other', async () => (await countRows(first)) === 1);
      await says(first, '1 due');
    },
  },
  {
    name: 'two hundred rows: opened, gone through by keyboard, and logged far down',
    grant: 'boards',
    async run(session) {
      const list = await listWith(session, 200);
      await says(list, '200 due');
      assert.equal(await countRows(list), 40, 'the first forty at once');
      await until('the badge to show 200', async () => (await session.extension.badge()) === '200');
      await list.evaluate(`document.querySelectorAll('${ROWS}')[38].focus()`);
      await list.press('j');
      await list.press('j');
      assert.equal(await list.evaluate<string>('document.activeElement.innerText.trim()'), 'Show 40 more');
      await list.press('Enter');
      await until('forty more', async () => (await countRows(list)) === 80);
      const focusedRow = `[...document.querySelectorAll('${ROWS}')].indexOf(document.activeElement)`;
      await until('the first new row to have the focus', async () => (await list.evaluate(focusedRow)) === 40);
      await list.press('ArrowDown');
      assert.equal(await list.evaluate(focusedRow), 41);
      await pressUntilFocused(list, 'Log');
      await list.press('Enter');
      await says(list, 'Left voicemail'); // two hundred rows on, Tab does not come round again
      await pressUntilFocused(list, 'Left voicemail');
      await list.press('Enter');
      await says(list, 'Logged. Next:');
      await says(list, '199 due');
      await until('the badge to show 199', async () => (await session.extension.badge()) === '199');
      assert.equal(await countRows(list), 79, 'the line stands in the place of the row');
    },
  },
  {
    name: 'history: what was done with a person, and the figures of it all',
    grant: 'boards',
    async run(session) {
      const list = await listWith(session, 1);
      await pressUntilFocused(list, 'Log');
      await list.press('Enter');
      await pressUntilFocused(list, 'Left voicemail');
      await list.press('Enter');
      await says(list, 'One follow-up made. Each one keeps you in their mind.');
      await list.click('.line .button.quiet'); // do it today
      await shows(list, ROWS);
      await list.click('[aria-label^="More for"]');
      await pressUntilFocused(list, 'History');
      await list.press('Enter');
      await says(list, 'Voicemail to Jenny');
      await says(list, 'Applied through their website');
    },
  },
];
