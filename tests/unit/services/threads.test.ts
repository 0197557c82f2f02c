import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { ContactId } from '../../../src/domain/identity.ts';
import { addDays, daysBetween, localDate } from '../../../src/domain/local-date.ts';
import { GENTLE_WINDOW } from '../../../src/domain/policy.ts';
import { applyPolicy } from '../../../src/services/apply-policy.ts';
import { moveFollowUp, setStage } from '../../../src/services/change-application.ts';
import { addContact } from '../../../src/services/contacts.ts';
import { correctTouchpoint, removeTouchpoint } from '../../../src/services/correct-touchpoint.ts';
import { addressPerson, followBeside, keepContact, setWindow } from '../../../src/services/own-threads.ts';
import { repairThreads } from '../../../src/services/repair-threads.ts';
import type { ServiceContext } from '../../../src/services/service-context.ts';
import { undo } from '../../../src/services/undo.ts';
import { freshContext, onDay } from '../../fakes/fresh-context.ts';
import { applyForTest, logForTest, openByThread, openOf } from '../../fakes/record-for-test.ts';

const later = (context: ServiceContext): ServiceContext => ({ ...context, now: context.now + 1000 });

async function personNamed(context: ServiceContext, name: string) {
  const found = (await context.database.contacts.toArray()).find((contact) => contact.name === name);
  if (found === undefined) throw new Error(`nobody is called ${name}`);
  return found;
}

describe('a table that was broken by hand', () => {
  test('is put right: lost, doubled, garbled and stray follow-ups; and then there is nothing more to do', async () => {
    const context = freshContext();
    const [lost, doubled, garbled, undated, closed] = [
      await applyForTest(context, 'Lost'),
      await applyForTest(context, 'Doubled'),
      await applyForTest(context, 'Garbled'),
      await applyForTest(context, 'Undated'),
      await applyForTest(context, 'Closed'),
    ];
    const { contactId } = await addContact(context, 'add', { name: 'Ann Lead' });
    const { followUps, applications } = context.database;
    const of = async (id: string) => await openOf(context, `application:${id}`);
    await followUps.delete((await of(lost)).id);
    await followUps.put({ ...(await of(doubled)), id: 'twin' as never });
    await followUps.update((await of(garbled)).id, { step: 'nonsense' as never });
    await followUps.update((await of(undated)).id, { dueOn: undefined as never });
    await applications.update(closed, { stage: 'closed', outcome: 'withdrawn' });
    await followUps.delete((await openOf(context, `contact:${contactId}`)).id);
    expect(await repairThreads(later(context))).toBe(6);
    const open = await openByThread(context);
    expect([...open.keys()].sort()).toEqual(
      [...[lost, doubled, garbled, undated].map((id) => `application:${id}`), `contact:${contactId}`].sort(),
    );
    for (const rows of open.values()) expect(rows).toMatchObject([{ status: 'open', step: 'receipt' }]);
    expect(await repairThreads(later(context))).toBe(0);
  });

  test('what is damaged beyond reading is left as it is', async () => {
    const context = freshContext();
    const applicationId = await applyForTest(context);
    await context.database.applications.update(applicationId, { appliedOn: 'yesterday' as never });
    expect(await repairThreads(context)).toBe(0);
    expect((await openByThread(context)).size).toBe(1);
  });
});

