import { directionOf } from '../domain/direction.ts';
import { type FollowUp, threadKeyOf, threadOf } from '../domain/follow-up.ts';
import type { ContactId, FollowUpId, TouchpointId } from '../domain/identity.ts';
import { daysBetween, earlierOf, type LocalDate } from '../domain/local-date.ts';
import { isStandIn } from '../domain/person-name.ts';
import { stageAfter } from '../domain/stage.ts';
import type { Ask, Channel, TouchOutcome, Touchpoint } from '../domain/touchpoint.ts';
import { type Change, recordChange } from '../storage/change.ts';
import { personNamed, personSpokenTo } from './people-of-touch.ts';
import { planThread, reviseThread } from './plan-thread.ts';
import { reviseThreads } from './revise-threads.ts';
import type { ServiceContext } from './service-context.ts';
import { readThreadOfTouch } from './thread-of-touch.ts';

export interface Touch {
  readonly channel: Channel;
  readonly outcome: TouchOutcome;
  /** When it happened, where that was before today. */
  readonly occurredOn?: LocalDate;
  readonly personName?: string;
  readonly namedPerson?: string;
  /** The day of the interview that was planned, or by which they promised to call. */
  readonly expectedOn?: LocalDate;
  readonly answeredAsks?: Ask[];
  readonly proofPoint?: string;
  readonly note?: string;
}

export interface LoggedTouch extends Touch {
  readonly followUpId: FollowUpId;
}

/** The follow-up that a touch is about; one who wants to be left alone has a thread without one. */
type Occasion = Pick<FollowUp, 'threadKey' | 'applicationId' | 'contactId'> & { readonly step?: FollowUp['step'] };

export interface Logged {
  readonly touchpointId: TouchpointId;
  readonly nextDueOn: LocalDate | undefined;
  /** After a rejection: whom one may keep as a contact of one's network (`keepContact`). */
  readonly canKeep?: ContactId;
}

/** Logs what happened on a follow-up and plans the next one of its thread. @returns undefined when there is no such follow-up */
export async function logTouchpoint(
  context: ServiceContext,
  changeId: string,
  logged: LoggedTouch,
): Promise<Logged | undefined> {
  return await recordChange(context.database, changeId, context.now, async (change) => {
    const followUp = await change.database.followUps.get(logged.followUpId);
    return followUp && (await logInThread(context, change, followUp, logged));
  });
}

/** Inside the caller's change. */
export async function logInThread(
  context: ServiceContext,
  change: Change,
  followUp: Occasion,
  logged: Touch,
): Promise<Logged> {
  const contactId = await personSpokenTo(context, change, followUp, logged.personName);
  const namedContactId = await personNamed(context, change, followUp, contactId, logged.namedPerson);
  const touch = touchpointOf(context, followUp, logged, { contactId, namedContactId });
  await change.put('touchpoints', touch);
  await applyOutcome(change, touch);
  const nextDueOn = await planAfter(context, change, followUp, touch);
  if (touch.applicationId === undefined && namedContactId !== undefined)
    await reviseThread(context, change, { kind: 'person', contactId: namedContactId });
  await reviseThreads(context, change, {
    applicationIds: [touch.applicationId],
    contactIds: touch.outcome === 'asked-to-stop' ? [touch.contactId] : [],
  });
  const canKeep = await personToKeep(change, touch);
  return { touchpointId: touch.id, nextDueOn, ...(canKeep === undefined ? {} : { canKeep }) };
}

interface People {
  readonly contactId: ContactId | undefined;
  readonly namedContactId: ContactId | undefined;
}

const DAY = 86_400_000;

function touchpointOf(context: ServiceContext, followUp: Occasion, logged: Touch, people: People): Touchpoint {
  const occurredOn = earlierOf(logged.occurredOn ?? context.today, context.today);
  const { expectedOn, answeredAsks, proofPoint, note } = logged;
  return {
    id: context.newId() as TouchpointId,
    createdAt: context.now,
    updatedAt: context.now,
    ...(followUp.applicationId === undefined ? {} : { applicationId: followUp.applicationId }),
    ...(people.contactId === undefined ? {} : { contactId: people.contactId }),
    ...(people.namedContactId === undefined ? {} : { namedContactId: people.namedContactId }),
    direction: directionOf(logged.outcome),
    channel: logged.channel,
    outcome: logged.outcome,
    occurredOn,
    occurredAt: context.now - daysBetween(occurredOn, context.today) * DAY,
    ...(followUp.step === undefined ? {} : { step: followUp.step }),
    ...(answeredAsks === undefined ? {} : { answeredAsks }),
    ...(expectedOn === undefined ? {} : { expectedOn }),
    ...(proofPoint === undefined ? {} : { proofPoint }),
    ...(note === undefined ? {} : { note }),
  };
}

/** Some outcomes say something about the application or the person as well. */
async function applyOutcome(change: Change, { applicationId, contactId, outcome }: Touchpoint): Promise<void> {
  const { database, now } = change;
  const application = applicationId === undefined ? undefined : await database.applications.get(applicationId);
  if (application !== undefined) {
    const standing = stageAfter(application, outcome);
    if (standing !== application) await change.put('applications', { ...application, ...standing, updatedAt: now });
  }
  if (outcome !== 'asked-to-stop' || contactId === undefined) return;
  const contact = await database.contacts.get(contactId);
  if (contact !== undefined) await change.put('contacts', { ...contact, doNotContact: true, updatedAt: now });
}

/** A call to one who has a thread, taken by another who has one too: both threads go on, and neither is told the other's story. */
async function planAfter(
  context: ServiceContext,
  change: Change,
  followUp: Occasion,
  touch: Touchpoint,
): Promise<LocalDate | undefined> {
  const thread = threadOf(followUp);
  const theirs = await readThreadOfTouch(change, touch);
  if (theirs === undefined || threadKeyOf(theirs) === followUp.threadKey)
    return await planThread(context, change, thread);
  const theirDay = await planThread(context, change, theirs);
  if (touch.direction === 'inbound') return theirDay;
  const { answeredAsks: _asks, expectedOn: _day, note: _note, namedContactId: _named, ...deed } = touch;
  await change.put('touchpoints', {
    ...deed,
    id: context.newId() as TouchpointId,
    contactId: followUp.contactId,
    outcome: 'no-answer',
  });
  return await planThread(context, change, thread);
}

async function personToKeep({ database }: Change, touch: Touchpoint): Promise<ContactId | undefined> {
  if (touch.outcome !== 'rejected' || touch.contactId === undefined) return undefined;
  const contact = await database.contacts.get(touch.contactId);
  if (contact === undefined || contact.doNotContact || isStandIn(contact.name)) return undefined;
  return contact.leadSince === undefined || contact.stopped || touch.applicationId === undefined
    ? contact.id
    : undefined;
}
