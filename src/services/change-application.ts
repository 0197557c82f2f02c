import type { Application, ClosedOutcome, Stage } from '../domain/application.ts';
import type { ApplicationId, FollowUpId } from '../domain/identity.ts';
import { type LocalDate, laterOf } from '../domain/local-date.ts';
import { recordChange } from '../storage/change.ts';
import { reviseThread } from './plan-thread.ts';
import { reviseThreads } from './revise-threads.ts';
import type { ServiceContext } from './service-context.ts';

/** `outcome` belongs to `closed`. */
export interface StageMove {
  readonly stage: Stage;
  readonly outcome?: ClosedOutcome | undefined;
}

type Planned = { nextDueOn: LocalDate | undefined };

/**
 * Moves an application on. Closing ends its follow-ups. Any other stage is the seeker's word that it is under way: one is
 * planned, whatever ended it before. @returns undefined when there is none
 */
export async function setStage(
  context: ServiceContext,
  changeId: string,
  move: StageMove & { readonly applicationId: ApplicationId },
): Promise<Planned | undefined> {
  return await recordChange(context.database, changeId, context.now, async (change) => {
    const application = await change.database.applications.get(move.applicationId);
    if (application === undefined) return undefined;
    await change.put('applications', { ...movedTo(context, application, move), updatedAt: context.now });
    const nextDueOn = await reviseThread(context, change, { kind: 'application', applicationId: application.id });
    await reviseThreads(context, change, { applicationIds: [application.id] });
    return { nextDueOn };
  });
}

/** The application at that stage. One that was only saved is applied for today by it. */
export function movedTo({ now, today }: ServiceContext, application: Application, move: StageMove): Application {
  const { outcome: _former, ...kept } = application;
  if (move.stage === 'closed') return { ...kept, stage: 'closed', outcome: move.outcome ?? 'no-response' };
  const starting = application.stage === 'to-apply' ? { appliedOn: today, appliedAt: now } : {};
  return { ...kept, ...starting, reopenedAt: now, stage: move.stage };
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
    const plannedReason = followUp.plannedReason ?? followUp.reason;
    await change.put('followUps', {
      ...followUp,
      dueOn,
      reason: 'moved-by-me',
      plannedReason,
      movedAt: context.now,
      updatedAt: context.now,
    });
    return { nextDueOn: dueOn };
  });
}