describe('people', () => {
  test('whom a lead names gets a thread of their own, as one who was referred', async () => {
    const context = freshContext();
    const { contactId } = await addContact(context, 'add', { name: 'Ann Lead' });
    await logForTest(context, `contact:${contactId}`, 'named-someone', { namedPerson: 'Bob Boss' });
    const bob = await personNamed(context, 'Bob Boss');
    expect(bob.referredById).toBe(contactId);
    expect(await openOf(context, `contact:${bob.id}`)).toMatchObject({
      step: 'decision-maker',
      reason: 'named-someone',
    });
    expect(await openOf(context, `contact:${contactId}`)).toMatchObject({ attempt: 2 });
  });

  test('a stand-in becomes the person who was spoken with, and the cadence goes on', async () => {
    const context = freshContext('2026-11-16');
    const applicationId = await applyForTest(context);
    const added = await addContact(context, 'add', { applicationId, name: 'someone in HR', phone: '555' });
    await logForTest(later(context), `application:${applicationId}`, 'spoke', { personName: 'Jenny Smith' });
    expect(await context.database.contacts.toArray()).toMatchObject([
      { id: added.contactId, name: 'Jenny Smith', phone: '555' },
    ]);
    expect(await openOf(context, `application:${applicationId}`)).toMatchObject({
      contactId: added.contactId,
      step: 'process',
      attempt: 2,
    });
  });

  test('a first name grows into the whole one; another name is another person', async () => {
    const context = freshContext();
    const applicationId = await applyForTest(context);
    await addContact(context, 'add', { applicationId, name: 'Jenny' });
    await logForTest(later(context), `application:${applicationId}`, 'spoke', { personName: 'Jenny Smith' });
    await logForTest(later(later(context)), `application:${applicationId}`, 'spoke', { personName: 'Susan Lee' });
    const names = (await context.database.contacts.toArray()).map(({ name }) => name);
    expect(names.sort()).toEqual(['Jenny Smith', 'Susan Lee']);
    const susan = await personNamed(context, 'Susan Lee');
    expect(await openOf(context, `application:${applicationId}`)).toMatchObject({ contactId: susan.id });
  });

  test('a call to a lead that another takes is a try with the one and a talk with the other', async () => {
    const context = freshContext();
    const { contactId } = await addContact(context, 'add', { name: 'Ann Lead' });
    await logForTest(context, `contact:${contactId}`, 'spoke', { personName: 'Bob Desk' });
    const bob = await personNamed(context, 'Bob Desk');
    const touches = await context.database.touchpoints.toArray();
    expect(touches.map((touch) => [touch.contactId, touch.outcome]).sort()).toEqual(
      [
        [contactId, 'no-answer'],
        [bob.id, 'spoke'],
      ].sort(),
    );
    expect((await openByThread(context)).size).toBe(2);
  });

  test('three unanswered tries turn to the next person; the seeker may turn back', async () => {
    let context = freshContext('2026-11-02');
    const applicationId = await applyForTest(context);
    const key = `application:${applicationId}`;
    const susan = await addContact(later(context), 'susan', { applicationId, name: 'Susan Lee' });
    const jenny = await addContact(later(later(context)), 'jenny', { applicationId, name: 'Jenny Smith' });
    for (let round = 0; round < 3; round += 1) {
      context = onDay(context, (await openOf(context, key)).dueOn);
      await logForTest(context, key, 'no-answer');
    }
    const turned = { contactId: susan.contactId, insteadOfId: jenny.contactId, reason: 'three-unanswered' };
    expect(await openOf(context, key)).toMatchObject({ ...turned, step: 'process' });
    await addressPerson(later(context), 'back', { applicationId, contactId: jenny.contactId });
    const back = await openOf(context, key);
    expect(back).toMatchObject({ contactId: jenny.contactId, step: 'process' });
    expect(back.insteadOfId).toBeUndefined();
  });

  test('one may be followed beside the application: each thread has its own tries and its own follow-up', async () => {
    const context = freshContext();
    const applicationId = await applyForTest(context);
    const { contactId } = await addContact(context, 'add', { applicationId, name: 'Jenny Smith' });
    await followBeside(later(context), 'beside', { applicationId, contactId, follow: 'beside' });
    const besideKey = `application:${applicationId}/contact:${contactId}`;
    await logForTest(later(later(context)), besideKey, 'no-answer');
    expect(await openOf(context, besideKey)).toMatchObject({ contactId, attempt: 2 });
    const own = await openOf(context, `application:${applicationId}`);
    expect(own).toMatchObject({ attempt: 1 });
    expect(own.contactId).toBeUndefined();
    const end = { ...context, now: context.now + 9000 };
    await setStage(end, 'close', { applicationId, stage: 'closed' });
    expect((await openByThread(context)).size).toBe(0);
  });

  test('after a rejection the person may be kept, and is due within the window from then', async () => {
    const context = freshContext('2026-11-16');
    const applicationId = await applyForTest(context);
    await addContact(context, 'add', { applicationId, name: 'Jenny Smith' });
    const logged = await logForTest(later(context), `application:${applicationId}`, 'rejected');
    const { id } = await personNamed(context, 'Jenny Smith');
    expect(logged).toMatchObject({ nextDueOn: undefined, canKeep: id });
    const kept = await keepContact(later(later(context)), 'keep', { contactId: id });
    expect(daysBetween(context.today, kept?.nextDueOn ?? context.today)).toBeGreaterThanOrEqual(4);
    expect(await personNamed(context, 'Jenny Smith')).toMatchObject({ role: 'network', leadSince: '2026-11-16' });
  });

  test('who asked not to be contacted is in no thread any more, and cannot be kept', async () => {
    const context = freshContext();
    const { contactId } = await addContact(context, 'add', { name: 'Ann Lead' });
    await logForTest(later(context), `contact:${contactId}`, 'asked-to-stop');
    expect((await openByThread(context)).size).toBe(0);
    expect(await keepContact(context, 'keep', { contactId })).toBeUndefined();
    expect(await repairThreads(context)).toBe(0);
  });
});

