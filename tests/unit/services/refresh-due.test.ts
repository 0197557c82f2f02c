import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { localDate } from '../../../src/domain/local-date.ts';
import type { ReminderHours } from '../../../src/domain/reminder-hours.ts';
import { moveFollowUp } from '../../../src/services/change-application.ts';
import { addContact } from '../../../src/services/contacts.ts';
import { logTouchpoint } from '../../../src/services/log-touchpoint.ts';
import { type Reminder, type ReminderPorts, refreshDue } from '../../../src/services/refresh-due.ts';
import { reminderOf, threadOfReminder } from '../../../src/services/reminder-id.ts';
import type { ServiceContext } from '../../../src/services/service-context.ts';
import { snoozeThread } from '../../../src/services/snooze-thread.ts';
import { undoChange } from '../../../src/storage/change.ts';
import { freshContext, onDay } from '../../fakes/fresh-context.ts';

const DAYTIME: ReminderHours = { enabled: true, workingDaysOnly: true, from: 9, until: 19 };

function noticing() {
  const shown: Reminder[] = [];
  const badges: number[] = [];
  const cleared: string[] = [];
  const reworded: string[] = [];
  const ports: ReminderPorts = {
    setBadge: async (count) => void badges.push(count),
    notify: async (reminder) => shown.push(reminder) > 0,
    reword: async ({ title, message }) => void reworded.push(`${title}: ${message}`),
    clear: async (id) => void cleared.push(id),
  };
  return { shown, badges, cleared, reworded, ports };
}

function hoursLater(context: ServiceContext, hours: number): ServiceContext {
  return { ...context, now: context.now + hours * 3_600_000 };
}

async function openFollowUps({ database }: ServiceContext) {
  return (await database.followUps.toArray()).filter(({ status }) => status === 'open');
}

async function dueToday(context: ServiceContext, ...names: string[]) {
  for (const name of names) {
    await addContact(context, `add-${name}`, { name, company: 'Acme' });
    for (const { id } of await openFollowUps(context))
      await context.database.followUps.update(id, { dueOn: context.today });
  }
}

