/** The welcome from its first step to the practice page, by keyboard, and the look that is chosen in the settings. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { fill, isAt, says, shows } from '../act.ts';
import type { Tab } from '../driver.ts';
import type { Session } from '../session.ts';
import { until } from '../until.ts';
import { expectNoViolationIn } from './accessible-pages.ts';
import { expectNothingRecorded, type Journey } from './journey.ts';
import { pressUntilFocused } from './press-until-focused.ts';

const PICTURES = process.env.PICTURES;
const WELCOME = 'src/welcome/welcome.html';

/** The heading of the step has the focus. */
async function stepIs(page: Tab, heading: string): Promise<void> {
  await until(`«${heading}» to have the focus`, () =>
    page.evaluate<boolean>(
      `document.activeElement.tagName === 'H1' && document.activeElement.textContent === ${JSON.stringify(heading)}`,
    ),
  );
}

async function goOn(page: Tab, button: string): Promise<void> {
  await pressUntilFocused(page, button, 25);
  await page.press('Enter');
}

/** Light or dark as painted, and whether the choice was there before the first paint, where the browser tells. */
const LOOK = `(() => {
  const root = document.documentElement;
  const [paint] = performance.getEntriesByType('paint');
  const [script] = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/look.js'));
  return {
    look: root.dataset.look,
    scheme: getComputedStyle(root).colorScheme,
    paper: getComputedStyle(document.body).backgroundColor,
    inTime: paint === undefined || script === undefined || script.responseEnd <= paint.startTime,
  };
})()`;

interface Look {
  readonly look: string;
  readonly scheme: string;
  readonly paper: string;
  readonly inTime: boolean;
}

async function lookOf(session: Session, path: string): Promise<Look> {
  const page = session.adopt(await session.driver.openExtensionPage(path));
  await until('the page to be drawn', () => page.evaluate<boolean>(`document.querySelector('#root *') !== null`));
  const look = await page.evaluate<Look>(LOOK);
  await page.close();
  return look;
}

const PAGES = ['src/popup/popup.html', 'src/dashboard/dashboard.html', WELCOME, 'src/options/options.html'];

export const welcomeSteps: readonly Journey[] = [
  {
    name: 'the welcome, step by step with the keys, to a practice record that the list shows and that goes with its page',
    grant: 'boards',
    async run(session) {
      const page = session.adopt(await session.driver.openExtensionPage(WELCOME));
      await says(page, 'Nothing leaves this computer');
      await goOn(page, 'Next');
      await stepIs(page, 'Where it may look');
      const later = session.adopt(await session.driver.openExtensionPage(WELCOME));
      await says(later, 'Where it may look');
      await later.close();
      await goOn(page, 'Only the known boards');
      await stepIs(page, 'Who your drafts speak for');
      await fill(page, page, { 'input[autocomplete=name]': 'Robin Vale' });
      await goOn(page, 'Next');
      await stepIs(page, 'Try it, without a job at stake');
      await until('the name to be kept', async () =>
        JSON.stringify((await session.extension.storageLocal()).settings ?? '').includes('Robin Vale'),
      );

      await goOn(page, 'Open the practice page');
      await isAt(page, 'practice.html');
      await shows(page, '.application-form button');
      await page.click('.application-form button');
      const toast = await until('the note', async () => {
        const found = await page.toast();
        return found?.text.includes('Wheel Listener') ? found : undefined;
      });
      assert.match(toast.text, /Looks like you applied.*Wheel Listener \(practice\).*Follow up on/s);
      assert.deepEqual(
        toast.buttons.map(({ label }) => label),
        ['Undo', 'Edit', '×'],
      );
      await says(page, 'That was noticed.');
      await expectNoViolationIn(page, 'the practice page');
      if (PICTURES !== undefined) await page.screenshot(join(PICTURES, `practice-${session.driver.name}.png`));

      const popup = session.adopt(await session.driver.openExtensionPage('src/popup/popup.html'));
      await says(popup, 'Wheel Listener (practice)');
      await page.click('.guide a[href*="welcome"]');
      await isAt(page, '#/try');
      await until(
        'the record to be gone',
        async () => (await session.extension.storedRows('applications')).length === 0,
      );
      await until('the list to be empty', () =>
        popup.evaluate<boolean>(`!document.body.innerText.includes('Wheel Listener')`),
      );
      assert.deepEqual(await session.extension.storedRows('captures'), []);
      assert.deepEqual(await session.extension.storedRows('followUps'), []);
    },
  },
  {
    name: 'a practice that is undone in the note, and one whose tab is closed, leave nothing behind',
    grant: 'boards',
    async run(session) {
      const page = session.adopt(await session.driver.openExtensionPage('src/welcome/practice.html'));
      await shows(page, '.application-form button');
      await page.click('.application-form button');
      const undo = await until('the note', async () =>
        (await page.toast())?.buttons.find(({ label }) => label === 'Undo'),
      );
      await page.clickAt(undo);
      await says(page, 'Taken back. Nothing is recorded.');
      await expectNothingRecorded(session);
      await page.close();
      await until(
        'all of it to be gone',
        async () => (await session.extension.storedRows('applications')).length === 0,
      );

      const second = session.adopt(await session.driver.openExtensionPage('src/welcome/practice.html'));
      await shows(second, '.application-form button');
      await second.click('.application-form button');
      await session.extension.waitForApplications(1);
      await second.close();
      await until(
        'all of it to be gone',
        async () => (await session.extension.storedRows('applications')).length === 0,
      );
      assert.deepEqual(await session.extension.storedRows('captures'), []);
    },
  },
  {
    name: 'dark or light is chosen in the settings, and each page has it before it paints',
    grant: 'boards',
    async run(session) {
      const settings = session.adopt(await session.driver.openExtensionPage('src/options/options.html#/look'));
      for (const [place, look] of [
        [3, 'dark'],
        [2, 'light'],
      ] as const) {
        await shows(settings, '.looks');
        await settings.click(`.look-choice:nth-child(${place}) input`);
        await until(`${look} to be kept`, async () => {
          const { settings: stored } = await session.extension.storageLocal();
          return (stored as { look?: string } | undefined)?.look === look;
        });
        const paper = look === 'dark' ? 'rgb(18, 20, 23)' : 'rgb(244, 245, 246)';
        assert.deepEqual(await settings.evaluate<Look>(LOOK).then((now) => [now.scheme, now.paper]), [look, paper]);
        for (const path of PAGES)
          assert.deepEqual(
            await lookOf(session, path),
            { look, scheme: look, paper, inTime: true },
            `${path} is ${look}`,
          );
      }
      await settings.click('.look-choice:nth-child(1) input');
      await until('the system to decide again', () =>
        settings.evaluate<boolean>(`getComputedStyle(document.documentElement).colorScheme === 'light dark'`),
      );
    },
  },
];
