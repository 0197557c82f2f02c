import { addDays, type LocalDate } from '../domain/local-date.ts';
import { workingDayFrom } from '../domain/working-days.ts';
import { moveFollowUp } from './change-application.ts';
import type { ServiceContext } from './service-context.ts';

/**
 * Moves the open follow-up of a thread to the next working day. Pressed twice, it moves once.
 * @returns undefined when nothing is open and due there any more
 */
export async function snoozeThread(
  context: ServiceContext,
  threadKey: string,
): Promise<{ nextDueOn: LocalDate | undefined } | undefined> {
  const { database, today, policy } = context;
  const open = await database.followUps.where('[threadKey+status]').equals([threadKey, 'open']).first();
  if (open === undefined || open.dueOn > today) return undefined;
  const dueOn = workingDayFrom(policy, addDays(today, 1));
  return await moveFollowUp(context, `snooze:${open.id}:${today}`, { followUpId: open.id, dueOn });
}
