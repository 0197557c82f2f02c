import { describe, expect, test } from 'vitest';
import type { ApplicationId } from '../../../src/domain/identity.ts';
import { daysBetween, weekday } from '../../../src/domain/local-date.ts';
import { moveFollowUp, setStage } from '../../../src/services/change-application.ts';
import { addContact } from '../../../src/services/contacts.ts';
import { logTouchpoint } from '../../../src/services/log-touchpoint.ts';
import { recordApplication } from '../../../src/services/record-application.ts';
import type { ServiceContext } from '../../../src/services/service-context.ts';
import { recordChange, undoChange } from '../../../src/storage/change.ts';
import { freshContext, onDay } from '../../fakes/fresh-context.ts';

async function applied(context: ServiceContext): Promise<ApplicationId> {
  const recorded = await recordChange(context.database, 'applied', context.now, (change) =>
    recordApplication(context, change, {
      posting: { url: 'https://jobs.lever.co/acme/1', boardId: 'lever', title: 'Engineer', company: 'Acme' },
      appliedAt: context.now,
      stage: 'applied',
      source: 'captured',
      evidence: [],
    }),
  );
  return recorded.applicationId;
}

async function openFollowUp(context: ServiceContext) {
  const open = (await context.database.followUps.toArray()).filter(({ status }) => status === 'open');
  expect(open.length).toBeLessThanOrEqual(1);
  return open[0];
}

describe('logging a touchpoint', () => {
  test('closes the follow-up and plans the next in the 4 to 6 day window, on a working day', async () => {
    const context = freshContext('2026-11-16');
    await applied(context);
    const first = await openFollowUp(context);
    if (first === undefined) throw new Error('capture plans a follow-up');
    const dueDay = onDay(context, first.dueOn);
    const logged = await logTouchpoint(dueDay, 'log-1', {
      followUpId: first.id,
      channel: 'phone',
      outcome: 'left-message',
    });
    const next = await openFollowUp(context);
    const gap = daysBetween(first.dueOn, next?.dueOn ?? first.dueOn);
    expect(logged?.nextDueOn).toBe(next?.dueOn);
    expect(gap).toBeGreaterThanOrEqual(4);
    expect(gap).toBeLessThanOrEqual(6);
    expect(weekday(next?.dueOn ?? first.dueOn)).toBeLessThanOrEqual(5);
    expect(next?.attempt).toBe(2);
  });

  test('the same request twice logs once', async () => {
    const context = freshContext();
    await applied(context);
    const first = await openFollowUp(context);
    if (first === undefined) throw new Error('capture plans a follow-up');
    const touch = { followUpId: first.id, channel: 'phone', outcome: 'no-answer' } as const;
    const once = await logTouchpoint(context, 'log-1', touch);
    expect(await logTouchpoint(context, 'log-1', touch)).toEqual(once);
    expect(await context.database.touchpoints.count()).toBe(2);
  });

  test('the coach’s example: spoke with Jenny, who names Susan, and Susan is next', async () => {
    const context = freshContext('2026-11-16');
    const applicationId = await applied(context);
    const first = await openFollowUp(context);
    if (first === undefined) throw new Error('capture plans a follow-up');
    await logTouchpoint(context, 'log-1', {
      followUpId: first.id,
      channel: 'phone',
      outcome: 'named-someone',
      personName: 'Jenny Smith',
      namedPerson: 'Susan Lee',
    });
    const people = await context.database.contacts.toArray();
    const jenny = people.find(({ name }) => name === 'Jenny Smith');
    const susan = people.find(({ name }) => name === 'Susan Lee');
    const next = await openFollowUp(context);
    expect(susan).toMatchObject({ referredById: jenny?.id, company: 'Acme' });
    expect(next).toMatchObject({ applicationId, contactId: susan?.id });
  });

  test('a rejection closes the application and ends its follow-ups', async () => {
    const context = freshContext();
    const applicationId = await applied(context);
    const first = await openFollowUp(context);
    if (first === undefined) throw new Error('capture plans a follow-up');
    await logTouchpoint(context, 'log-1', { followUpId: first.id, channel: 'email', outcome: 'rejected' });
    expect(await context.database.applications.get(applicationId)).toMatchObject({
      stage: 'closed',
      outcome: 'rejected',
    });
    expect(await openFollowUp(context)).toBeUndefined();
  });

  test('can be undone: the old follow-up stands again and nothing else', async () => {
    const context = freshContext();
    await applied(context);
    const first = await openFollowUp(context);
    if (first === undefined) throw new Error('capture plans a follow-up');
    await logTouchpoint(context, 'log-1', {
      followUpId: first.id,
      channel: 'phone',
      outcome: 'spoke',
      personName: 'Jenny',
    });
    expect(await undoChange(context.database, 'log-1', context.now)).toBe('undone');
    expect(await openFollowUp(context)).toMatchObject({ id: first.id, dueOn: first.dueOn });
    expect(await context.database.contacts.count()).toBe(0);
    expect(await context.database.touchpoints.count()).toBe(1);
  });

  test('undo refuses when something newer was done to the same rows', async () => {
    const context = freshContext('2026-11-16');
    await applied(context);
    const first = await openFollowUp(context);
    if (first === undefined) throw new Error('capture plans a follow-up');
    await moveFollowUp(context, 'move-1', { followUpId: first.id, dueOn: context.today });
    const later = { ...context, now: context.now + 1 };
    await logTouchpoint(later, 'log-1', { followUpId: first.id, channel: 'phone', outcome: 'no-answer' });
    expect(await undoChange(context.database, 'move-1', context.now)).toBe('newer');
  });

  test('closing ends the follow-ups and reopening plans one', async () => {
    const context = freshContext();
    const applicationId = await applied(context);
    await setStage(context, 'close', { applicationId, stage: 'closed', outcome: 'withdrawn' });
    expect(await openFollowUp(context)).toBeUndefined();
    await setStage(context, 'reopen', { applicationId, stage: 'applied' });
    expect(await openFollowUp(context)).toBeDefined();
    expect((await context.database.applications.get(applicationId))?.outcome).toBeUndefined();
  });

  test('a stage set by hand changes what the open follow-up asks, not its day', async () => {
    const context = freshContext('2026-11-16');
    const applicationId = await applied(context);
    const first = await openFollowUp(context);
    expect(first?.step).toBe('receipt');
    await setStage(context, 'interview', { applicationId, stage: 'interviewing' });
    expect(await openFollowUp(context)).toMatchObject({ step: 'process', dueOn: first?.dueOn });
    await setStage(context, 'offer', { applicationId, stage: 'offer' });
    expect(await openFollowUp(context)).toMatchObject({ step: 'again', dueOn: first?.dueOn });
  });

  test('a person without an application has a thread of their own', async () => {
    const context = freshContext('2026-11-16');
    const { contactId } = await addContact(context, 'add-1', { name: 'Ann Network', role: 'network' });
    expect(await openFollowUp(context)).toMatchObject({ threadKey: `contact:${contactId}`, contactId });
  });
});
