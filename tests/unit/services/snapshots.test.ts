import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { checkDatabase, endLoss, markDatabase } from '../../../src/services/database-guard.ts';
import { logContact } from '../../../src/services/log-contact.ts';
import { packText, unpackText } from '../../../src/services/pack-text.ts';
import { repairThreads } from '../../../src/services/repair-threads.ts';
import type { ServiceContext } from '../../../src/services/service-context.ts';
import { readSnapshots, restoreSnapshot, snapshotWhenDue } from '../../../src/services/snapshots.ts';
import { fakeJournalArea } from '../../fakes/fake-journal-area.ts';
import { freshContext, onDay } from '../../fakes/fresh-context.ts';

const HOUR = 3_600_000;

function portsOf(area = fakeJournalArea()) {
  return { area, appVersion: '0.1.0', settings: { toast: false } };
}

async function meet(context: ServiceContext, name: string): Promise<void> {
  await logContact(context, context.newId(), { name });
}

async function empty({ database }: ServiceContext): Promise<void> {
  for (const table of database.tables) await table.clear();
}

test('a first run is no loss, and neither is a database that only grew', async () => {
  const context = freshContext();
  const { area } = portsOf();
  expect(await checkDatabase(context, area)).toBeUndefined();
  await meet(context, 'Susan Lee');
  await markDatabase(context, area);
  await meet(context, 'Tom Berg');
  expect(await checkDatabase(context, area)).toBeUndefined();
});

test('an empty database where there was one is a loss, which says what was there', async () => {
  const context = freshContext();
  const { area } = portsOf();
  await checkDatabase(context, area);
  await meet(context, 'Susan Lee');
  await markDatabase(context, area);
  await empty(context);
  expect(await checkDatabase(context, area)).toMatchObject({ had: { contacts: 1, applications: 0 } });
});

test('a database that fell back to an older state is a loss too', async () => {
  const context = freshContext();
  const { area } = portsOf();
  await checkDatabase(context, area);
  await meet(context, 'Susan Lee');
  const older = await context.database.meta.toArray();
  await meet(context, 'Tom Berg');
  await markDatabase(context, area);
  await context.database.meta.bulkPut(older);
  expect(await checkDatabase(context, area)).toBeDefined();
});

test('what is recorded after a loss does not hide it, and no copy is made of what is left', async () => {
  const context = freshContext();
  const ports = portsOf();
  await checkDatabase(context, ports.area);
  await meet(context, 'Susan Lee');
  await markDatabase(context, ports.area);
  await empty(context);
  await checkDatabase(context, ports.area);
  for (let count = 0; count < 40; count += 1) await meet(context, `Since ${count}`);
  await markDatabase(context, ports.area);
  expect(await checkDatabase(context, ports.area)).toBeDefined();
  expect(await snapshotWhenDue(onDay(context, '2026-12-24'), ports)).toBeUndefined();
});

test('a decided loss is told no more, and the database counts from there', async () => {
  const context = freshContext();
  const { area } = portsOf();
  await checkDatabase(context, area);
  await meet(context, 'Susan Lee');
  await markDatabase(context, area);
  await empty(context);
  await checkDatabase(context, area);
  await endLoss(context, area);
  expect(await checkDatabase(context, area)).toBeUndefined();
  await meet(context, 'Tom Berg');
  await markDatabase(context, area);
  await empty(context);
  expect(await checkDatabase(context, area)).toMatchObject({ had: { contacts: 1 } });
});

test('a copy is made once an hour while something changes, and after 25 changes', async () => {
  const context = freshContext();
  const ports = portsOf();
  expect(await snapshotWhenDue(context, ports), 'nothing to copy').toBeUndefined();
  await meet(context, 'Susan Lee');
  expect(await snapshotWhenDue(context, ports)).toMatchObject({ contacts: 1 });
  const soon = { ...context, now: context.now + HOUR / 2 };
  for (let count = 0; count < 24; count += 1) await meet(soon, `Person ${count}`);
  expect(await snapshotWhenDue(soon, ports), '24 changes').toBeUndefined();
  await meet(soon, 'The 25th');
  expect(await snapshotWhenDue(soon, ports)).toMatchObject({ contacts: 26 });
  const later = { ...soon, now: soon.now + 2 * HOUR };
  expect(await snapshotWhenDue(later, ports), 'an hour without a change').toBeUndefined();
  await meet(later, 'One more');
  expect(await snapshotWhenDue(later, ports)).toMatchObject({ contacts: 27 });
});