describe('history that is edited', () => {
  test('a rejection that never was opens the application again; undone, it is closed again', async () => {
    const context = freshContext();
    const applicationId = await applyForTest(context);
    await logForTest(context, `application:${applicationId}`, 'rejected');
    const [rejection] = await context.database.touchpoints.filter((touch) => touch.outcome === 'rejected').toArray();
    const touchpointId = rejection?.id as NonNullable<typeof rejection>['id'];
    await removeTouchpoint(later(context), 'remove', { touchpointId });
    expect(await context.database.applications.get(applicationId)).toMatchObject({ stage: 'applied' });
    expect((await openByThread(context)).size).toBe(1);
    expect(await undo(later(later(context)), 'remove')).toBe('undone');
    expect(await context.database.applications.get(applicationId)).toMatchObject({ stage: 'closed' });
    expect((await openByThread(context)).size).toBe(0);
  });

  test('a touch that was another day plans anew; a note alone moves nothing', async () => {
    const context = freshContext('2026-11-18');
    const applicationId = await applyForTest(onDay(context, '2026-11-02'));
    const key = `application:${applicationId}`;
    await logForTest(context, key, 'no-answer');
    const before = await openOf(context, key);
    const touches = await context.database.touchpoints.toArray();
    const touchpointId = touches.find((touch) => touch.outcome === 'no-answer')?.id as (typeof touches)[0]['id'];
    await correctTouchpoint(later(context), 'note', { touchpointId, note: 'the line was bad' });
    expect(await openOf(context, key)).toEqual(before);
    const earlier = addDays(context.today, -2);
    await correctTouchpoint(later(later(context)), 'day', { touchpointId, occurredOn: earlier });
    const after = await openOf(context, key);
    expect(after.id).toBe(before.id);
    expect(daysBetween(earlier, after.dueOn)).toBeLessThanOrEqual(6);
  });

  test('a touch that turns out to be later plans anew from there, and the undo brings the day back', async () => {
    const context = freshContext('2026-11-18');
    const applicationId = await applyForTest(onDay(context, '2026-11-02'));
    const key = `application:${applicationId}`;
    await logForTest(onDay(context, '2026-11-09'), key, 'no-answer');
    const before = await openOf(context, key);
    const touches = await context.database.touchpoints.toArray();
    const touchpointId = touches.find((touch) => touch.outcome === 'no-answer')?.id as (typeof touches)[0]['id'];
    await correctTouchpoint(context, 'day', { touchpointId, occurredOn: localDate('2026-11-17') });
    const { dueOn } = await openOf(context, key);
    expect(daysBetween(localDate('2026-11-17'), dueOn)).toBeGreaterThanOrEqual(4);
    expect(await undo(later(context), 'day')).toBe('undone');
    expect(await openOf(context, key)).toMatchObject({ dueOn: before.dueOn, plannedOn: before.plannedOn });
  });

  test('a wish not to be contacted goes with the touch that said so', async () => {
    const context = freshContext();
    const { contactId } = await addContact(context, 'add', { name: 'Ann Lead' });
    await logForTest(context, `contact:${contactId}`, 'asked-to-stop');
    const [touch] = await context.database.touchpoints.toArray();
    const touchpointId = touch?.id as NonNullable<typeof touch>['id'];
    await correctTouchpoint(later(context), 'correct', { touchpointId, outcome: 'no-answer' });
    expect(await personNamed(context, 'Ann Lead')).not.toHaveProperty('doNotContact');
    expect(await openOf(context, `contact:${contactId}`)).toMatchObject({ attempt: 2 });
  });
});

