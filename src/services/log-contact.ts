import { threadKeyOf } from '../domain/follow-up.ts';
import type { ContactId } from '../domain/identity.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { recordChange } from '../storage/change.ts';
import { type ContactDetails, findOrAddContact } from './contacts.ts';
import { logInThread, type Touch } from './log-touchpoint.ts';
import { reviseThread } from './plan-thread.ts';
import type { ServiceContext } from './service-context.ts';

/** Adds a person with a thread of their own and logs in the same change what there was with them already. */
export async function logContact(
  context: ServiceContext,
  changeId: string,
  { touch, ...person }: ContactDetails & { readonly touch?: Touch | undefined },
): Promise<{ contactId: ContactId; nextDueOn: LocalDate | undefined }> {
  return await recordChange(context.database, changeId, context.now, async (change) => {
    const { id: contactId } = await findOrAddContact(context, change, undefined, person);
    const thread = { kind: 'person', contactId } as const;
    const nextDueOn = await reviseThread(context, change, thread);
    if (touch === undefined) return { contactId, nextDueOn };
    const threadKey = threadKeyOf(thread);
    const open = await change.database.followUps.where('[threadKey+status]').equals([threadKey, 'open']).first();
    const logged = await logInThread(context, change, open ?? { contactId, threadKey }, touch);
    return { contactId, nextDueOn: logged.nextDueOn };
  });
}
