import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { threadKeyOf } from '../../src/domain/follow-up.ts';
import type { ApplicationId, AttemptId, ChangeId } from '../../src/domain/identity.ts';
import { addContact } from '../../src/services/contacts.ts';
import { logTouchpoint } from '../../src/services/log-touchpoint.ts';
import { mergeApplications } from '../../src/services/merge-applications.ts';
import { recordApplication } from '../../src/services/record-application.ts';
import type { ServiceContext } from '../../src/services/service-context.ts';
import { splitApplication } from '../../src/services/split-application.ts';
import { recordChange, undoChange } from '../../src/storage/change.ts';
import { freshContext } from '../fakes/fresh-context.ts';

// a busy machine is no failure
vi.setConfig({ testTimeout: 120_000 });

const JOBS = ['Baker', 'Miller', 'Cook'];
const SITES = ['lever', 'greenhouse', 'ashby'];

type Step =
  | { readonly do: 'record'; readonly job: number; readonly site: number; readonly saved: boolean }
  | { readonly do: 'merge' | 'split' | 'log' | 'person'; readonly one: number; readonly other: number }
  | { readonly do: 'undo' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('record' as const), job: fc.nat(2), site: fc.nat(2), saved: fc.boolean() }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom('merge' as const, 'split' as const, 'log' as const, 'person' as const),
      one: fc.nat(20),
      other: fc.nat(20),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ do: 'undo' as const }) },
);

/** Three jobs stand before anything is done to them, so that there is something to merge. */
const THREE_JOBS: readonly Step[] = [0, 1, 2].map((job) => ({ do: 'record', job, site: job, saved: false }));
const hourOf = (maxLength: number) =>
  fc.array(step, { minLength: 3, maxLength, size: 'max' }).map((steps) => [...THREE_JOBS, ...steps]);

/** A person's hour with the records: each change has an id, so that the last can be undone. */
function startHour() {
  let context = freshContext();
  let count = 0;
  const changes: string[] = [];
  const next = (): { context: ServiceContext; id: string } => {
    context = { ...context, now: context.now + 1000 };
    count += 1;
    const id = `change-${count}`;
    changes.push(id);
    return { context, id };
  };
  const alive = async () =>
    (await context.database.applications.toArray()).filter(({ deletedAt }) => deletedAt === undefined);
  const run = async (each: Step): Promise<void> => {
    if (each.do === 'undo') {
      const last = changes.pop();
      context = { ...context, now: context.now + 1000 };
      if (last !== undefined) await undoChange(context.database, last as ChangeId, context.now);
      return;
    }
    const { context: now, id } = next();
    if (each.do === 'record') return void (await record(now, id, each));
    const records = await alive();
    const one = records[each.one % Math.max(records.length, 1)];
    const other = records[each.other % Math.max(records.length, 1)];
    if (one === undefined || other === undefined) return;
    const applicationId = one.id;
    if (each.do === 'merge') await mergeApplications(now, id, { applicationId, otherId: other.id });
    else if (each.do === 'person') await addContact(now, id, { applicationId, name: `Person ${each.other % 3}` });
    else if (each.do === 'split') {
      const parts = one.parts ?? [];
      const partId = parts[each.other % Math.max(parts.length, 1)]?.id;
      if (partId !== undefined) await splitApplication(now, id, { applicationId, partId });
    } else {
      const open = (await now.database.followUps.toArray()).find(
        (row) => row.status === 'open' && row.applicationId === applicationId,
      );
      if (open !== undefined)
        await logTouchpoint(now, id, {
          followUpId: open.id,
          channel: 'email',
          outcome: 'sent',
          personName: 'Person 1',
        });
    }
  };
  return { run, next, alive, database: context.database };
}

async function record(context: ServiceContext, id: string, { job, site, saved }: Extract<Step, { do: 'record' }>) {
  const boardId = SITES[site] ?? '';
  await recordChange(context.database, id, context.now, (change) =>
    recordApplication(context, change, {
      posting: {
        url: `https://${boardId}.example/jobs/${job}`,
        boardId,
        externalId: `${job}00${site}`,
        title: JOBS[job] ?? '',
        company: 'Acme',
        ...(site === 1 ? { salary: '£40,000' } : { location: 'Ghent' }),
      },
      appliedAt: context.now,
      stage: saved ? 'to-apply' : 'applied',
      source: saved ? 'by-hand' : 'captured',
      evidence: [{ sign: 'seen', weight: 'strong', reason: id, at: context.now }],
      ...(saved ? {} : { captureId: id as AttemptId }),
    }),
  );
}

type Hour = ReturnType<typeof startHour>;

async function expectWhole({ alive, database }: Hour): Promise<void> {
  const records = await alive();
  const open = (await database.followUps.toArray()).filter(({ status }) => status === 'open');
  for (const { id, stage } of records) {
    const own = open.filter(({ threadKey }) => threadKey === threadKeyOf({ kind: 'application', applicationId: id }));
    expect(own.length, `${stage} ${id}`).toBe(stage === 'to-apply' || stage === 'closed' ? 0 : 1);
  }
  expect(open.every(({ applicationId }) => records.some(({ id }) => id === applicationId))).toBe(true);
  const captureIds = records.flatMap((each) => each.captureIds);
  expect(captureIds.toSorted()).toEqual([...new Set(captureIds)].toSorted());
  for (const touch of await database.touchpoints.toArray())
    expect(
      records.some(({ id }) => id === touch.applicationId),
      'a touchpoint of a live record',
    ).toBe(true);
}

it('whatever is recorded, merged, split, logged and undone, every record has its one follow-up and nothing is lost', async () => {
  await fc.assert(
    fc.asyncProperty(hourOf(12), async (steps) => {
      const hour = startHour();
      let touches = 0;
      for (const each of steps) {
        await hour.run(each);
        const stand = await hour.database.touchpoints.count();
        if (each.do !== 'undo') expect(stand).toBeGreaterThanOrEqual(touches);
        touches = stand;
        await expectWhole(hour);
      }
    }),
    { numRuns: 40 },
  );
});

it('splitting off what was merged gives both records back', async () => {
  await fc.assert(
    fc.asyncProperty(hourOf(8), fc.nat(20), fc.nat(20), async (steps, a, b) => {
      const hour = startHour();
      for (const each of steps) await hour.run(each);
      const before = await hour.alive();
      const [one, other] = [before[a % Math.max(before.length, 1)], before[b % Math.max(before.length, 1)]];
      fc.pre(one !== undefined && other !== undefined && one.id !== other.id);
      if (one === undefined || other === undefined) return;
      const first = hour.next();
      await mergeApplications(first.context, first.id, { applicationId: one.id, otherId: other.id });
      expect((await hour.alive()).length).toBe(before.length - 1);
      const second = hour.next();
      await splitApplication(second.context, second.id, { applicationId: one.id, partId: other.id });
      const after = await hour.alive();
      for (const known of [one, other]) {
        const now = after.find(({ id }) => id === known.id);
        expect(now).toMatchObject({ posting: known.posting, stage: known.stage, appliedOn: known.appliedOn });
        expect(now?.captureIds.toSorted()).toEqual(known.captureIds.toSorted());
        expect(now?.postingKeys.toSorted()).toEqual(known.postingKeys.toSorted());
        expect(now?.evidence).toEqual(known.evidence);
        expect(now?.distinctFrom).toContain((known.id === one.id ? other.id : one.id) as ApplicationId);
      }
      await expectWhole(hour);
    }),
    { numRuns: 40 },
  );
});
