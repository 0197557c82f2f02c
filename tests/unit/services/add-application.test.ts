import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { localDate } from '../../../src/domain/local-date.ts';
import { type ApplicationToAdd, addApplication } from '../../../src/services/add-application.ts';
import { editApplication } from '../../../src/services/edit-application.ts';
import { undoChange } from '../../../src/storage/change.ts';
import { freshContext } from '../../fakes/fresh-context.ts';
import { applyForTest, openOf } from '../../fakes/record-for-test.ts';
import { wholeRows } from '../../fakes/whole-rows.ts';

const WALK_IN: ApplicationToAdd = {
  title: 'Barista',
  company: 'Corner Café',
  stage: 'applied',
  appliedOn: localDate('2026-11-13'),
  channel: 'in-person',
  location: 'Leeds',
};

test('is recorded as entered by hand, with the touch that it is and one follow-up, and undone without a trace', async () => {
  const context = freshContext('2026-11-16');
  const { database } = context;
  const before = await wholeRows(database);
  const { applicationId, isNew, nextDueOn } = await addApplication(context, 'add', WALK_IN);
  expect(isNew).toBe(true);
  expect(await database.applications.get(applicationId)).toMatchObject({
    source: 'by-hand',
    stage: 'applied',
    appliedOn: '2026-11-13',
    posting: { title: 'Barista', company: 'Corner Café', location: 'Leeds', url: '' },
  });
  expect(await database.touchpoints.toArray()).toMatchObject([
    { applicationId, direction: 'outbound', channel: 'in-person', outcome: 'sent', occurredOn: '2026-11-13' },
  ]);
  const open = await openOf(context, `application:${applicationId}`);
  expect(open.dueOn).toBe(nextDueOn);
  expect(await undoChange(database, 'add', context.now + 1000)).toBe('undone');
  expect(await wholeRows(database)).toStrictEqual(before);
});

test('one that is yet to be sent has no touch and no follow-up', async () => {
  const context = freshContext('2026-11-16');
  const { nextDueOn } = await addApplication(context, 'add', { ...WALK_IN, stage: 'to-apply' });
  expect(nextDueOn).toBeUndefined();
  expect(await context.database.applications.count()).toBe(1);
  expect(await context.database.touchpoints.count()).toBe(0);
  expect(await context.database.followUps.count()).toBe(0);
});

test('a job that is on record already is enriched, not doubled; a day to come is today', async () => {
  const context = freshContext('2026-11-16');
  const standing = await applyForTest(context);
  const engineer = { ...WALK_IN, title: 'Engineer', company: 'Acme' };
  const again = await addApplication(context, 'add', { ...engineer, appliedOn: localDate('2026-12-24') });
  expect(again).toMatchObject({ applicationId: standing, isNew: false });
  expect(await context.database.applications.toArray()).toMatchObject([
    { appliedOn: '2026-11-16', posting: { location: 'Leeds', url: 'https://jobs.lever.co/Acme/1' } },
  ]);
  expect(await context.database.touchpoints.count()).toBe(1);
});

test('a corrected day moves its touch, however it was sent', async () => {
  const context = freshContext('2026-11-16');
  const { applicationId } = await addApplication(context, 'add', WALK_IN);
  await editApplication(context, 'edit', { applicationId, appliedOn: localDate('2026-11-10') });
  expect(await context.database.touchpoints.toArray()).toMatchObject([{ occurredOn: '2026-11-10' }]);
});
