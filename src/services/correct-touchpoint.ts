import { directionOf } from '../domain/direction.ts';
import type { ContactId, TouchpointId } from '../domain/identity.ts';
import { daysBetween, earlierOf, type LocalDate } from '../domain/local-date.ts';
import { stageAfter, stageWithout } from '../domain/stage.ts';
import type { Touchpoint } from '../domain/touchpoint.ts';
import { type Change, recordChange } from '../storage/change.ts';
import { reviseThread } from './plan-thread.ts';
import { reviseThreads } from './revise-threads.ts';
import type { ServiceContext } from './service-context.ts';
import { readThreadOfTouch } from './thread-of-touch.ts';

export type TouchCorrection = { readonly touchpointId: TouchpointId } & Partial<
  Pick<Touchpoint, 'channel' | 'outcome' | 'occurredOn' | 'answeredAsks' | 'note'>
> & {
    /** `''` when no day was named after all. */
    readonly expectedOn?: LocalDate | '' | undefined;
  };

type Planned = { nextDueOn: LocalDate | undefined };

const DAY = 86_400_000;

/** A past touch as it really was; what follows from it is planned anew. @returns undefined when there is no such touch */
export async function correctTouchpoint(
  context: ServiceContext,
  changeId: string,
  { touchpointId, expectedOn, ...fields }: TouchCorrection,
): Promise<Planned | undefined> {
  return await recordChange(context.database, changeId, context.now, async (change) => {
    const before = await readTouch(change, touchpointId);
    if (before === undefined) return undefined;
    const occurredOn = earlierOf(fields.occurredOn ?? before.occurredOn, context.today);
    const { expectedOn: formerDay, ...kept } = before;
    const day = expectedOn ?? formerDay;
    const after: Touchpoint = {
      ...kept,
      ...(day === undefined || day === '' ? {} : { expectedOn: day }),
      ...(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as typeof fields),
      ...(fields.outcome === undefined || fields.outcome === before.outcome
        ? {}
        : { direction: directionOf(fields.outcome) }),
      occurredOn,
      occurredAt: before.occurredAt + daysBetween(before.occurredOn, occurredOn) * DAY,
      updatedAt: context.now,
    };
    await change.put('touchpoints', after);
    return await settle(context, change, before, after);
  });
}

/** A touch that never was. What it brought about is taken back with it. @returns undefined when there is no such touch */
export async function removeTouchpoint(
  context: ServiceContext,
  changeId: string,
  { touchpointId }: { readonly touchpointId: TouchpointId },
): Promise<Planned | undefined> {
  return await recordChange(context.database, changeId, context.now, async (change) => {
    const before = await readTouch(change, touchpointId);
    if (before === undefined) return undefined;
    await change.put('touchpoints', { ...before, deletedAt: context.now, updatedAt: context.now });
    return await settle(context, change, before, undefined);
  });
}

async function readTouch({ database }: Change, id: TouchpointId): Promise<Touchpoint | undefined> {
  const touch = await database.touchpoints.get(id);
  return touch?.deletedAt === undefined ? touch : undefined;
}

/** Application and person as the corrected history has them, then the threads. */
async function settle(
  context: ServiceContext,
  change: Change,
  before: Touchpoint,
  after: Touchpoint | undefined,
): Promise<Planned> {
  const { applicationId, contactId } = before;
  await settleApplication(change, before, after);
  if (contactId !== undefined && [before.outcome, after?.outcome].includes('asked-to-stop'))
    await settlePerson(change, contactId);
  await reviseThreads(context, change, {
    applicationIds: [applicationId],
    contactIds: [contactId, before.namedContactId],
  });
  const thread = await readThreadOfTouch(change, before);
  return { nextDueOn: thread && (await reviseThread(context, change, thread)) };
}

async function settleApplication(change: Change, before: Touchpoint, after: Touchpoint | undefined): Promise<void> {
  const { applicationId } = before;
  const application = applicationId === undefined ? undefined : await change.database.applications.get(applicationId);
  if (application === undefined || applicationId === undefined) return;
  const touches = await change.database.touchpoints.where('applicationId').equals(applicationId).toArray();
  const rest = touches.filter((touch) => touch.deletedAt === undefined && touch.id !== before.id);
  const { stage, outcome, ...kept } = application;
  const standing =
    before.outcome === after?.outcome ? { stage, outcome } : stageWithout({ stage, outcome }, before, rest);
  const next = after === undefined ? standing : stageAfter(standing, after.outcome);
  const appliedOn = isSubmission(before) && after !== undefined ? after.occurredOn : kept.appliedOn;
  if (next.stage === stage && next.outcome === outcome && appliedOn === kept.appliedOn) return;
  await change.put('applications', { ...kept, ...next, appliedOn, updatedAt: change.now });
}

/** The touch that is the application itself carries its day. */
function isSubmission({ channel, direction, step }: Touchpoint): boolean {
  return channel === 'portal' && direction === 'outbound' && step === undefined;
}

/** That somebody asked not to be contacted stands and falls with the touch that says so. */
async function settlePerson(change: Change, contactId: ContactId): Promise<void> {
  const contact = await change.database.contacts.get(contactId);
  if (contact === undefined) return;
  const touches = await change.database.touchpoints.where('contactId').equals(contactId).toArray();
  const asked = touches.some((touch) => touch.deletedAt === undefined && touch.outcome === 'asked-to-stop');
  if (asked === (contact.doNotContact === true)) return;
  const { doNotContact: _former, ...kept } = contact;
  await change.put('contacts', {
    ...kept,
    ...(asked ? { doNotContact: true as const } : {}),
    updatedAt: change.now,
  });
}
