import type { ApplicationContact } from '../domain/contact.ts';
import type { Thread } from '../domain/follow-up.ts';
import type { ApplicationId, ContactId } from '../domain/identity.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { CadenceWindow } from '../domain/policy.ts';
import { type Change, recordChange } from '../storage/change.ts';
import { reviseThread } from './plan-thread.ts';
import { reviseThreads } from './revise-threads.ts';
import type { ServiceContext } from './service-context.ts';

type Planned = { nextDueOn: LocalDate | undefined };

/**
 * Keeps a person as a contact of one's network, with a thread of their own from today: after a rejection, or when a thread
 * that was stopped is taken up again. @returns undefined when there is no such person, or they asked not to be contacted
 */
export async function keepContact(
  context: ServiceContext,
  changeId: string,
  { contactId }: { readonly contactId: ContactId },
): Promise<Planned | undefined> {
  const { now, today } = context;
  return await recordChange(context.database, changeId, now, async (change) => {
    const contact = await change.database.contacts.get(contactId);
    if (contact === undefined || contact.deletedAt !== undefined || contact.doNotContact) return undefined;
    const { stopped: _stopped, ...kept } = contact;
    const taken = { role: 'network' as const, leadSince: today, reopenedAt: now, updatedAt: now };
    await change.put('contacts', { ...kept, ...taken });
    return { nextDueOn: await reviseThread(context, change, { kind: 'person', contactId }) };
  });
}

/**
 * Follows a person up beside the application they belong to, or no more: several people of one company, each at their own
 * pace. @returns undefined when the person does not belong to the application
 */
export async function followBeside(
  context: ServiceContext,
  changeId: string,
  { applicationId, contactId, follow }: Beside,
): Promise<Planned | undefined> {
  return await recordChange(context.database, changeId, context.now, async (change) => {
    const tie = await findTie(change, applicationId, contactId);
    if (tie === undefined) return undefined;
    const { besideSince, ...kept } = tie;
    const since = follow === 'beside' ? { besideSince: besideSince ?? context.today } : {};
    await change.put('applicationContacts', { ...kept, ...since, updatedAt: context.now });
    const nextDueOn = await reviseThread(context, change, { kind: 'beside', applicationId, contactId });
    await reviseThreads(context, change, { applicationIds: [applicationId] });
    return { nextDueOn };
  });
}

interface Beside {
  readonly applicationId: ApplicationId;
  readonly contactId: ContactId;
  readonly follow: 'beside' | 'with-application';
}

/** Turns an application's follow-ups to one of its people: the one whom the seeker would rather talk to. */
export async function addressPerson(
  context: ServiceContext,
  changeId: string,
  { applicationId, contactId }: { readonly applicationId: ApplicationId; readonly contactId: ContactId },
): Promise<Planned | undefined> {
  return await recordChange(context.database, changeId, context.now, async (change) => {
    const tie = await findTie(change, applicationId, contactId);
    const contact = await change.database.contacts.get(contactId);
    if (tie === undefined || contact === undefined || contact.doNotContact) return undefined;
    // whoever was tied since the last touch is the one chosen
    await change.put('applicationContacts', { ...tie, createdAt: context.now, updatedAt: context.now });
    return { nextDueOn: await reviseThread(context, change, { kind: 'application', applicationId }) };
  });
}

/** Gives one thread a window of its own, or takes it away. @returns undefined when there is no such thread */
export async function setWindow(
  context: ServiceContext,
  changeId: string,
  { applicationId, contactId, window }: ThreadWindow,
): Promise<Planned | undefined> {
  return await recordChange(context.database, changeId, context.now, async (change) => {
    const written =
      applicationId === undefined
        ? await putWindow(context, change, 'contacts', contactId, window)
        : await putWindow(context, change, 'applications', applicationId, window);
    if (!written) return undefined;
    const thread: Thread | undefined =
      applicationId !== undefined ? { kind: 'application', applicationId } : contactId && { kind: 'person', contactId };
    const nextDueOn = thread && (await reviseThread(context, change, thread));
    await reviseThreads(context, change, { applicationIds: [applicationId] });
    return { nextDueOn };
  });
}

interface ThreadWindow {
  readonly applicationId?: ApplicationId;
  readonly contactId?: ContactId;
  readonly window?: CadenceWindow;
}

async function putWindow(
  context: ServiceContext,
  change: Change,
  table: 'applications' | 'contacts',
  id: ApplicationId | ContactId | undefined,
  window: CadenceWindow | undefined,
): Promise<boolean> {
  const row = id === undefined ? undefined : await change.database.table(table).get(id);
  if (row === undefined || row.deletedAt !== undefined) return false;
  await change.put(table, { ...row, window, updatedAt: context.now });
  return true;
}

async function findTie(
  { database }: Change,
  applicationId: ApplicationId,
  contactId: ContactId,
): Promise<ApplicationContact | undefined> {
  const ties = await database.applicationContacts.where('contactId').equals(contactId).toArray();
  return ties.find((tie) => tie.applicationId === applicationId && tie.deletedAt === undefined);
}
