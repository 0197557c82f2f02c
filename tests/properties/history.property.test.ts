import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { planNextFollowUp } from '../../src/domain/cadence.ts';
import type { ApplicationId } from '../../src/domain/identity.ts';
import { addDays } from '../../src/domain/local-date.ts';
import { type TouchOutcome, TouchOutcomeSchema } from '../../src/domain/touchpoint.ts';
import { setStage } from '../../src/services/change-application.ts';
import { correctTouchpoint, removeTouchpoint } from '../../src/services/correct-touchpoint.ts';
import { logTouchpoint } from '../../src/services/log-touchpoint.ts';
import type { ServiceContext } from '../../src/services/service-context.ts';
import { undo } from '../../src/services/undo.ts';
import { freshContext, onDay } from '../fakes/fresh-context.ts';
import { applyForTest } from '../fakes/record-for-test.ts';

// a busy machine is no failure
vi.setConfig({ testTimeout: 120_000 });

type Deed =
  | { readonly kind: 'log'; readonly outcome: TouchOutcome; readonly daysBefore: number; readonly named: boolean }
  | { readonly kind: 'correct'; readonly which: number; readonly outcome: TouchOutcome; readonly daysBefore: number }
  | { readonly kind: 'remove'; readonly which: number }
  | { readonly kind: 'undo'; readonly which: number }
  | { readonly kind: 'reopen' };

const outcome = fc.constantFrom(...TouchOutcomeSchema.options);
const daysBefore = fc.nat(3);
const which = fc.nat(20);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('log' as const), outcome, daysBefore, named: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('correct' as const), which, outcome, daysBefore }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), which }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('undo' as const), which }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reopen' as const) }) },
);

async function carryOut(context: ServiceContext, applicationId: ApplicationId, done: string[], act: Deed) {
  const { database } = context;
  const changeId = context.newId();
  const touches = (await database.touchpoints.toArray()).filter((touch) => touch.deletedAt === undefined);
  const touch = 'which' in act ? touches[act.which % touches.length] : undefined;
  switch (act.kind) {
    case 'log': {
      const open = (await database.followUps.toArray()).find((row) => row.status === 'open');
      if (open === undefined) return;
      await logTouchpoint(context, changeId, {
        followUpId: open.id,
        channel: 'phone',
        outcome: act.outcome,
        occurredOn: addDays(context.today, -act.daysBefore),
        expectedOn: addDays(context.today, 3),
        ...(act.named ? { namedPerson: `Person ${done.length}`, personName: 'Jenny Smith' } : {}),
      });
      break;
    }
    case 'correct': {
      const occurredOn = addDays(context.today, -act.daysBefore);
      if (touch !== undefined)
        await correctTouchpoint(context, changeId, { touchpointId: touch.id, outcome: act.outcome, occurredOn });
      break;
    }
    case 'remove':
      if (touch !== undefined) await removeTouchpoint(context, changeId, { touchpointId: touch.id });
      break;
    case 'undo': {
      const undone = done[act.which % Math.max(1, done.length)];
      if (undone !== undefined) await undo(context, undone);
      return;
    }
    case 'reopen':
      await setStage(context, changeId, { applicationId, stage: 'applied' });
      break;
  }
  done.push(changeId);
}

/** The stored follow-up against the touches folded here, by what the tables say and nothing that the services remember. */
async function expectDerived({ database, policy }: ServiceContext, applicationId: ApplicationId): Promise<void> {
  const application = await database.applications.get(applicationId);
  const touchpoints = (await database.touchpoints.toArray())
    .filter((touch) => touch.deletedAt === undefined)
    .sort((one, other) => one.occurredAt - other.occurredAt || one.createdAt - other.createdAt);
  const open = (await database.followUps.toArray()).filter((row) => row.status === 'open');
  if (application === undefined || open.length > 1) throw new Error(`${open.length} open`);
  const [stored] = open;
  const folded = planNextFollowUp(
    policy,
    {
      threadKey: `application:${applicationId}`,
      startedOn: application.appliedOn,
      stage: application.stage,
      touchpoints,
      contactId: stored?.insteadOfId ?? stored?.contactId,
      others: stored?.insteadOfId === undefined || stored.contactId === undefined ? [] : [stored.contactId],
      active: application.stage !== 'closed',
      reopenedAt: application.reopenedAt,
    },
    stored?.asOf ?? application.appliedOn,
  );
  if (folded.kind === 'ended') {
    expect(stored).toBeUndefined();
    return;
  }
  const { dueOn, step, attempt, reason, outside, contactId } = folded;
  expect(stored).toMatchObject({ plannedOn: dueOn, dueOn, step, attempt, reason });
  expect([stored?.outside, stored?.contactId]).toEqual([outside, contactId]);
  for (const { occurredOn } of touchpoints) expect(stored?.asOf && occurredOn <= stored.asOf).toBe(true);
}

it('stores what the touches fold into, whatever is logged, corrected, removed and undone, in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ act: deed, days: fc.nat(5) }), { minLength: 1, maxLength: 10 }),
      async (deeds) => {
        let context = freshContext('2026-11-02');
        const applicationId = await applyForTest(context);
        const done: string[] = [];
        for (const [index, { act, days }] of deeds.entries()) {
          const day = onDay(context, addDays(context.today, days));
          context = { ...day, now: Math.max(day.now, context.now) + 1000 + index };
          await carryOut(context, applicationId, done, act);
          await expectDerived(context, applicationId);
        }
      },
    ),
    { numRuns: 60 },
  );
});
