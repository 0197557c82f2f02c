import type { Contact, ContactRole } from '../domain/contact.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { ContactId, FollowUpId, TouchpointId } from '../domain/identity.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { Ask, Channel, TouchOutcome, Touchpoint } from '../domain/touchpoint.ts';
import { type Change, recordChange } from '../storage/change.ts';
import { findOrAddContact } from './contacts.ts';
import { planThread, type Thread } from './plan-thread.ts';
import type { ServiceContext } from './service-context.ts';

export interface Touch {
  readonly channel: Channel;
  readonly outcome: TouchOutcome;
  readonly personName?: string;
  readonly namedPerson?: string;
  readonly answeredAsks?: Ask[];
  readonly note?: string;
}

export interface LoggedTouch extends Touch {
  readonly followUpId: FollowUpId;
}

/** The follow-up that a touch is about; one who wants to be left alone has a thread without one. */
type Occasion = Pick<FollowUp, 'threadKey' | 'applicationId' | 'contactId'> & { readonly step?: FollowUp['step'] };

/** Logs what happened on a follow-up and plans the next one of its thread. @returns undefined when there is no such follow-up */
export async function logTouchpoint(
  context: ServiceContext,
  changeId: string,
  touch: LoggedTouch,
): Promise<{ nextDueOn: LocalDate | undefined } | undefined> {
  return await recordChange(context.database, changeId, context.now, async (change) => {
    const followUp = await change.database.followUps.get(touch.followUpId);
    return followUp && { nextDueOn: await logInThread(context, change, followUp, touch) };
  });
}

/** Inside the caller's change. @returns when the thread's next follow-up is due */
export async function logInThread(
  context: ServiceContext,
  change: Change,
  followUp: Occasion,
  touch: Touch,
): Promise<LocalDate | undefined> {
  const people = await peopleOf(context, change, followUp, touch);
  await change.put('touchpoints', touchpointOf(context, followUp, touch, people));
  await applyOutcome(context, change, followUp, touch.outcome, people.contactId);
  return await planThread(context, change, threadOf(followUp), 'done');
}

function threadOf(followUp: Occasion): Thread {
  if (followUp.applicationId !== undefined) return { applicationId: followUp.applicationId };
  return { contactId: followUp.contactId ?? (followUp.threadKey.replace(/^contact:/, '') as ContactId) };
}

interface People {
  readonly contactId: ContactId | undefined;
  readonly namedContactId: ContactId | undefined;
}

/** «Spoke with» and «they named» are names: each becomes a person of the thread, once. */
async function peopleOf(context: ServiceContext, change: Change, followUp: Occasion, touch: Touch): Promise<People> {
  const spoken =
    touch.personName === undefined
      ? undefined
      : await findOrAddContact(context, change, followUp.applicationId, { name: touch.personName, role: 'hr' });
  const contactId = spoken?.id ?? followUp.contactId;
  if (touch.namedPerson === undefined) return { contactId, namedContactId: undefined };
  const referral = { name: touch.namedPerson, role: 'decision-maker' as ContactRole };
  const named = await findOrAddContact(context, change, followUp.applicationId, {
    ...referral,
    ...(contactId === undefined ? {} : { referredById: contactId }),
  });
  return { contactId, namedContactId: named.id };
}

function touchpointOf(context: ServiceContext, followUp: Occasion, touch: Touch, people: People): Touchpoint {
  return {
    id: context.newId() as TouchpointId,
    createdAt: context.now,
    updatedAt: context.now,
    ...(followUp.applicationId === undefined ? {} : { applicationId: followUp.applicationId }),
    ...(people.contactId === undefined ? {} : { contactId: people.contactId }),
    ...(people.namedContactId === undefined ? {} : { namedContactId: people.namedContactId }),
    direction: INBOUND.has(touch.outcome) ? 'inbound' : 'outbound',
    channel: touch.channel,
    outcome: touch.outcome,
    occurredOn: context.today,
    occurredAt: context.now,
    ...(followUp.step === undefined ? {} : { step: followUp.step }),
    ...(touch.answeredAsks === undefined ? {} : { answeredAsks: touch.answeredAsks }),
    ...(touch.note === undefined ? {} : { note: touch.note }),
  };
}

const INBOUND: ReadonlySet<TouchOutcome> = new Set([
  'replied',
  'interview-planned',
  'interview-held',
  'offer',
  'rejected',
  'asked-to-stop',
]);

/** Some outcomes say something about the application or the person as well. */
async function applyOutcome(
  context: ServiceContext,
  change: Change,
  followUp: Occasion,
  outcome: TouchOutcome,
  contactId: ContactId | undefined,
): Promise<void> {
  const { now } = context;
  const stage = STAGE_AFTER[outcome];
  const application =
    followUp.applicationId === undefined ? undefined : await change.database.applications.get(followUp.applicationId);
  if (stage !== undefined && application !== undefined)
    await change.put('applications', { ...application, ...stage, updatedAt: now });
  if (outcome !== 'asked-to-stop' || contactId === undefined) return;
  const contact: Contact | undefined = await change.database.contacts.get(contactId);
  if (contact !== undefined) await change.put('contacts', { ...contact, doNotContact: true, updatedAt: now });
}

const STAGE_AFTER: Partial<
  Record<TouchOutcome, { stage: 'interviewing' | 'offer' } | { stage: 'closed'; outcome: 'rejected' }>
> = {
  'interview-planned': { stage: 'interviewing' },
  'interview-held': { stage: 'interviewing' },
  offer: { stage: 'offer' },
  rejected: { stage: 'closed', outcome: 'rejected' },
};
