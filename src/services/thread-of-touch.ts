import { type Thread, threadOfTouch } from '../domain/follow-up.ts';
import type { Touchpoint } from '../domain/touchpoint.ts';
import type { Change } from '../storage/change.ts';

/** The thread in which a touch stands, as the ties are now: its person's own beside the application, or the application's. */
export async function readThreadOfTouch(
  { database }: Change,
  touch: Pick<Touchpoint, 'applicationId' | 'contactId'>,
): Promise<Thread | undefined> {
  const { applicationId } = touch;
  if (applicationId === undefined) return threadOfTouch(touch, new Set());
  const ties = await database.applicationContacts.where('applicationId').equals(applicationId).toArray();
  const beside = ties.filter((tie) => tie.besideSince !== undefined && tie.deletedAt === undefined);
  return threadOfTouch(touch, new Set(beside.map((tie) => tie.contactId)));
}
