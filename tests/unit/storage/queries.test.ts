import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ApplicationId, ContactId } from '../../../src/domain/identity.ts';
import { localDate } from '../../../src/domain/local-date.ts';
import { createDatabase, type Database } from '../../../src/storage/database.ts';
import { readApplications, readToday, readTotals } from '../../../src/storage/queries.ts';
import { buildApplication } from '../../builders/application.ts';
import { buildContact } from '../../builders/contact.ts';
import { buildFollowUp } from '../../builders/follow-up.ts';
import { buildOpeningTouch, buildTouchpoint } from '../../builders/touchpoint.ts';

const TODAY = localDate('2026-11-16');
let db: Database;
let count = 0;

beforeEach(() => {
  count += 1;
  db = createDatabase(`queries-${count}`);
});

async function addThread(id: string, dueOn: string): Promise<void> {
  const applicationId = `application-${id}` as ApplicationId;
  await db.applications.put(buildApplication({ id: applicationId, posting: { company: `Company ${id}` } }));
  await db.followUps.put(buildFollowUp({ id, dueOn, applicationId, threadKey: `application:${applicationId}` }));
}

describe('reading the day', () => {
  test('due is what is open up to today; the week ahead is separate', async () => {
    await addThread('late', '2026-11-13');
    await addThread('today', '2026-11-16');
    await addThread('soon', '2026-11-23');
    await addThread('far', '2026-11-24');
    await db.followUps.put(buildFollowUp({ id: 'done', dueOn: '2026-11-16', status: 'done' }));
    const day = await readToday(db, TODAY);
    expect(day.due.rows.map((row) => row.followUp.id)).toEqual(['late', 'today']);
    expect(day.upcoming.rows.map((row) => row.followUp.id)).toEqual(['soon']);
    expect(day.next?.followUp.id).toBe('soon');
  });

  test('a person’s own thread knows what they said about an application; the application’s thread is as it was', async () => {
    await addThread('a', '2026-11-16');
    const contactId = 'jenny' as ContactId;
    const applicationId = 'application-a' as ApplicationId;
    await db.contacts.put(buildContact());
    await db.followUps.put(buildFollowUp({ id: 'own', dueOn: '2026-11-16', contactId, threadKey: 'contact:jenny' }));
    await db.touchpoints.bulkPut([
      buildTouchpoint({ id: 'then', outcome: 'rejected', contactId, applicationId, occurredOn: '2026-11-03' }),
      buildTouchpoint({ id: 'since', contactId, occurredOn: '2026-11-10' }),
    ]);
    const { rows } = (await readToday(db, TODAY)).due;
    const seen = rows.map(({ followUp, touchpoints, elsewhere, tries }) => ({
      id: followUp.id,
      own: touchpoints.map(({ id }) => id),
      elsewhere: elsewhere?.map(({ id }) => id),
      tries,
    }));
    expect(seen).toContainEqual({ id: 'own', own: ['since'], elsewhere: ['then'], tries: 1 });
    expect(seen).toContainEqual({ id: 'a', own: ['then'], elsewhere: undefined, tries: 1 });
  });

  test('the next one is found beyond the week', async () => {
    await addThread('far', '2026-12-24');
    const day = await readToday(db, TODAY);
    expect(day.upcoming.rows).toEqual([]);
    expect(day.next?.application?.posting.company).toBe('Company far');
  });

  test('a row comes with its person, the others of the thread, its touches in order, and the tries', async () => {
    const applicationId = 'application-a' as ApplicationId;
    await addThread('a', '2026-11-16');
    await db.followUps.update('a' as never, { contactId: 'susan' as ContactId });
    await db.contacts.bulkPut([buildContact({ id: 'susan', name: 'Susan' }), buildContact({ id: 'jenny' })]);
    const tie = { id: 'tie', createdAt: 0, updatedAt: 0, applicationId, contactId: 'jenny' as ContactId };
    await db.applicationContacts.put(tie);
    await db.touchpoints.bulkPut([
      buildTouchpoint({ applicationId, occurredOn: '2026-11-10' }),
      buildOpeningTouch({ applicationId, occurredOn: '2026-11-02' }),
      buildTouchpoint({ contactId: 'susan' as ContactId, occurredOn: '2026-11-03' }),
    ]);
    const [row] = (await readToday(db, TODAY)).due.rows;
    expect(row?.contact?.name).toBe('Susan');
    expect(row?.contacts.map((contact) => contact.id)).toEqual(['susan', 'jenny']);
    expect(row?.touchpoints.map((touch) => touch.occurredOn)).toEqual(['2026-11-02', '2026-11-10']);
    expect(row?.tries).toBe(1);
  });

  test('a person without an application is a row of their own', async () => {
    await db.contacts.put(buildContact({ id: 'lead' }));
    await db.followUps.put(
      buildFollowUp({ id: 'lead', threadKey: 'contact:lead', contactId: 'lead' as ContactId, dueOn: '2026-11-16' }),
    );
    await db.touchpoints.put(buildTouchpoint({ contactId: 'lead' as ContactId }));
    const [row] = (await readToday(db, TODAY)).due.rows;
    expect(row).toMatchObject({ contact: { name: 'Jenny Smith' }, tries: 1 });
    expect(row?.application).toBeUndefined();
  });

  test('damaged rows are named, and the others are still read', async () => {
    await addThread('good', '2026-11-16');
    await addThread('orphan', '2026-11-16');
    await db.applications.put({ id: 'application-orphan', posting: 'gone' } as never);
    await db.followUps.put({ id: 'broken', status: 'open', dueOn: '2026-11-16', step: 'nonsense' } as never);
    const { due } = await readToday(db, TODAY);
    expect(due.rows.map((row) => row.followUp.id)).toEqual(['good']);
    expect([...due.unreadable].sort()).toEqual(['broken', 'orphan']);
  });

  test('what belongs to a deleted application is not shown, nor called damaged', async () => {
    await addThread('a', '2026-11-16');
    await db.applications.update('application-a' as never, { deletedAt: 1 });
    expect((await readToday(db, TODAY)).due).toEqual({ rows: [], unreadable: [] });
  });
});

test('all applications come newest first, with when the next follow-up falls', async () => {
  await addThread('open', '2026-11-20');
  await db.applications.put(buildApplication({ id: 'newer', appliedOn: '2026-11-12', stage: 'closed' }));
  const listed = await readApplications(db);
  expect(listed.map(({ application, nextDueOn }) => [application.id, nextDueOn])).toEqual([
    ['newer', undefined],
    ['application-open', '2026-11-20'],
  ]);
});

test('totals leave out the deleted, and the applications among the touches', async () => {
  await addThread('a', '2026-11-16');
  await db.applications.put(buildApplication({ id: 'gone', deletedAt: 1 }));
  await db.touchpoints.bulkPut([buildOpeningTouch(), buildTouchpoint()]);
  expect(await readTotals(db)).toEqual({ applications: 1, people: 0, touches: 1 });
});
