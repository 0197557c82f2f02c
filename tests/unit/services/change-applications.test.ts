import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { ApplicationId } from '../../../src/domain/identity.ts';
import { setStage } from '../../../src/services/change-application.ts';
import { type BulkAct, changeApplications } from '../../../src/services/change-applications.ts';
import type { ServiceContext } from '../../../src/services/service-context.ts';
import { undo } from '../../../src/services/undo.ts';
import { freshContext, onDay } from '../../fakes/fresh-context.ts';
import { applyForTest, logForTest, openByThread } from '../../fakes/record-for-test.ts';

async function withThree(): Promise<{ context: ServiceContext; ids: ApplicationId[] }> {
  const context = freshContext();
  const ids = [
    await applyForTest(context, 'Acme'),
    await applyForTest(context, 'Birch'),
    await applyForTest(context, 'Cedar'),
  ];
  return { context, ids };
}

/** All that a person sees of the rows: which times they carry is not of it. */
async function told({ database }: ServiceContext) {
  const applications = await database.applications.orderBy('id').toArray();
  const open = (await database.followUps.toArray()).filter(({ status }) => status === 'open');
  return {
    applications: applications.map(({ updatedAt: _at, changedAt: _times, ...row }) => row),
    open: open.map(({ threadKey, dueOn, step }) => ({ threadKey, dueOn, step })).toSorted(byThread),
  };
}

function byThread(one: { threadKey: string }, other: { threadKey: string }): number {
  return one.threadKey < other.threadKey ? -1 : 1;
}

const REJECTED: BulkAct = { kind: 'move', stage: 'closed', outcome: 'rejected' };

test('closing several ends their follow-ups, and one undo takes all of it back', async () => {
  const { context, ids } = await withThree();
  const before = await told(context);
  const day = onDay(context, '2026-11-17');
  expect(await changeApplications(day, 'bulk', { applicationIds: ids.slice(0, 2), act: REJECTED })).toEqual({
    count: 2,
  });
  const stages = (await context.database.applications.bulkGet(ids)).map((row) => [row?.stage, row?.outcome]);
  expect(stages).toEqual([
    ['closed', 'rejected'],
    ['closed', 'rejected'],
    ['applied', undefined],
  ]);
  expect([...(await openByThread(context)).keys()]).toEqual([`application:${ids[2]}`]);
  expect(await undo(day, 'bulk')).toBe('undone');
  expect(await told(context)).toEqual(before);
});

test('plans for each what the change of one alone would have planned', async () => {
  const alone = await withThree();
  const together = await withThree();
  for (const { context, ids } of [alone, together])
    for (const id of ids) await logForTest(context, `application:${id}`, 'rejected');
  const reopened = '2026-11-20';
  for (const id of alone.ids)
    await setStage(onDay(alone.context, reopened), id, { applicationId: id, stage: 'interviewing' });
  const act: BulkAct = { kind: 'move', stage: 'interviewing' };
  await changeApplications(onDay(together.context, reopened), 'bulk', { applicationIds: together.ids, act });
  const open = async ({ context, ids }: typeof alone) => {
    const threads = await openByThread(context);
    return ids.map((id) =>
      threads.get(`application:${id}`)?.map(({ attempt, plannedOn, step, reason }) => [
        attempt,
        step,
        reason,
        // the day within the window is drawn by the thread's own id
        plannedOn > reopened,
      ]),
    );
  };
  expect(await open(together)).toEqual(await open(alone));
  expect((await open(together)).every((rows) => rows?.length === 1)).toBe(true);
});

test('those that stand so already, are gone, or were never there are not counted and not touched', async () => {
  const { context, ids } = await withThree();
  await setStage(context, 'first', { applicationId: ids[0] as ApplicationId, stage: 'closed', outcome: 'rejected' });
  await changeApplications(context, 'gone', { applicationIds: [ids[1] as ApplicationId], act: { kind: 'delete' } });
  const rows = await context.database.applications.toArray();
  const day = onDay(context, '2026-11-19');
  const applicationIds = [...ids.slice(0, 2), 'nobody' as ApplicationId];
  expect(await changeApplications(day, 'bulk', { applicationIds, act: REJECTED })).toEqual({ count: 0 });
  expect(await context.database.applications.toArray()).toEqual(rows);
});

test('a tag is given and taken whatever its case, and the same request a second time changes nothing', async () => {
  const { context, ids } = await withThree();
  await context.database.applications.update(ids[0] as ApplicationId, { tags: ['Remote', 'Leeds'] });
  const tag = { applicationIds: ids, act: { kind: 'tag', tag: 'remote' } } as const;
  expect(await changeApplications(context, 'tag', tag)).toEqual({ count: 2 });
  expect(await changeApplications(context, 'tag', tag)).toEqual({ count: 2 });
  const tags = async () => (await context.database.applications.bulkGet(ids)).map((row) => row?.tags);
  expect(await tags()).toEqual([['Remote', 'Leeds'], ['remote'], ['remote']]);
  await changeApplications(context, 'untag', { applicationIds: ids, act: { kind: 'untag', tag: 'REMOTE' } });
  expect(await tags()).toEqual([['Leeds'], undefined, undefined]);
  expect(await undo(context, 'untag')).toBe('undone');
  expect(await undo(context, 'tag')).toBe('undone');
  expect(await tags()).toEqual([['Remote', 'Leeds'], undefined, undefined]);
});

test('deleting several takes their follow-ups along, and undo brings both back', async () => {
  const { context, ids } = await withThree();
  const before = await told(context);
  const day = onDay(context, '2026-11-18');
  await changeApplications(day, 'delete', { applicationIds: ids, act: { kind: 'delete' } });
  expect((await openByThread(context)).size).toBe(0);
  expect(await undo(day, 'delete')).toBe('undone');
  expect(await told(context)).toEqual(before);
});

test('once one of them was changed again, the whole cannot be undone and stays as it is', async () => {
  const { context, ids } = await withThree();
  await changeApplications(context, 'bulk', { applicationIds: ids, act: REJECTED });
  const later = { ...context, now: context.now + 1000 };
  await setStage(later, 'later', { applicationId: ids[1] as ApplicationId, stage: 'offer' });
  const rows = await context.database.applications.toArray();
  expect(await undo(later, 'bulk')).toBe('newer');
  expect(await context.database.applications.toArray()).toEqual(rows);
});

test('what is kept for the undo of many does not grow with the length of their adverts', async () => {
  const { context, ids } = await withThree();
  for (const id of ids) {
    const row = await context.database.applications.get(id);
    if (row !== undefined)
      await context.database.applications.put({ ...row, posting: { ...row.posting, description: 'x'.repeat(10_000) } });
  }
  await changeApplications(context, 'bulk', { applicationIds: ids, act: REJECTED });
  const record = await context.database.meta.get('change:bulk');
  expect(JSON.stringify(record).length).toBeLessThan(ids.length * 1000);
});
