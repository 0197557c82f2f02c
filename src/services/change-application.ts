import type { ClosedOutcome, Stage } from '../domain/application.ts';
import type { ApplicationId, FollowUpId } from '../domain/identity.ts';
import { type LocalDate, laterOf } from '../domain/local-date.ts';
import { postingKeys } from '../domain/posting-identity.ts';
import { type Change, recordChange } from '../storage/change.ts';
import { planThread } from './plan-thread.ts';
import type { ServiceContext } from './service-context.ts';

type Planned = { nextDueOn: LocalDate | undefined };

/** Moves an application on; closing ends its follow-ups, reopening plans one. @returns undefined when there is none */
export async function setStage(
  context: ServiceContext,
  changeId: string,
  move: { readonly applicationId: ApplicationId; readonly stage: Stage; readonly outcome?: ClosedOutcome },
): Promise<Planned | undefined> {
  return await recordChange(context.database, changeId, context.now, async (change) => {
    const application = await change.database.applications.get(move.applicationId);
    if (application === undefined) return undefined;
    const { outcome: _former, ...kept } = application;
    const closing = move.stage === 'closed' ? { outcome: move.outcome ?? 'no-response' } : {};
    const starting =
      application.stage === 'to-apply' && move.stage !== 'closed'
        ? { appliedOn: context.today, appliedAt: context.now }
        : {};
    await change.put('applications', { ...kept, ...closing, ...starting, stage: move.stage, updatedAt: context.now });
    return { nextDueOn: await planThread(context, change, { applicationId: application.id }, 'cancelled') };
  });
}

/** The person knows better: title, company, place, or the day it was sent, which plans anew. */
export async function correctApplication(
  context: ServiceContext,
  changeId: string,
  correction: {
    readonly applicationId: ApplicationId;
    readonly title?: string;
    readonly company?: string;
    readonly location?: string;
    readonly appliedOn?: LocalDate;
  },
): Promise<Planned | undefined> {
  return await recordChange(context.database, changeId, context.now, async (change) => {
    const application = await change.database.applications.get(correction.applicationId);
    if (application === undefined) return undefined;
    const { title, company, location, appliedOn } = correction;
    const posting = {
      ...application.posting,
      ...(title === undefined ? {} : { title }),
      ...(company === undefined ? {} : { company }),
      ...(location === undefined ? {} : { location }),
    };
    const keys = [...new Set([...application.postingKeys, ...postingKeys(posting)])];
    await change.put('applications', {
      ...application,
      posting,
      postingKeys: keys,
      appliedOn: appliedOn ?? application.appliedOn,
      updatedAt: context.now,
    });
    if (appliedOn === undefined || appliedOn === application.appliedOn) return { nextDueOn: undefined };
    await moveSubmission(change, application.id, appliedOn);
    return { nextDueOn: await planThread(context, change, { applicationId: application.id }, 'cancelled') };
  });
}

/** The application's own touchpoint carries the day as well. */
async function moveSubmission(change: Change, applicationId: ApplicationId, appliedOn: LocalDate): Promise<void> {
  const touches = await change.database.touchpoints.where('applicationId').equals(applicationId).toArray();
  const submission = touches.find(({ channel, outcome }) => channel === 'portal' && outcome === 'sent');
  if (submission !== undefined)
    await change.put('touchpoints', { ...submission, occurredOn: appliedOn, updatedAt: change.now });
}

/** Snoozes a follow-up or brings it forward: the cadence's own date stays beside it. @returns undefined when it is not open */
export async function moveFollowUp(
  context: ServiceContext,
  changeId: string,
  move: { readonly followUpId: FollowUpId; readonly dueOn: LocalDate },
): Promise<Planned | undefined> {
  return await recordChange(context.database, changeId, context.now, async (change) => {
    const followUp = await change.database.followUps.get(move.followUpId);
    if (followUp === undefined || followUp.status !== 'open') return undefined;
    const dueOn = laterOf(move.dueOn, context.today);
    await change.put('followUps', { ...followUp, dueOn, reason: 'moved-by-me', updatedAt: context.now });
    return { nextDueOn: dueOn };
  });
}
