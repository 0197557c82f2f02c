import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { ApplicationId } from '../../../src/domain/identity.ts';
import { setStage } from '../../../src/services/change-application.ts';
import { changeApplications } from '../../../src/services/change-applications.ts';
import { addContact, correctContact } from '../../../src/services/contacts.ts';
import { deleteApplication } from '../../../src/services/delete-application.ts';
import type { ServiceContext } from '../../../src/services/service-context.ts';
import { undo } from '../../../src/services/undo.ts';
import type { ListedRow } from '../../../src/storage/listed-row.ts';
import { watchListed } from '../../../src/storage/watch-listed.ts';
import { buildApplication } from '../../builders/application.ts';
import { buildTouchpoint } from '../../builders/touchpoint.ts';
import { freshContext } from '../../fakes/fresh-context.ts';
import { applyForTest, logForTest, openOf } from '../../fakes/record-for-test.ts';

async function watching(context: ServiceContext) {
  let told: readonly ListedRow[] = [];
  let first: readonly ListedRow[] = [];
  let times = 0;
  const stop = watchListed(context.database, (outcome) => {
    if (!outcome.ok) throw new Error('it could not be read');
    told = outcome.value;
    if (times === 0) first = told;
    times += 1;
  });
  await vi.waitFor(() => expect(times).toBeGreaterThan(0));
  return { stop, row: (id: string) => told.find((row) => row.id === id), count: () => told.length, first: () => first };
}

test('tells of each application what the table shows', async () => {
  const context = freshContext();
  const id = await applyForTest(context, 'Acme');
  await logForTest(context, `application:${id}`, 'spoke', { personName: 'José Ruiz' });
  const { stop, row } = await watching(context);
  const { dueOn } = await openOf(context, `application:${id}`);
  expect(row(id)).toMatchObject({
    title: 'Engineer',
    company: 'Acme',
    stage: 'applied',
    site: 'lever',
    appliedOn: '2026-11-16',
    lastOn: '2026-11-16',
    heardOn: '2026-11-16',
    nextOn: dueOn,
    touches: 1,
  });
  expect(row(id)?.text).toContain('jose ruiz');
  stop();
});

test('follows what is written, row by row, and what is undone', async () => {
  const context = freshContext();
  const [first, second] = [await applyForTest(context, 'Acme'), await applyForTest(context, 'Birch')];
  const { stop, row, count } = await watching(context);
  const untouched = row(second);

  await logForTest(context, `application:${first}`, 'no-answer', { changeId: 'log-it-first' });
  await vi.waitFor(() => expect(row(first)).toMatchObject({ touches: 1, lastOn: '2026-11-16' }));
  expect(row(second)).toBe(untouched);

  await undo(context, 'log-it-first');
  await vi.waitFor(() => expect([row(first)?.touches, row(first)?.lastOn]).toEqual([0, undefined]));

  await setStage(context, 'stage', { applicationId: first, stage: 'closed', outcome: 'rejected' });
  await vi.waitFor(() => expect([row(first)?.outcome, row(first)?.nextOn]).toEqual(['rejected', undefined]));

  const { contactId } = await addContact(context, 'add', { applicationId: first, name: 'Zoë Tan' });
  await vi.waitFor(() => expect(row(first)?.text).toContain('zoe tan'));
  await correctContact(context, 'correct', { contactId, name: 'Ann Tan' });
  await vi.waitFor(() => expect(row(first)?.text).toContain('ann tan'));

  await deleteApplication(context, 'delete', { applicationId: first });
  await vi.waitFor(() => expect(count()).toBe(1));
  const third = await applyForTest(context, 'Cedar');
  await vi.waitFor(() => expect(row(third)).toMatchObject({ company: 'Cedar' }));
  stop();
  const act = { kind: 'delete' } as const;
  await changeApplications(context, 'bulk', { applicationIds: [second, third], act });
  expect(count()).toBe(2);
});

test('shows many before their touches are read, then all of it, and what is written all at once', async () => {
  const context = freshContext();
  const { database } = context;
  const ids = Array.from({ length: 2100 }, (_, at) => `row-${String(at).padStart(4, '0')}`);
  await database.applications.bulkPut(ids.map((id) => buildApplication({ id })));
  await database.touchpoints.put(
    buildTouchpoint({ id: 'last', applicationId: ids[2099] as ApplicationId, occurredOn: '2026-11-09' }),
  );
  const { stop, row, count, first } = await watching(context);
  expect([first().length, first().find(({ id }) => id === 'row-2099')?.touches]).toEqual([2100, 0]);
  await vi.waitFor(() => expect(row('row-2099')).toMatchObject({ touches: 1, lastOn: '2026-11-09' }));
  expect(count()).toBe(2100);
  await database.applications.bulkPut(ids.slice(0, 60).map((id) => buildApplication({ id, stage: 'offer' })));
  await vi.waitFor(() => expect(row('row-0059')?.stage).toBe('offer'));
  stop();
});

test('a damaged row is left out, and what is damaged elsewhere in it spoils nothing', async () => {
  const context = freshContext();
  await context.database.applications.bulkPut([
    buildApplication({ id: 'whole' }),
    { ...buildApplication({ id: 'garbled' }), appliedOn: 'yesterday' as never },
    { ...buildApplication({ id: 'elsewhere' }), evidence: 'none' as never },
  ]);
  const { stop, row, count } = await watching(context);
  expect(count()).toBe(2);
  expect(row('elsewhere')).toMatchObject({ company: 'Acme' });
  stop();
});