test('at most three copies are kept: the newest, one of today and one of yesterday, and nothing else of the older ones', async () => {
  const context = freshContext();
  const ports = portsOf();
  const moments: number[] = [];
  for (let hours = 0; hours < 24 * 6; hours += 2) {
    const then = { ...context, now: context.now + hours * HOUR };
    await meet(then, `Met after ${hours} hours`);
    moments.push((await snapshotWhenDue(then, ports))?.at ?? 0);
    const kept = await readSnapshots(ports.area);
    expect(kept.length).toBeLessThanOrEqual(3);
    expect(kept[0]?.at).toBe(moments.at(-1));
    const copies = [...ports.area.stored.keys()].filter((key) => key.startsWith('snapshot:'));
    expect(copies.toSorted()).toEqual(kept.map(({ key }) => key).toSorted());
  }
  const ages = (await readSnapshots(ports.area)).map(({ at }) => ((moments.at(-1) ?? 0) - at) / HOUR);
  expect(ages).toHaveLength(3);
  expect(ages[2]).toBeGreaterThanOrEqual(20);
  expect(ages[2]).toBeLessThanOrEqual(48);
});

test('a restored copy brings back every row, with one open follow-up for each thread', async () => {
  const context = freshContext();
  const ports = portsOf();
  await meet(context, 'Susan Lee');
  await meet(context, 'Tom Berg');
  const before = await context.database.contacts.toArray();
  const [copy] = [await snapshotWhenDue(context, ports)];
  await empty(context);
  await meet(context, 'Met Since');
  expect(await restoreSnapshot(context, ports.area, copy?.key ?? '')).toBeGreaterThan(0);
  expect(await context.database.contacts.toArray()).toEqual(expect.arrayContaining(before));
  expect(await context.database.contacts.count()).toBe(3);
  expect((await context.database.followUps.toArray()).filter(({ status }) => status === 'open')).toHaveLength(3);
  expect(await repairThreads(context)).toBe(0);
});

test('a row that was changed after the copy stays as it is', async () => {
  const context = freshContext();
  const ports = portsOf();
  await meet(context, 'Susan Lee');
  const copy = await snapshotWhenDue(context, ports);
  const [susan] = await context.database.contacts.toArray();
  if (susan === undefined) throw new Error('Susan is there');
  await context.database.contacts.put({ ...susan, name: 'Susan Lee-Park', updatedAt: susan.updatedAt + 1 });
  await restoreSnapshot(context, ports.area, copy?.key ?? '');
  expect((await context.database.contacts.get(susan.id))?.name).toBe('Susan Lee-Park');
});

test('a damaged copy, or one that never was, restores nothing and breaks nothing', async () => {
  const context = freshContext();
  const ports = portsOf();
  await meet(context, 'Susan Lee');
  const copy = await snapshotWhenDue(context, ports);
  const packed = String(ports.area.stored.get(copy?.key ?? ''));
  ports.area.stored.set(copy?.key ?? '', packed.slice(0, packed.length / 2));
  expect(await restoreSnapshot(context, ports.area, copy?.key ?? '')).toBeUndefined();
  expect(await restoreSnapshot(context, ports.area, 'settings')).toBeUndefined();
});

test('text comes out of the packing as it went in', async () => {
  const text = `Zoë, Jürgen, 求人 \u{1f6de} ${'x'.repeat(100_000)}`;
  expect(await unpackText(await packText(text))).toBe(text);
  expect(await unpackText('no gzip')).toBeUndefined();
});
