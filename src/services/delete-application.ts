import type { ApplicationId } from '../domain/identity.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { recordChange } from '../storage/change.ts';
import { reviseThreads } from './revise-threads.ts';
import type { ServiceContext } from './service-context.ts';

/** The record goes, and its follow-ups with it; its people stay. Undone, all is back. @returns undefined when it is gone already */
export async function deleteApplication(
  context: ServiceContext,
  changeId: string,
  { applicationId }: { readonly applicationId: ApplicationId },
): Promise<{ nextDueOn: LocalDate | undefined } | undefined> {
  const { database, now } = context;
  return await recordChange(database, changeId, now, async (change) => {
    const application = await change.database.applications.get(applicationId);
    if (application === undefined || application.deletedAt !== undefined) return undefined;
    await change.put('applications', { ...application, deletedAt: now, updatedAt: now });
    await reviseThreads(context, change, { applicationIds: [applicationId] });
    return { nextDueOn: undefined };
  });
}
