import { threadKeyOf } from '../domain/follow-up.ts';
import type { ContactId } from '../domain/identity.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { recordChange } from '../storage/change.ts';
import { address, type ContactDetails, findOrAddContact } from './contacts.ts';
import { logInThread, type Touch } from './log-touchpoint.ts';
import type { ServiceContext } from './service-context.ts';

/** Adds a person with a thread of their own and logs in the same change what there was with them already. */
export async function logContact(
  context: ServiceContext,
  changeId: string,
  { touch, ...person }: ContactDetails & { readonly touch?: Touch | undefined },
): Promise<{ contactId: ContactId; nextDueOn: LocalDate | undefined }> {
  return await recordChange(context.database, changeId, context.now, async (change) => {
    const { id: contactId } = await findOrAddContact(context, change, undefined, person);
    const nextDueOn = await address(context, change, undefined, contactId);
    if (touch === undefined) return { contactId, nextDueOn };
    const threadKey = threadKeyOf({ contactId });
    const open = await change.database.followUps.where('[threadKey+status]').equals([threadKey, 'open']).first();
    return { contactId, nextDueOn: await logInThread(context, change, open ?? { contactId, threadKey }, touch) };
  });
}
