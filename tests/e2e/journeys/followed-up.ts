/** What one does with a person who is due: log in a few actions, put the past right, turn to others, set the pace. */
import assert from 'node:assert/strict';
import type { Contact } from '../../../src/domain/contact.ts';
import type { ApplicationId } from '../../../src/domain/identity.ts';
import { localDate } from '../../../src/domain/local-date.ts';
import { buildContact } from '../../builders/contact.ts';
import { buildTouchpoint } from '../../builders/touchpoint.ts';
import { clickLabelled, says, shows } from '../act.ts';
import type { Tab } from '../driver.ts';
import type { Session } from '../session.ts';
import { until } from '../until.ts';
import { type DueRows, dueRows } from './due-rows.ts';
import { daysFromToday, type Journey } from './journey.ts';

const ROW = 'article[data-row]';
const JENNY = 'Jenny Smith 0';

function daysAgo(days: number): string {
  return localDate(new Date(Date.now() - days * 86_400_000).toLocaleDateString('sv'));
}

async function listOf(session: Session, rows: DueRows): Promise<Tab> {
  await session.extension.sendFromPage('refresh', {}); // makes the tables
  await session.extension.putRows(rows);
  const list = session.adopt(await session.driver.openExtensionPage('src/popup/popup.html'));
  await shows(list, ROW);
  return list;
}

/** One application, and Susan there beside Jenny whom it addresses. */
function withSusan(): DueRows {
  const rows = dueRows(1);
  const susan = buildContact({ id: 'susan', name: 'Susan Lee', role: 'hiring-manager' });
  const [tie] = rows.applicationContacts;
  return {
    ...rows,
    contacts: [...rows.contacts, susan],
    applicationContacts: [
      ...rows.applicationContacts,
      ...(tie ? [{ ...tie, id: `${tie.applicationId}:susan`, contactId: susan.id }] : []),
    ],
  };
}

/** Applications at which nobody is known. */
function strangers(count: number): Pick<DueRows, 'applications' | 'followUps' | 'touchpoints'> {
  const { applications, followUps, touchpoints } = dueRows(count);
  const other = <Row extends { readonly id: string }>(row: Row): Row => ({ ...row, id: `stranger-${row.id}` });
  const ofStranger = <Row extends { readonly id: string; readonly applicationId?: ApplicationId }>(row: Row): Row => ({
    ...other(row),
    applicationId: `stranger-${row.applicationId}` as ApplicationId,
  });
  return {
    applications: applications.map(other),
    touchpoints: touchpoints.map(ofStranger),
    followUps: followUps.map(({ contactId: _nobody, ...row }) => ({
      ...ofStranger(row),
      threadKey: `application:stranger-${row.applicationId}`,
    })),
  };
}

function named(rows: DueRows, name: string): DueRows {
  return { ...rows, contacts: rows.contacts.map((contact): Contact => ({ ...contact, name })) };
}

async function openFollowUps(session: Session) {
  return (await session.extension.storedRows('followUps')).filter(({ status }) => status === 'open');
}

/** A slow hand: the time between two actions, and for each letter that is typed. */
const [PAUSE_MS, LETTER_MS] = [1000, 200];
const [MOST_ACTIONS, LONGEST_LOG_MS] = [3, 5000];

/** Does each action, counts them, and tells how long a person takes who pauses before each. */
async function logInFew(list: Tab, name: string, actions: readonly (() => Promise<void>)[], typed = ''): Promise<void> {
  const began = Date.now();
  for (const act of actions) await act();
  await says(list, 'Logged. Next:');
  const scriptMs = Date.now() - began;
  const humanMs = scriptMs + actions.length * PAUSE_MS + typed.length * LETTER_MS;
  console.log(`    ${name}: ${actions.length} actions, ${scriptMs} ms, with a person's pauses ${humanMs} ms`);
  assert.ok(actions.length <= MOST_ACTIONS, `${name} takes ${actions.length} actions`);
  assert.ok(humanMs < LONGEST_LOG_MS, `${name} takes a person ${humanMs} ms`);
  await clickLabelled(list, 'Dismiss');
}

