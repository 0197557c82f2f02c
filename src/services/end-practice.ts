import { isPractice, PRACTICE_PREFIX } from '../domain/practice.ts';
import { forgetRows, type GoneRow } from '../storage/forget-rows.ts';
import type { ServiceContext } from './service-context.ts';

/** Two looks into an index: nearly always there is nothing. */
export async function hasPractised({ database }: ServiceContext): Promise<boolean> {
  const captures = await database.captures.where('id').startsWith(PRACTICE_PREFIX).count();
  return captures > 0 || (await database.applications.where('captureIds').startsWith(PRACTICE_PREFIX).count()) > 0;
}

/**
 * What was captured on the practice page goes for good, with all that hangs on it and with the memory of how it came: nobody
 * is to find it in a list, a figure or a backup. @param openTabs those that show the practice page still; theirs stays
 * @returns how many rows went
 */
export async function endPractice({ database }: ServiceContext, openTabs: readonly number[]): Promise<number> {
  return await database.transaction('rw', database.tables, async () => {
    const captures = await database.captures.where('id').startsWith(PRACTICE_PREFIX).toArray();
    const standing = new Set(captures.filter(({ tabId }) => openTabs.includes(tabId)).map(({ id }) => id));
    const found = await database.applications.where('captureIds').startsWith(PRACTICE_PREFIX).toArray();
    const over = found.filter(({ captureIds }) => captureIds.every((id) => isPractice(id) && !standing.has(id)));
    const gone: GoneRow[] = captures.filter(({ id }) => !standing.has(id)).map(({ id }) => ({ table: 'captures', id }));
    for (const { id: applicationId } of over) {
      const links = await database.applicationContacts.where({ applicationId }).toArray();
      const people = links.map(({ contactId }) => contactId);
      const others = await database.applicationContacts.where('contactId').anyOf(people).toArray();
      const elsewhere = new Set(
        others.filter((link) => link.applicationId !== applicationId).map((link) => link.contactId),
      );
      const met = people.filter((id) => !elsewhere.has(id));
      const touches = await database.touchpoints.where('applicationId').equals(applicationId).primaryKeys();
      const plans = await database.followUps.where('applicationId').equals(applicationId).primaryKeys();
      const theirTouches = await database.touchpoints.where('contactId').anyOf(met).primaryKeys();
      const theirPlans = await database.followUps.where('contactId').anyOf(met).primaryKeys();
      gone.push(
        { table: 'applications', id: applicationId },
        ...links.map(({ id }) => ({ table: 'applicationContacts', id }) as const),
        ...met.map((id) => ({ table: 'contacts', id }) as const),
        ...[...touches, ...theirTouches].map((id) => ({ table: 'touchpoints', id }) as const),
        ...[...plans, ...theirPlans].map((id) => ({ table: 'followUps', id }) as const),
      );
    }
    await forgetRows(database, gone);
    return gone.length;
  });
}