describe('what is due', () => {
  test('one person due: the badge says 1 and one notification names them', async () => {
    const context = freshContext();
    await dueToday(context, 'Susan');
    const { shown, badges, ports } = noticing();
    await refreshDue(context, ports, DAYTIME);
    expect(badges).toEqual([1]);
    expect(shown).toMatchObject([{ title: 'Time to follow up', message: 'Susan at Acme' }]);
  });

  test('several people due: one digest', async () => {
    const context = freshContext();
    await dueToday(context, 'Ann', 'Ben', 'Cem', 'Dee');
    const { shown, ports } = noticing();
    await refreshDue(context, ports, DAYTIME);
    expect(shown).toHaveLength(1);
    expect(shown[0]?.title).toBe('4 people today');
    expect(shown[0]?.message).toContain('and 1 more');
  });

  test('nobody is told of twice on a day, and who comes due later is told of alone', async () => {
    const context = freshContext();
    await dueToday(context, 'Ann');
    const { shown, ports } = noticing();
    await refreshDue(context, ports, DAYTIME);
    await refreshDue(context, ports, DAYTIME);
    await dueToday(context, 'Ben');
    await refreshDue(hoursLater(context, 2), ports, DAYTIME);
    expect(shown.map(({ message }) => message)).toEqual(['Ann at Acme', 'Ben at Acme']);
    expect(new Set(shown.map(({ id }) => id)).size).toBe(2);
  });

  test('what came due while the browser was closed is told of at the next start, and again on the next day', async () => {
    const context = freshContext('2026-11-16');
    await addContact(context, 'add', { name: 'Ann' });
    const { shown, ports } = noticing();
    await refreshDue(context, ports, DAYTIME);
    expect(shown).toEqual([]);
    await refreshDue(onDay(context, '2026-12-08'), ports, DAYTIME);
    await refreshDue(onDay(context, '2026-12-09'), ports, DAYTIME);
    expect(shown.map(({ message }) => message)).toEqual(['Ann', 'Ann']);
  });

  test('a day that comes again after a flight over the date line tells nobody twice', async () => {
    const context = freshContext('2026-11-16');
    await dueToday(context, 'Ann');
    const { shown, ports } = noticing();
    const told: number[] = [];
    for (const day of ['2026-11-16', '2026-11-17', '2026-11-16', '2026-11-17', '2026-11-18']) {
      await refreshDue(onDay(context, day), ports, DAYTIME);
      told.push(shown.length);
    }
    expect(told).toEqual([1, 2, 2, 2, 3]);
  });

  test('a day off is kept free, unless the person moved something to it', async () => {
    const context = freshContext('2026-11-13'); // a Friday
    await dueToday(context, 'Ann', 'Ben');
    const [followUp] = await context.database.followUps.toArray();
    if (followUp === undefined) throw new Error('a person has a follow-up');
    await moveFollowUp(context, 'move', { followUpId: followUp.id, dueOn: localDate('2026-11-14') });
    const { shown, ports } = noticing();
    await refreshDue(onDay(context, '2026-11-14'), ports, DAYTIME);
    await refreshDue(onDay(context, '2026-11-15'), ports, DAYTIME);
    expect(shown.map(({ followUpIds }) => followUpIds)).toEqual([[followUp.id]]);
  });

  test('at night nothing is shown, and in the morning it is', async () => {
    const context = freshContext();
    await dueToday(context, 'Ann');
    const { shown, badges, ports } = noticing();
    await refreshDue(hoursLater(context, -9), ports, DAYTIME);
    expect([shown.length, badges]).toEqual([0, [1]]);
    await refreshDue(hoursLater(context, -3), ports, DAYTIME);
    expect(shown).toHaveLength(1);
  });

  test('a notification that the browser swallowed is tried again', async () => {
    const context = freshContext();
    await dueToday(context, 'Ann');
    const { shown, ports } = noticing();
    await refreshDue(context, { ...ports, notify: async () => false }, DAYTIME);
    await refreshDue(context, ports, DAYTIME);
    expect(shown).toHaveLength(1);
  });

  test('what the person brought forward themself raises the badge, and is no news', async () => {
    const context = freshContext();
    await addContact(context, 'add', { name: 'Ann' });
    const [followUp] = await context.database.followUps.toArray();
    if (followUp === undefined) throw new Error('a person has a follow-up');
    await moveFollowUp(context, 'move', { followUpId: followUp.id, dueOn: context.today });
    const { shown, badges, ports } = noticing();
    await refreshDue(context, ports, DAYTIME);
    expect([shown.length, badges]).toEqual([0, [1]]);
  });
});

