/** People on the desk: added from a signature, edited in place, merged, and each of it taken back. */
import assert from 'node:assert/strict';
import { buildApplication } from '../../builders/application.ts';
import { fill, says, shows } from '../act.ts';
import type { Tab } from '../driver.ts';
import type { Session } from '../session.ts';
import { until } from '../until.ts';
import { expectNoViolationIn } from './accessible-pages.ts';
import type { Journey } from './journey.ts';

const SIGNATURE = `Best regards
Susan Miller
Talent Partner
Saltmarsh Lines
T +44 20 7946 0123
susan.miller@saltmarsh.org`;

/** The one who is alive under that name. */
async function stored(session: Session, name: string) {
  const rows = await session.extension.storedRows('contacts');
  return rows.find((row) => row.name === name && row.deletedAt === undefined);
}

async function undo(page: Tab): Promise<void> {
  await page.click('.undo-bar .link-button');
  await until('it to be taken back', () => page.evaluate<boolean>(`document.querySelector('.undo-bar') === null`));
}

async function fieldOf(page: Tab, label: string): Promise<string> {
  return await page.evaluate<string>(
    `[...document.querySelectorAll('.add-people label')].find((label) => label.textContent === ${JSON.stringify(label)})?.control.value`,
  );
}

async function addFromSignature(session: Session, page: Tab): Promise<void> {
  await says(page, 'Nobody here yet');
  await page.click('.view-head .button');
  await fill(page, page, { '.paste-people textarea': SIGNATURE });
  await page.click('.paste-people button');
  await until('the signature to be read', async () => (await fieldOf(page, 'Name')) === 'Susan Miller');
  assert.equal(await fieldOf(page, 'Company'), 'Saltmarsh Lines');
  assert.equal(await fieldOf(page, 'E-mail'), 'susan.miller@saltmarsh.org');
  assert.equal(await fieldOf(page, 'Role'), 'recruiter');
  await expectNoViolationIn(page, 'adding people');
  await page.click('.add-people .button.primary');
  await says(page, 'Susan Miller added. Next: ');
  assert.equal((await stored(session, 'Susan Miller'))?.phone, '+44 20 7946 0123');
}

async function editInPlace(session: Session, page: Tab): Promise<void> {
  await page.click('.person-cell a');
  await shows(page, '.record-head .look-text .edit-button');
  await page.click('.record-head .look-text .edit-button');
  await fill(page, page, { '.record-head .look-text input': 'Saltmarsh Foods' });
  await page.press('Enter');
  await says(page, 'Company saved.');
  assert.equal((await stored(session, 'Susan Miller'))?.company, 'Saltmarsh Foods');
  await undo(page);
  assert.equal((await stored(session, 'Susan Miller'))?.company, 'Saltmarsh Lines');
}

async function mergeAndUndo(session: Session, page: Tab): Promise<void> {
  const second = { name: 'Sue Miller', email: 'susan.miller@saltmarsh.org' };
  await session.extension.sendFromPage('log-contact', second);
  await says(page, 'looks like the same person as');
  await page.click('.alike [aria-expanded]');
  await says(page, 'What the merged record keeps');
  await expectNoViolationIn(page, 'a person');
  await page.click('[aria-labelledby="merge-title"] .button.primary');
  await says(page, 'Merged into Susan Miller');
  assert.equal(await stored(session, 'Sue Miller'), undefined);
  assert.match((await stored(session, 'Susan Miller'))?.note ?? '', /Sue Miller/);
  await undo(page);
  assert.ok(await stored(session, 'Sue Miller'), 'both are there again');
}

export const peopleOnTheDesk: readonly Journey[] = [
  {
    name: 'a person is added from a signature, edited in place and merged on the desk, each taken back; axe finds nothing',
    grant: 'boards',
    async run(session) {
      const page = session.adopt(await session.driver.openExtensionPage('src/dashboard/dashboard.html#/people'));
      await page.resize(1100, 900);
      await addFromSignature(session, page);
      await editInPlace(session, page);
      await mergeAndUndo(session, page);
      await page.evaluate(`location.hash = '#/people', 0`);
      await says(page, '2 people');
      await expectNoViolationIn(page, 'everyone');
      await session.extension.putRows({ applications: [buildApplication({ tags: ['remote'] })] });
      await page.evaluate(`location.hash = '#/applications/application-1', 0`);
      await says(page, 'Why do we think you applied?');
      await expectNoViolationIn(page, 'an application');
    },
  },
];