describe('a policy that changes', () => {
  test('plans what is open anew, once, and leaves what the person moved where they moved it', async () => {
    const context = freshContext('2026-11-02');
    const [plain, moved] = [await applyForTest(context), await applyForTest(context, 'Beta')];
    await applyPolicy(context);
    const dueOn = localDate('2026-11-05');
    const { id: followUpId } = await openOf(context, `application:${moved}`);
    await moveFollowUp(later(context), 'move', { followUpId, dueOn });
    const gentle = { ...context, policy: { ...context.policy, ...GENTLE_WINDOW }, now: context.now + 5000 };
    expect(await applyPolicy(gentle)).toBe(true);
    expect(await applyPolicy(gentle)).toBe(false);
    expect((await openOf(context, `application:${plain}`)).dueOn >= '2026-11-09').toBe(true);
    expect(await openOf(context, `application:${moved}`)).toMatchObject({ dueOn, reason: 'moved-by-me' });
  });

  test('«on holiday until»: nothing is due before, also what was overdue or moved', async () => {
    const context = freshContext('2026-11-02');
    const ids = [];
    for (let index = 0; index < 20; index += 1) ids.push(await applyForTest(context, `Company ${index}`));
    const away = onDay(context, '2026-11-11');
    const { id: followUpId } = await openOf(context, `application:${ids[0]}`);
    await moveFollowUp(away, 'move', { followUpId, dueOn: localDate('2026-11-13') });
    const pausedUntil = localDate('2026-11-23');
    await applyPolicy({ ...later(away), policy: { ...away.policy, pausedUntil } });
    const days = (await context.database.followUps.toArray()).map((row) => row.dueOn);
    expect(days.every((day) => day >= pausedUntil)).toBe(true);
    expect(new Set(days).size).toBeGreaterThan(3);
  });

  test('one thread may have a window of its own, and lose it again', async () => {
    const context = freshContext('2026-11-02');
    const applicationId = await applyForTest(context);
    const window = { windowFrom: 2, windowTo: 2 };
    expect(await setWindow(later(context), 'set', { applicationId, window })).toEqual({ nextDueOn: '2026-11-04' });
    expect(await setWindow(later(later(context)), 'unset', { applicationId })).toEqual({ nextDueOn: '2026-11-06' });
    expect(await setWindow(context, 'none', { contactId: 'nobody' as ContactId })).toBeUndefined();
  });
});

test('an application that was rejected and is taken up again is followed up again', async () => {
  const context = freshContext();
  const applicationId = await applyForTest(context);
  await logForTest(context, `application:${applicationId}`, 'rejected');
  await setStage(later(context), 'reopen', { applicationId, stage: 'applied' });
  expect((await openByThread(context)).size).toBe(1);
});
