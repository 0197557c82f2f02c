/** Every page of the extension, in its main states, light and dark: axe finds nothing. */
import assert from 'node:assert/strict';
import axe from 'axe-core';
import { PARTS } from '../../../src/options/part.ts';
import { shows } from '../act.ts';
import type { Tab } from '../driver.ts';
import { greenhouse } from '../flows.ts';
import { LINKEDIN_PROFILE } from '../imitations/linkedin.ts';
import type { Session } from '../session.ts';
import { confirmed, type Journey, prepare, stayAwake, submit } from './journey.ts';

const PAGES = [
  'src/popup/popup.html',
  ...['what', 'where', 'you', 'try'].map((step) => `src/welcome/welcome.html#/${step}`),
  'src/welcome/practice.html',
  ...PARTS.map((part) => `src/options/options.html#/${part}`),
  'src/dashboard/dashboard.html',
];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

const SETTLED = `Promise.all(document.getAnimations()
  .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
  .map(({ finished }) => finished.catch(() => undefined))).then(() => 0)`;

async function expectNoViolation(session: Session, path: string): Promise<void> {
  const page = session.adopt(await session.driver.openExtensionPage(path));
  await shows(page, 'h1'); // what a page loads after its frame is there
  await expectNoViolationIn(page, path);
}

/** Of a page as it stands. */
export async function expectNoViolationIn(page: Tab, path: string): Promise<void> {
  await page.evaluate(SETTLED); // colours halfway between light and dark are nobody's
  await page.evaluate(`${axe.source}; 0`);
  const violations = await page.evaluate<readonly Violation[]>(
    'axe.run(document).then(({ violations }) => violations)',
  );
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  assert.deepEqual(told, [], `${path} has no axe violation`);
}

export const accessiblePages: readonly Journey[] = [
  {
    name: 'axe finds nothing on popup, welcome, options and desk, for a new user',
    grant: 'boards',
    browser: 'chromium',
    async run(session) {
      for (const look of ['light', 'dark'] as const) {
        await session.extension.choose({ look });
        for (const path of PAGES) await expectNoViolation(session, path);
      }
    },
  },
  {
    name: 'axe finds nothing on the popup with somebody to contact today',
    grant: 'boards',
    browser: 'chromium',
    async run(session) {
      const form = await prepare(session, greenhouse);
      await stayAwake(session);
      await submit(form, greenhouse);
      await confirmed(form, greenhouse);
      const [application] = await session.extension.waitForApplications(1);
      assert.ok(application);
      await session.extension.sendFromPage('add-contact', {
        applicationId: application.id,
        name: 'Susan Lee',
        phone: '+1 555 0100',
      });
      await session.extension.sendFromPage('correct-application', {
        applicationId: application.id,
        appliedOn: '2026-01-05',
      });
      await expectNoViolation(session, 'src/popup/popup.html');
    },
  },
  {
    name: 'axe finds nothing on the forms that the menu opens (event dispatched in the background)',
    grant: 'boards',
    browser: 'chromium',
    async run(session) {
      for (const [act, url] of [
        ['save-applied', 'https://www.plumbline.example/contact'],
        ['log-contact', LINKEDIN_PROFILE.url],
      ] as const) {
        const tab = await session.newTab();
        await tab.goto(url);
        const form = session.adopt(await session.driver.tabOpenedBy(() => session.driver.actByHand('menu', act)));
        await shows(form, 'form');
        await expectNoViolationIn(form, act);
        await form.close();
      }
      await expectNoViolation(session, 'src/popup/form.html');
    },
  },
];
