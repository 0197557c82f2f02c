import type { FollowUp } from '../../src/domain/follow-up.ts';
import type { ApplicationId } from '../../src/domain/identity.ts';
import type { TouchOutcome } from '../../src/domain/touchpoint.ts';
import { type LoggedTouch, logTouchpoint } from '../../src/services/log-touchpoint.ts';
import { recordApplication } from '../../src/services/record-application.ts';
import type { ServiceContext } from '../../src/services/service-context.ts';
import { recordChange } from '../../src/storage/change.ts';

/** Engineer at Acme, applied for today, through the service that captures do it with. */
export async function applyForTest(context: ServiceContext, company = 'Acme'): Promise<ApplicationId> {
  const recorded = await recordChange(context.database, context.newId(), context.now, (change) =>
    recordApplication(context, change, {
      posting: { url: `https://jobs.lever.co/${company}/1`, boardId: 'lever', title: 'Engineer', company },
      appliedAt: context.now,
      stage: 'applied',
      source: 'captured',
      evidence: [],
    }),
  );
  return recorded.applicationId;
}

/** All that stand open, by thread. */
export async function openByThread({ database }: ServiceContext): Promise<ReadonlyMap<string, readonly FollowUp[]>> {
  const groups = new Map<string, FollowUp[]>();
  for (const row of await database.followUps.toArray())
    if (row.status === 'open') groups.set(row.threadKey, [...(groups.get(row.threadKey) ?? []), row]);
  return groups;
}

/** The one open follow-up of a thread. */
export async function openOf(context: ServiceContext, threadKey: string): Promise<FollowUp> {
  const [only, ...more] = (await openByThread(context)).get(threadKey) ?? [];
  if (only === undefined || more.length > 0) throw new Error(`${threadKey} has ${more.length + (only ? 1 : 0)} open`);
  return only;
}

/** Logs on the open follow-up of a thread. */
export async function logForTest(
  context: ServiceContext,
  threadKey: string,
  outcome: TouchOutcome,
  more: Partial<LoggedTouch> & { readonly changeId?: string } = {},
) {
  const { changeId = context.newId(), ...touch } = more;
  const { id: followUpId } = await openOf(context, threadKey);
  return await logTouchpoint(context, changeId, { followUpId, channel: 'phone', outcome, ...touch });
}
