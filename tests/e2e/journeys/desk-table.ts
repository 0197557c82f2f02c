/** The desk's table and pipeline as one with sixty applications uses them, by mouse and by the keyboard. */
import assert from 'node:assert/strict';
import { localDate } from '../../../src/domain/local-date.ts';
import { believableHunt } from '../../builders/believable-hunt.ts';
import { goInHistory, says, shows } from '../act.ts';
import type { Place, Tab } from '../driver.ts';
import type { Session } from '../session.ts';
import { until } from '../until.ts';
import { expectNoViolationIn } from './accessible-pages.ts';
import { type Journey, stayAwake } from './journey.ts';

const COUNT = 60;

async function openDesk(session: Session, place: string): Promise<Tab> {
  await stayAwake(session);
  const { applications, contacts, touchpoints, followUps } = believableHunt(
    COUNT,
    localDate(new Date().toLocaleDateString('sv')),
  );
  await session.extension.putRows({ applications, contacts, touchpoints, followUps });
  const page = session.adopt(await session.driver.openExtensionPage(`src/dashboard/dashboard.html#/${place}`));
  await page.resize(1440, 900);
  await says(page, `${COUNT} applications`);
  return page;
}

/** Where each stands, as stored. */
async function standing(session: Session): Promise<Readonly<Record<string, string>>> {
  const applications = await session.extension.applications();
  return Object.fromEntries(applications.map(({ id, stage, outcome }) => [id, outcome ?? stage]));
}

async function untilStanding(
  session: Session,
  what: string,
  expected: Readonly<Record<string, string>>,
): Promise<void> {
  await until(what, async () => {
    const now = await standing(session);
    return Object.entries(expected).every(([id, stage]) => now[id] === stage);
  });
}

/** The middle of the first element. */
function middleOf(page: Tab, selector: string): Promise<Place> {
  return page.evaluate<Place>(`(() => {
    const { left, top, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  })()`);
}

const idsOf = (page: Tab, selector: string): Promise<readonly string[]> =>
  page.evaluate(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].map(({ dataset }) => dataset.id ?? dataset.card)`,
  );

export const deskTable: readonly Journey[] = [
  {
    name: 'the table is searched, gone back in, sorted, and several rows are moved on and put back by one Undo',
    grant: 'boards',
    async run(session) {
      const page = await openDesk(session, 'applications');
      const before = await standing(session);
      await expectNoViolationIn(page, 'the table of applications');
      await page.press('/');
      await page.type('ELECTRICIENNE');
      const found = (await session.extension.applications()).filter(({ posting }) =>
        /Électricienne/.test(posting.title),
      );
      assert.ok(found.length > 0);
      await says(page, `${COUNT} applications, ${found.length} shown`);
      await goInHistory(page, -1);
      await until('all to be shown again', () => page.evaluate<boolean>("!document.body.innerText.includes(' shown')"));
      await page.click('.of-company .sort-button');
      await shows(page, '.of-company[aria-sort="ascending"]');

      await page.click('.grid-body tr:nth-child(1) .cell-choose');
      await page.press('j');
      await page.press('x');
      await page.press('Shift+ArrowDown');
      await says(page, '3 selected');
      await expectNoViolationIn(page, 'the table with three rows selected');
      const chosen = await idsOf(page, '.grid-body tr[aria-selected="true"]');
      assert.equal(chosen.length, 3);
      await page.evaluate(choose('.bulk-bar select', 'no-response'));
      await untilStanding(session, 'the three to be closed', closed(chosen));
      await page.click('.undo-bar .link-button');
      await untilStanding(session, 'all to stand as before', before);
      const open = (await session.extension.storedRows('followUps')).filter(({ status }) => status === 'open');
      assert.equal(new Set(open.map(({ threadKey }) => threadKey)).size, open.length, 'one open follow-up each');
    },
  },
  {
    name: 'a card of the pipeline is dragged by mouse and moved by the keyboard, and each move is undone',
    grant: 'boards',
    async run(session) {
      const page = await openDesk(session, 'pipeline');
      const before = await standing(session);
      const cards = '[data-target="applied"] [data-card]';
      await shows(page, cards);
      await expectNoViolationIn(page, 'the pipeline');
      const [dragged = ''] = await idsOf(page, cards);
      await page.drag(await middleOf(page, cards), await middleOf(page, '[data-target="interviewing"]'));
      await untilStanding(session, 'it to be where it was dropped', { [dragged]: 'interviewing' });
      await shows(page, `[data-target="interviewing"] [data-card="${dragged}"]`);
      assert.match(await page.evaluate<string>('location.hash'), /pipeline/, 'letting go opens nothing');
      await page.click('.undo-bar .link-button');
      await untilStanding(session, 'the drag to be undone', before);

      await shows(page, `[data-target="applied"] [data-card="${dragged}"]`);
      await page.evaluate(`document.querySelector('[data-card="${dragged}"] > a').focus()`);
      for (const key of ['Space', 'ArrowRight', 'Space']) await page.press(key);
      await untilStanding(session, 'it to be moved by the keyboard', { [dragged]: 'screening' });
      const focused = `document.activeElement.closest('[data-target="screening"] [data-card="${dragged}"]') !== null`;
      await until('the focus to go with the card', () => page.evaluate<boolean>(focused));
      await page.click('.undo-bar .link-button');
      await untilStanding(session, 'the move to be undone', before);
    },
  },
];

function closed(ids: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(ids.map((id) => [id, 'no-response']));
}

/** What a browser does once an option was chosen: its list of options is drawn outside of the page. */
function choose(selector: string, value: string): string {
  return `(() => {
    const select = document.querySelector(${JSON.stringify(selector)});
    select.value = ${JSON.stringify(value)};
    select.dispatchEvent(new Event('change', { bubbles: true }));
  })()`;
}
