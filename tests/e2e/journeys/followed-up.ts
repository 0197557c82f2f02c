/** What one does with a person who is due: log in a few actions, put the past right, turn to others, set the pace. */
import assert from 'node:assert/strict';
import { planNextFollowUp } from '../../../src/domain/cadence.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import type { FollowUp } from '../../../src/domain/follow-up.ts';
import { localDate } from '../../../src/domain/local-date.ts';
import { DEFAULT_POLICY } from '../../../src/domain/policy.ts';
import type { Touchpoint } from '../../../src/domain/touchpoint.ts';
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
  await shows(list, '[aria-label="Keep open beside the page"]'); // comes with the keys, after the list
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
function strangers(count: number): DueRows {
  const rows = dueRows(count);
  const followUps = rows.followUps.map(({ contactId: _nobody, ...followUp }) => followUp);
  return { ...rows, contacts: [], applicationContacts: [], followUps };
}

async function expectPlanned(session: Session, count: number): Promise<void> {
  const days = (await openFollowUps(session)).map(({ dueOn }) => daysFromToday(dueOn));
  assert.equal(days.length, count);
  assert.ok(
    days.every((each) => each >= 4 && each <= 6),
    `planned in ${days.join(', ')} days`,
  );
}

/** The follow-up that was planned on the day of the last touch. */
function plannedAfter({ followUps }: DueRows, touchpoints: readonly Touchpoint[]): readonly FollowUp[] {
  const [startedOn = localDate(daysAgo(0))] = touchpoints.map(({ occurredOn }) => occurredOn);
  const asOf = touchpoints.at(-1)?.occurredOn ?? startedOn;
  return followUps.map((row) => {
    const history = { threadKey: row.threadKey, startedOn, touchpoints, active: true, contactId: row.contactId };
    const next = planNextFollowUp(DEFAULT_POLICY, history, asOf);
    if (next.kind === 'ended') throw new Error('it is under way');
    const { kind: _planned, dueOn, ...plan } = next;
    return { ...row, ...plan, dueOn, plannedOn: dueOn, asOf };
  });
}

function named(rows: DueRows, name: string): DueRows {
  return { ...rows, contacts: rows.contacts.map((contact): Contact => ({ ...contact, name })) };
}

async function openFollowUps(session: Session) {
  return (await session.extension.storedRows('followUps')).filter(({ status }) => status === 'open');
}

/** A hand in no hurry: to find and press, and for each letter (Card, Moran and Newell's keystroke-level model). */
const [PAUSE_MS, LETTER_MS] = [1300, 280];
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
  if (typed === '') assert.ok(humanMs < LONGEST_LOG_MS, `${name} takes a person ${humanMs} ms`);
  await clickLabelled(list, 'Dismiss');
}

/** What a hand does, each as one action, with what must be on the screen before the next. */
function handOn(list: Tab) {
  const then = (selector: string, act: () => Promise<void>) => () => act().then(() => shows(list, selector));
  return {
    then,
    click: (selector: string) => () => list.click(selector),
    choose: (label: string) => () => clickLabelled(list, label),
    key: (name: string) => () => list.press(name),
    type: (text: string) => () => list.type(text),
  };
}

export const followedUp: readonly Journey[] = [
  {
    name: 'a call is logged in at most three actions and five seconds, by mouse and by keyboard',
    grant: 'boards',
    async run(session) {
      const list = await listOf(session, dueRows(4));
      const { then, click, choose, key } = handOn(list);
      const log = then('.log-groups', choose('Log'));
      const pressL = then('.log-groups .chip:focus', key('l'));
      await logInFew(list, 'nobody answered, by mouse', [log, choose('No answer')]);
      await logInFew(list, 'nobody answered, by keyboard', [pressL, key('2')]);
      const asked = '.log-groups .form input:focus';
      const submit = click('.log-groups .form [type=submit]');
      await logInFew(list, 'spoke with Jenny, by mouse', [log, then(asked, choose('Spoke with…')), submit]);
      await logInFew(list, 'spoke with Jenny, by keyboard', [pressL, then(asked, key('6')), key('Enter')]);
      await expectPlanned(session, 4);
    },
  },
  {
    name: 'a call to an office is logged in three actions, with the name of whom one reached',
    grant: 'boards',
    async run(session) {
      const list = await listOf(session, strangers(2));
      const { then, click, choose, key, type } = handOn(list);
      const field = '.stranger input:focus';
      const [susan, ravi] = ['Susan Lee', 'Ravi Rao'];
      const byMouse = [then(field, choose('Log')), type(susan), click('.stranger [type=submit]')];
      await logInFew(list, 'spoke with a stranger, by mouse', byMouse, susan);
      const byKeyboard = [then(field, key('l')), type(ravi), key('Enter')];
      await logInFew(list, 'spoke with a stranger, by keyboard', byKeyboard, ravi);
      const names = (await session.extension.storedRows('contacts')).map(({ name }) => name);
      assert.deepEqual(names.toSorted(), [ravi, susan], 'whom one spoke with is kept by name');
      await expectPlanned(session, 2);
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
      const touchpoints = [...rows.touchpoints, mistaken];
      const list = await listOf(session, { ...rows, touchpoints, followUps: plannedAfter(rows, touchpoints) });
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
      await clickLabelled(list, `More for ${JENNY}`);
      await clickLabelled(list, 'Ask somebody else');
      await clickLabelled(list, 'Ask Susan instead');
      await says(list, 'You ask Susan Lee from now on.');
      assert.deepEqual(
        (await openFollowUps(session)).map(({ contactId }) => contactId),
        ['susan'],
      );
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