describe('what is on show', () => {
  test('one person: it can be done or snoozed from there; several: it cannot', async () => {
    const context = freshContext();
    await dueToday(context, 'Ann');
    const [ann] = await openFollowUps(context);
    const { shown, ports } = noticing();
    await refreshDue(context, ports, DAYTIME);
    await dueToday(context, 'Ben', 'Cem');
    await refreshDue(hoursLater(context, 2), ports, DAYTIME);
    expect(shown.map(({ about }) => about)).toEqual(['one', 'several']);
    expect(threadOfReminder(shown[0]?.id ?? '')).toBe(ann?.threadKey);
    expect(shown.map(({ followUpIds }) => followUpIds.length)).toEqual([1, 2]);
    expect(shown[0]?.followUpIds).toEqual([ann?.id]);
    expect(threadOfReminder(shown[1]?.id ?? '')).toBeUndefined();
  });

  test('one person about two matters is one name', async () => {
    const context = freshContext();
    await dueToday(context, 'Ann', 'Ben');
    const [first, second] = await openFollowUps(context);
    if (first?.contactId === undefined || second === undefined) throw new Error('two people are due');
    await context.database.followUps.update(second.id, { contactId: first.contactId });
    const { shown, badges, ports } = noticing();
    await refreshDue(context, ports, DAYTIME);
    expect(shown).toMatchObject([
      { title: 'Time to follow up', message: expect.stringMatching(/^(Ann|Ben) at Acme$/), about: 'several' },
    ]);
    expect(badges).toEqual([2]);
  });

  test('goes away once it is done, gets shorter before, and does not come back with an undo', async () => {
    const context = freshContext();
    await dueToday(context, 'Ann', 'Ben');
    const { shown, badges, cleared, reworded, ports } = noticing();
    await refreshDue(context, ports, DAYTIME);
    const [ann, ben] = await openFollowUps(context);
    if (ann === undefined || ben === undefined) throw new Error('two people are due');
    const log = (id: typeof ann.id, changeId: string) =>
      logTouchpoint(context, changeId, { followUpId: id, channel: 'phone', outcome: 'no-answer' });
    await log(ann.id, 'log-ann');
    await refreshDue(context, ports, DAYTIME);
    expect(reworded).toEqual([expect.stringMatching(/^Time to follow up: (Ann|Ben) at Acme$/)]);
    await log(ben.id, 'log-ben');
    await refreshDue(context, ports, DAYTIME);
    expect(cleared).toEqual([shown[0]?.id]);
    await undoChange(context.database, 'log-ben', context.now);
    await refreshDue(hoursLater(context, 2), ports, DAYTIME);
    expect([shown.length, badges]).toEqual([1, [2, 1, 0, 1]]);
  });

  test('goes away when the person wants no more reminders; the badge stays true', async () => {
    const context = freshContext();
    await dueToday(context, 'Ann');
    const { shown, badges, cleared, ports } = noticing();
    await refreshDue(context, ports, DAYTIME);
    await refreshDue(context, ports, { ...DAYTIME, enabled: false });
    await refreshDue(context, ports, DAYTIME);
    expect(cleared).toEqual(shown.map(({ id }) => id));
    expect([shown.length, badges]).toEqual([1, [1, 1, 1]]);
  });

  test('a follow-up of an application that was taken back is neither counted nor told of', async () => {
    const context = freshContext();
    await dueToday(context, 'Ann');
    const [ann] = await openFollowUps(context);
    await context.database.followUps.put({ ...ann, id: 'gone', applicationId: 'deleted', threadKey: 'x' } as never);
    await context.database.applications.put({ id: 'deleted', deletedAt: 1 } as never);
    const { shown, badges, ports } = noticing();
    await refreshDue(context, ports, DAYTIME);
    expect([shown.length, badges]).toEqual([1, [1]]);
  });
});

describe('snooze', () => {
  test('moves to the next working day, once, and can be undone', async () => {
    const friday = freshContext('2026-11-20');
    await dueToday(friday, 'Ann');
    const [ann] = await openFollowUps(friday);
    const threadKey = threadOfReminder(reminderOf(ann?.threadKey ?? '')) ?? '';
    expect(await snoozeThread(friday, threadKey)).toEqual({ nextDueOn: '2026-11-23' });
    expect(await snoozeThread(friday, threadKey), 'pressed again').toBeUndefined();
    expect((await openFollowUps(friday)).map(({ dueOn }) => dueOn)).toEqual(['2026-11-23']);
    await undoChange(friday.database, `snooze:${ann?.id}:2026-11-20`, friday.now);
    expect((await openFollowUps(friday)).map(({ dueOn }) => dueOn)).toEqual(['2026-11-20']);
  });

  test('does nothing to what was done meanwhile', async () => {
    const context = freshContext();
    await dueToday(context, 'Ann');
    const [ann] = await openFollowUps(context);
    if (ann === undefined) throw new Error('Ann is due');
    await logTouchpoint(context, 'log', { followUpId: ann.id, channel: 'email', outcome: 'sent' });
    const before = await openFollowUps(context);
    expect(await snoozeThread(context, ann.threadKey)).toBeUndefined();
    expect(await openFollowUps(context)).toEqual(before);
  });
});
