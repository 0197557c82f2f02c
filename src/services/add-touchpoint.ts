import { type Thread, threadKeyOf } from '../domain/follow-up.ts';
import type { ApplicationId, ContactId } from '../domain/identity.ts';
import { type Change, recordChange } from '../storage/change.ts';
import { linkContact } from './contacts.ts';
import { type Logged, logInThread, type Touch } from './log-touchpoint.ts';
import type { ServiceContext } from './service-context.ts';

export type AddedTouch = Omit<Touch, 'personName'> & {
  readonly applicationId?: ApplicationId;
  readonly contactId?: ContactId;
};

/**
 * A touch that no follow-up asked for: they wrote by themselves, or it happened before anything was planned. About an
 * application, a person, or both. @returns undefined when what it is about is not there
 */
export async function addTouchpoint(
  context: ServiceContext,
  changeId: string,
  { applicationId, contactId, ...touch }: AddedTouch,
): Promise<Logged | undefined> {
  return await recordChange(context.database, changeId, context.now, async (change) => {
    const thread = await findThread(change, applicationId, contactId);
    if (thread === undefined) return undefined;
    if (applicationId !== undefined && contactId !== undefined)
      await linkContact(change, applicationId, contactId, { createdAt: context.now });
    const threadKey = threadKeyOf(thread);
    const open = await change.database.followUps.where('[threadKey+status]').equals([threadKey, 'open']).first();
    const about = {
      threadKey,
      ...(applicationId === undefined ? {} : { applicationId }),
      ...(contactId === undefined ? {} : { contactId }),
      ...(open === undefined ? {} : { step: open.step }),
    };
    return await logInThread(context, change, about, touch);
  });
}

async function findThread(
  { database }: Change,
  applicationId: ApplicationId | undefined,
  contactId: ContactId | undefined,
): Promise<Thread | undefined> {
  const contact = contactId === undefined ? undefined : await database.contacts.get(contactId);
  if (contactId !== undefined && (contact === undefined || contact.deletedAt !== undefined)) return undefined;
  if (applicationId === undefined) return contactId && { kind: 'person', contactId };
  const application = await database.applications.get(applicationId);
  if (application === undefined || application.deletedAt !== undefined) return undefined;
  const tie = contactId && (await database.applicationContacts.get(`${applicationId}:${contactId}`));
  if (contactId === undefined || !tie || tie.deletedAt !== undefined || tie.besideSince === undefined)
    return { kind: 'application', applicationId };
  return { kind: 'beside', applicationId, contactId };
}
