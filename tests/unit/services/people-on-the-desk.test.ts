import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { findDuplicates } from '../../../src/domain/find-duplicates.ts';
import { localDate } from '../../../src/domain/local-date.ts';
import { addPeople } from '../../../src/services/add-people.ts';
import { addTouchpoint } from '../../../src/services/add-touchpoint.ts';
import { addContact } from '../../../src/services/contacts.ts';
import { deleteContact, editContact, tellApart, tieContact } from '../../../src/services/edit-contact.ts';
import { mergeContacts } from '../../../src/services/merge-contacts.ts';
import { followBeside } from '../../../src/services/own-threads.ts';
import type { ServiceContext } from '../../../src/services/service-context.ts';
import { undoChange } from '../../../src/storage/change.ts';
import { readPeople } from '../../../src/storage/read-people.ts';
import { countBelongings, readPersonPage } from '../../../src/storage/read-person.ts';
import { freshContext, onDay } from '../../fakes/fresh-context.ts';
import { applyForTest, logForTest, openByThread, openOf } from '../../fakes/record-for-test.ts';
import { wholeRows } from '../../fakes/whole-rows.ts';

/** Susan at Acme, whom an application knows, and another record of hers with a thread of its own; Amir referred her, she Tom. */
async function twoSusans() {
  const context = freshContext('2026-11-16');
  const applicationId = await applyForTest(context);
  const susan = await addContact(context, 'susan', { applicationId, name: 'Susan Miller', email: 's.miller@acme.org' });
  await logForTest(context, `application:${applicationId}`, 'left-message');
  const amir = await addContact(context, 'amir', { name: 'Amir Haddad' });
  const sue = await addContact(context, 'sue', {
    name: 'Sue Miller',
    company: 'Acme',
    phone: '+44 20 7946 0123',
    referredById: amir.contactId,
  });
  await logForTest(context, `contact:${sue.contactId}`, 'spoke');
  const tom = await addContact(context, 'tom', { name: 'Tom Berg', referredById: sue.contactId });
  return {
    context,
    applicationId,
    susan: susan.contactId,
    sue: sue.contactId,
    amir: amir.contactId,
    tom: tom.contactId,
  };
}

async function undone(context: ServiceContext, changeId: string): Promise<void> {
  expect(await undoChange(context.database, changeId, context.now + 5000)).toBe('undone');
}

describe('merging two records of one person', () => {
  test('brings touches, applications, referrals and the thread to the one that is kept', async () => {
    const { context, applicationId, susan, sue, amir, tom } = await twoSusans();
    await mergeContacts(context, 'merge', { contactId: susan, otherId: sue });
    const page = await readPersonPage(context.database, susan);
    expect(page?.contact).toMatchObject({
      name: 'Susan Miller',
      email: 's.miller@acme.org',
      phone: '+44 20 7946 0123',
      referredById: amir,
      leadSince: '2026-11-16',
    });
    expect(page?.contact.note).toContain('Sue Miller');
    expect(page?.past.map(({ touch }) => touch.outcome).sort()).toEqual(['left-message', 'spoke']);
    expect(page?.applications.map(({ application }) => application.id)).toEqual([applicationId]);
    expect(page?.everyone.get(tom)?.referredById).toBe(susan);
    expect(await readPersonPage(context.database, sue), 'the other is gone').toBeUndefined();
    expect((await openByThread(context)).get(`contact:${susan}`)).toHaveLength(1);
    expect((await openByThread(context)).has(`contact:${sue}`)).toBe(false);
  });

  test('is taken back whole, whichever is kept', async () => {
    for (const way of ['susan', 'sue'] as const) {
      const { context, susan, sue } = await twoSusans();
      const before = await wholeRows(context.database);
      const [contactId, otherId] = way === 'susan' ? [susan, sue] : [sue, susan];
      await mergeContacts(context, 'merge', { contactId, otherId });
      await undone(context, 'merge');
      expect(await wholeRows(context.database), way).toStrictEqual(before);
    }
  });

  test('one who asked not to be contacted stays left alone', async () => {
    const { context, susan, sue } = await twoSusans();
    await editContact(context, 'alone', { contactId: sue, doNotContact: true });
    await mergeContacts(context, 'merge', { contactId: susan, otherId: sue });
    expect((await context.database.contacts.get(susan))?.doNotContact).toBe(true);
    expect((await openByThread(context)).has(`contact:${susan}`)).toBe(false);
  });

  test('is refused with oneself, with nobody, and with one who is gone', async () => {
    const { context, susan, sue } = await twoSusans();
    expect(await mergeContacts(context, 'a', { contactId: susan, otherId: susan })).toBeUndefined();
    await deleteContact(context, 'gone', { contactId: sue });
    expect(await mergeContacts(context, 'b', { contactId: susan, otherId: sue })).toBeUndefined();
  });

  test('a referrer merged with whom they referred makes no circle', async () => {
    const { context, amir, sue } = await twoSusans();
    await mergeContacts(context, 'merge', { contactId: amir, otherId: sue });
    expect((await context.database.contacts.get(amir))?.referredById).toBeUndefined();
  });

  test('what comes along is counted before', async () => {
    const { context, susan, sue } = await twoSusans();
    expect(await countBelongings(context.database, susan)).toEqual({ touches: 1, applications: 1 });
    expect(await countBelongings(context.database, sue)).toEqual({ touches: 1, applications: 0 });
  });

  test('two who were told apart are not proposed again, until that is undone', async () => {
    const { context, susan, sue } = await twoSusans();
    await editContact(context, 'same', { contactId: sue, email: 'S.Miller@acme.org' });
    const pairs = async () => findDuplicates((await readPeople(context.database)).map(({ contact }) => contact)).length;
    expect(await pairs()).toBe(1);
    await tellApart(context, 'apart', { contactId: susan, otherId: sue });
    expect(await pairs()).toBe(0);
    await undone(context, 'apart');
    expect(await pairs()).toBe(1);
  });
});