export const followedUp: readonly Journey[] = [
  {
    name: 'a call is logged in at most three actions and five seconds, by mouse and by keyboard',
    grant: 'boards',
    async run(session) {
      const rows = dueRows(4);
      const list = await listOf(session, rows);
      const click = (selector: string) => () => list.click(selector);
      const choose = (label: string) => () => clickLabelled(list, label);
      const key = (name: string) => () => list.press(name);
      const type = (text: string) => () => list.type(text);
      const until = (selector: string, act: () => Promise<void>) => () => act().then(() => shows(list, selector));
      const log = until('.log-groups', choose('Log'));
      const pressL = until('.log-groups .chip:focus', key('l'));
      await logInFew(list, 'nobody answered, by mouse', [log, choose('No answer')]);
      await logInFew(list, 'nobody answered, by keyboard', [pressL, key('2')]);
      const asked = '.log-groups .form input:focus';
      const submit = click('.log-groups .form [type=submit]');
      await logInFew(list, 'spoke with Jenny, by mouse', [log, until(asked, choose('Spoke with…')), submit]);
      await logInFew(list, 'spoke with Jenny, by keyboard', [pressL, until(asked, key('6')), key('Enter')]);

      await session.extension.putRows({ ...strangers(2), contacts: [] });
      await list.reload();
      await shows(list, ROW);
      const field = '.stranger input:focus';
      const open = choose('Log');
      const [susan, ravi] = ['Susan Lee', 'Ravi Rao'];
      await logInFew(
        list,
        'spoke with a stranger, by mouse',
        [until(field, open), type(susan), click('.stranger [type=submit]')],
        susan,
      );
      await logInFew(
        list,
        'spoke with a stranger, by keyboard',
        [until(field, key('l')), type(ravi), key('Enter')],
        ravi,
      );
      const names = (await session.extension.storedRows('contacts')).map(({ name }) => name);
      assert.ok(names.includes(susan) && names.includes(ravi), 'whom one spoke with is kept by name');
      const due = (await openFollowUps(session)).map(({ dueOn }) => daysFromToday(dueOn));
      assert.ok(due.length === 6 && due.every((days) => days >= 4 && days <= 6), `planned in ${due.join(', ')} days`);
    },
  },
  {
    name: 'a past touch is put right and another removed: the next day follows, and is taken back',
    grant: 'boards',
    async run(session) {
      const rows = dueRows(1);
      const [application] = rows.applications;
      const mistaken = buildTouchpoint({
        id: 'voicemail',
        applicationId: application?.id,
        contactId: rows.contacts[0]?.id,
        channel: 'voicemail',
        outcome: 'left-message',
        occurredOn: daysAgo(9),
      });
      const list = await listOf(session, { ...rows, touchpoints: [...rows.touchpoints, mistaken] });
      await clickLabelled(list, `More for ${JENNY}`);
      await clickLabelled(list, 'History');
      await says(list, '2 touches');
      await clickLabelled(list, 'Edit: voicemail', 'start');
      await shows(list, '.touch-form input[type=date]');
      await list.evaluate(`(() => {
        const field = document.querySelector('.touch-form input[type=date]');
        field.value = ${JSON.stringify(daysAgo(1))};
        field.dispatchEvent(new Event('input', { bubbles: true }));
      })()`);
      await clickLabelled(list, 'Save');
      await says(list, 'Corrected. Next:');
      const [after] = await openFollowUps(session);
      const days = daysFromToday(after?.dueOn ?? '');
      assert.ok(days >= 3 && days <= 5, `four to six days after yesterday, not in ${days}`);
      await clickLabelled(list, 'Undo');
      await until('the row to be due again', async () => (await session.extension.badge()) === '1');

      await clickLabelled(list, `More for ${JENNY}`);
      await clickLabelled(list, 'History');
      await clickLabelled(list, 'Edit: voicemail', 'start');
      await clickLabelled(list, 'This never happened');
      await says(list, 'Removed. Next:');
      const alive = (await session.extension.storedRows('touchpoints')).filter(
        ({ deletedAt }) => deletedAt === undefined,
      );
      assert.deepEqual(
        alive.map(({ channel }) => channel),
        ['portal'],
      );
      assert.equal((await openFollowUps(session)).length, 1);
      await clickLabelled(list, 'Undo');
      await until('both touches to stand again', async () =>
        (await session.extension.storedRows('touchpoints')).every(({ deletedAt }) => deletedAt === undefined),
      );
    },
  },
  {
    name: 'a promise made yesterday is logged with its day: the next follow-up waits for it and no longer',
    grant: 'boards',
    async run(session) {
      const list = await listOf(session, dueRows(1));
      await list.press('l');
      await shows(list, '.log-groups .chip:focus');
      await list.press('Shift+Tab');
      await list.press('ArrowDown'); // from today to yesterday
      await clickLabelled(list, 'Promised to call back');
      await says(list, 'By which day will they call?');
      await list.evaluate(`(() => {
        const field = document.querySelector('.settled input[type=date]');
        field.value = ${JSON.stringify(daysAgo(-3))};
        field.dispatchEvent(new Event('input', { bubbles: true }));
      })()`);
      await clickLabelled(list, 'Set');
      await says(list, 'Noted:');
      const promise = (await session.extension.storedRows('touchpoints')).find(
        ({ outcome }) => outcome === 'will-call-back',
      );
      assert.deepEqual([promise?.occurredOn, promise?.expectedOn], [daysAgo(1), daysAgo(-3)]);
      const [open] = await openFollowUps(session);
      assert.equal(open?.reason, 'promised-to-call');
      assert.ok((open?.dueOn ?? '') > daysAgo(-3), 'not before they may have called');
      assert.ok(daysFromToday(open?.dueOn ?? '') <= 8, 'and soon after');
    },
  },
  {
    name: 'somebody else is asked instead, one is followed on their own beside it, and the pace is set',
    grant: 'boards',
    async run(session) {
      const list = await listOf(session, withSusan());
      const open = async (who: string, part: string) => {
        await clickLabelled(list, `More for ${who}`);
        await clickLabelled(list, part, 'start');
      };
      await open(JENNY, 'Ask somebody else');
      await clickLabelled(list, 'Ask Susan instead');
      await says(list, 'You ask Susan Lee from now on.');
      assert.deepEqual(
        (await openFollowUps(session)).map(({ contactId }) => contactId),
        ['susan'],
      );
      await clickLabelled(list, 'Dismiss');

      await open('Susan Lee', 'Ask somebody else');
      await clickLabelled(list, 'Follow Jenny up on their own too');
      await says(list, 'on their own too. First:');
      assert.equal((await openFollowUps(session)).length, 2);
      await clickLabelled(list, 'Stop Jenny’s own follow-ups');
      await says(list, 'no follow-ups of their own any more');
      assert.equal((await openFollowUps(session)).length, 1);

      await clickLabelled(list, 'How often: as usual');
      await clickLabelled(list, 'Every 2–3 days');
      await says(list, 'Every 2–3 days from now on.');
      const [application] = await session.extension.applications();
      assert.deepEqual(application?.window, { windowFrom: 2, windowTo: 3, windowUnit: 'days' });
    },
  },
  {
    name: '«someone in HR» becomes the person who answered, and whom they named is followed up in their name',
    grant: 'boards',
    async run(session) {
      const list = await listOf(session, named(dueRows(1), 'someone in HR at Company 0'));
      const answer = async (key: string, name: string) => {
        await list.press(key);
        await shows(list, '.log-groups form input:focus');
        await list.evaluate('document.activeElement.select()');
        await list.type(name);
        await list.press('Enter');
        await says(list, 'Logged. Next:');
      };
      await list.press('l');
      await shows(list, '.log-groups .chip:focus');
      await answer('9', 'Omar Diaz');
      const contacts = await session.extension.storedRows('contacts');
      const omar = contacts.find(({ name }) => name === 'Omar Diaz');
      assert.equal(omar?.referredById, 'contact-0');
      assert.deepEqual(
        (await openFollowUps(session)).map(({ contactId }) => contactId),
        [omar?.id],
      );
      await clickLabelled(list, 'Undo');
      await shows(list, ROW);
      await list.press('l');
      await shows(list, '.log-groups .chip:focus');
      await answer('6', 'Maria Costa');
      const after = (await session.extension.storedRows('contacts')).filter(({ deletedAt }) => deletedAt === undefined);
      assert.deepEqual(
        after.map(({ id, name }) => [id, name]),
        [['contact-0', 'Maria Costa']],
      );
      const [open] = await openFollowUps(session);
      assert.equal(open?.contactId, 'contact-0');
      const days = daysFromToday(open?.dueOn ?? '');
      assert.ok(days >= 4 && days <= 6, `the cadence goes on, in ${days} days`);
    },
  },
  {
    name: 'three people at one company are one call sheet: its number once, each with their own words',
    grant: 'boards',
    async run(session) {
      const rows = dueRows(3);
      const list = await listOf(session, {
        ...rows,
        applications: rows.applications.map((each) => ({ ...each, posting: { ...each.posting, company: 'Acme' } })),
        contacts: rows.contacts.map((contact) => ({ ...contact, phone: '+1 555 0100', company: 'Acme' })),
      });
      const seen = await list.evaluate<readonly number[]>(
        "['.group', '.group-head a[href^=\"tel:\"]', 'a[href^=\"tel:\"]', 'article[data-row]'].map((of) => document.querySelectorAll(of).length)",
      );
      assert.deepEqual(seen, [1, 1, 1, 3], 'one sheet, the number once, three people');
      assert.equal(await list.evaluate<string>("document.querySelector('.group-name').innerText"), 'Acme');
      await list.press('j');
      await list.press('j');
      await list.press('d');
      await says(list, 'Hello Jenny');
    },
  },
];
