import * as v from 'valibot';
import { type NextFollowUp, planNextFollowUp, type ThreadHistory } from '../domain/cadence.ts';
import { type FollowUp, FollowUpSchema, type Thread, threadKeyOf } from '../domain/follow-up.ts';
import type { FollowUpId } from '../domain/identity.ts';
import { earlierOf, type LocalDate, laterOf } from '../domain/local-date.ts';
import type { Change } from '../storage/change.ts';
import { present } from '../storage/present.ts';
import { dateOf, type ServiceContext } from './service-context.ts';
import { readThreadHistory } from './thread-history.ts';

/**
 * After something was done: closes the follow-up that stood open, and plans the next one.
 * @returns when the next one is due; undefined when the thread has ended
 */
export async function planThread(
  context: ServiceContext,
  change: Change,
  thread: Thread,
): Promise<LocalDate | undefined> {
  const next = askCadence(context, await readThreadHistory(context, change.database, thread), context.today);
  for (const row of await readOpen(change, thread))
    await change.put('followUps', { ...row, status: 'done', updatedAt: change.now });
  return await putPlanned(context, change, thread, next);
}

/**
 * After something became known or was corrected: makes the open follow-up what the cadence says. Asked as of the day on
 * which it was planned, or of a touch that turns out to be later, the cadence must name the same day; then that day stands,
 * with any snooze, and only what else changed is written. Idempotent.
 * @returns when it is due; undefined when the thread has ended
 */
export async function reviseThread(
  context: ServiceContext,
  change: Change,
  thread: Thread,
): Promise<LocalDate | undefined> {
  const [standing, ...surplus] = await readOpen(change, thread);
  const history = await readThreadHistory(context, change.database, thread);
  for (const row of surplus) await cancel(change, row);
  if (standing === undefined || !v.is(FollowUpSchema, standing)) {
    if (standing !== undefined) await cancel(change, standing);
    return await putPlanned(context, change, thread, askCadence(context, history, context.today));
  }
  const asOf = knownSince(context, history, standing);
  const then = askCadence(context, history, asOf);
  if (then.kind === 'ended') {
    await cancel(change, standing);
    return undefined;
  }
  if (then.dueOn === standing.plannedOn && !isInPause(context, standing)) {
    await putKept(change, standing, { ...standing, ...factsOf(then), ...keptReason(standing, then), asOf });
    return standing.dueOn;
  }
  const now = askCadence(context, history, context.today);
  if (now.kind === 'ended' || standing.reason !== 'moved-by-me' || isInPause(context, standing))
    return await putPlanned(context, change, thread, now, standing);
  // the person's own day outlives a correction and a change of policy
  const asked = { plannedOn: now.dueOn, asOf: context.today };
  await putKept(change, standing, { ...standing, ...factsOf(now), ...keptReason(standing, now), ...asked });
  return standing.dueOn;
}

/** The day on which it was planned; no touch is later, unless one was corrected or came from another record. */
function knownSince(context: ServiceContext, history: ThreadHistory | undefined, standing: FollowUp): LocalDate {
  const days = [history?.startedOn, ...(history?.touchpoints ?? []).map((touch) => touch.occurredOn)];
  const plannedOn = standing.asOf ?? dateOf(context, standing.createdAt);
  return present(days).reduce((latest, day) => laterOf(latest, earlierOf(day, context.today)), plannedOn);
}

type Planned = Extract<NextFollowUp, { kind: 'planned' }>;

function askCadence(context: ServiceContext, history: ThreadHistory | undefined, asOf: LocalDate): NextFollowUp {
  return history === undefined ? { kind: 'ended' } : planNextFollowUp(context.policy, history, asOf);
}

/** A whole one first, the older before the younger: where a table holds several, the first stays. */
async function readOpen(change: Change, thread: Thread): Promise<FollowUp[]> {
  const rows = await change.database.followUps
    .where('[threadKey+status]')
    .equals([threadKeyOf(thread), 'open'])
    .toArray();
  const isDamaged = (row: FollowUp): number => Number(!v.is(FollowUpSchema, row));
  return rows.sort((one, other) => isDamaged(one) - isDamaged(other) || one.createdAt - other.createdAt);
}

async function putPlanned(
  context: ServiceContext,
  change: Change,
  thread: Thread,
  next: NextFollowUp,
  standing?: FollowUp,
): Promise<LocalDate | undefined> {
  if (next.kind === 'ended') return undefined;
  await change.put('followUps', {
    id: standing?.id ?? (context.newId() as FollowUpId),
    createdAt: standing?.createdAt ?? change.now,
    updatedAt: change.now,
    threadKey: threadKeyOf(thread),
    applicationId: thread.kind === 'person' ? undefined : thread.applicationId,
    status: 'open',
    ...factsOf(next),
    reason: next.reason,
    dueOn: next.dueOn,
    plannedOn: next.dueOn,
    asOf: context.today,
  });
  return next.dueOn;
}

function factsOf(next: Planned): Pick<FollowUp, 'contactId' | 'step' | 'attempt' | 'outside' | 'insteadOfId'> {
  const { contactId, step, attempt, outside, insteadOfId } = next;
  return { contactId, step, attempt, outside, insteadOfId };
}

/** That the person moved it stays the reason for its day. */
function keptReason(standing: FollowUp, { reason }: Planned): Pick<FollowUp, 'reason' | 'plannedReason'> {
  if (standing.reason !== 'moved-by-me') return { reason, plannedReason: undefined };
  return { reason: 'moved-by-me', plannedReason: reason };
}

/** Nothing is due while the person is away, whatever it was moved to before. */
function isInPause({ policy, today }: ServiceContext, { dueOn }: FollowUp): boolean {
  return policy.pausedUntil !== undefined && today < policy.pausedUntil && dueOn < policy.pausedUntil;
}

async function putKept(change: Change, before: FollowUp, after: FollowUp): Promise<void> {
  const fields = Object.keys(after) as (keyof FollowUp)[];
  if (fields.some((field) => before[field] !== after[field]))
    await change.put('followUps', { ...after, updatedAt: change.now });
}

async function cancel(change: Change, row: FollowUp): Promise<void> {
  await change.put('followUps', { ...row, status: 'cancelled', updatedAt: change.now });
}