describe('removing a person', () => {
  test('ends their own thread, takes them off applications, and leaves the touches; undo brings all back', async () => {
    const { context, applicationId, susan } = await twoSusans();
    await followBeside(context, 'beside', { applicationId, contactId: susan, follow: 'beside' });
    const before = await wholeRows(context.database);
    await deleteContact(context, 'remove', { contactId: susan });
    const open = await openByThread(context);
    expect([...open.keys()].filter((key) => key.includes(susan))).toEqual([]);
    expect((await openOf(context, `application:${applicationId}`)).contactId).toBeUndefined();
    const touches = await context.database.touchpoints.where('applicationId').equals(applicationId).toArray();
    expect(touches.filter(({ deletedAt }) => deletedAt === undefined)).toHaveLength(2);
    await undone(context, 'remove');
    expect(await wholeRows(context.database)).toStrictEqual(before);
  });

  test('being taken off one application, or put on one, is taken back whole', async () => {
    const { context, applicationId, susan, sue } = await twoSusans();
    const before = await wholeRows(context.database);
    await tieContact(context, 'off', { applicationId, contactId: susan, tie: 'apart' });
    await undone(context, 'off');
    await tieContact(context, 'on', { applicationId, contactId: sue, tie: 'together' });
    await undone(context, 'on');
    expect(await wholeRows(context.database)).toStrictEqual(before);
  });
});

describe('adding people from cards', () => {
  test('each has a first follow-up, or none where they are only kept', async () => {
    const context = freshContext();
    const followed = await addPeople(context, 'a', { people: [{ name: 'Susan Lee' }], afterwards: 'follow-up' });
    expect(followed.nextDueOn).toBeDefined();
    const kept = await addPeople(context, 'b', {
      people: [{ name: 'Tom Berg' }, { name: 'Mei Tan', company: 'Acme' }],
      afterwards: 'keep',
    });
    expect(kept.nextDueOn).toBeUndefined();
    expect(await openByThread(context)).toHaveProperty('size', 1);
  });

  test('one who is known gets what is new, and what stood there goes into the note; undo takes all of it back', async () => {
    const { context, sue } = await twoSusans();
    const before = await wholeRows(context.database);
    const person = { name: 'sue miller', company: 'ACME', phone: '020 7946 0999', email: 'sue@acme.org' };
    const { contactIds } = await addPeople(onDay(context, '2026-11-18'), 'add', {
      people: [person, { name: 'New One' }],
      afterwards: 'keep',
    });
    expect(contactIds).toHaveLength(2);
    expect(contactIds[0]).toBe(sue);
    const known = await context.database.contacts.get(sue);
    expect(known).toMatchObject({ email: 'sue@acme.org', phone: '020 7946 0999' });
    expect(known?.note).toContain('+44 20 7946 0123');
    await undone(context, 'add');
    expect(await wholeRows(context.database)).toStrictEqual(before);
  });
});

describe('the list and the page of a person', () => {
  test('say when they were dealt with last, since when they are silent, and what is next', async () => {
    const { context, applicationId, susan, sue } = await twoSusans();
    const later = onDay(context, '2026-11-19');
    await addTouchpoint(later, 'wrote', {
      applicationId,
      contactId: susan,
      channel: 'email',
      outcome: 'sent',
      occurredOn: localDate('2026-11-18'),
    });
    const people = await readPeople(context.database);
    const listed = (id: string) => people.find(({ contact }) => contact.id === id);
    expect(listed(susan)).toMatchObject({ lastOn: '2026-11-18', unheardSince: '2026-11-16' });
    expect(listed(sue)).toMatchObject({ lastOn: '2026-11-16', unheardSince: '2026-11-16' });
    const page = await readPersonPage(context.database, susan);
    expect(page?.applications[0]?.next).toMatchObject({ contactId: susan, status: 'open' });
    expect(page?.past.every(({ elsewhere }) => elsewhere?.id === applicationId)).toBe(true);
  });
});
