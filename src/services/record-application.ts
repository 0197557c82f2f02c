import type { Application } from '../domain/application.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { ApplicationId, AttemptId, ContactId } from '../domain/identity.ts';
import { isRecordOf } from '../domain/is-record-of.ts';
import { factsOf, joinRecords } from '../domain/join-records.ts';
import { daysBetween, type LocalDate } from '../domain/local-date.ts';
import { partsOf } from '../domain/parts-of.ts';
import type { PersonSeen } from '../domain/person-seen.ts';
import type { Posting } from '../domain/posting.ts';
import { postingKeys } from '../domain/posting-identity.ts';
import type { Channel } from '../domain/touchpoint.ts';
import type { Change } from '../storage/change.ts';
import { addOpeningTouch } from './opening-touch.ts';
import { addPeopleSeen } from './people-of-posting.ts';
import { reviseThread } from './plan-thread.ts';
import { dateOf, type ServiceContext } from './service-context.ts';

export interface ApplicationDraft {
  readonly posting: Posting;
  readonly appliedAt: number;
  readonly appliedOn?: LocalDate;
  readonly stage: 'applied' | 'to-apply';
  readonly source: Application['source'];
  readonly evidence: readonly Evidence[];
  readonly confidence?: Application['confidence'];
  readonly ruleVersion?: number;
  readonly captureId?: AttemptId;
  readonly foundAt?: Application['foundAt'];
  readonly resumeFile?: string;
  readonly coverLetterFile?: string;
  /** Whom the posting names, and whom it was sent to. */
  readonly people?: readonly PersonSeen[];
  /** How it was sent; through the site when missing. */
  readonly channel?: Channel;
}

export interface RecordedApplication {
  readonly applicationId: ApplicationId;
  /** False when the same application stood already and was only enriched. */
  readonly isNew: boolean;
  readonly nextDueOn: LocalDate | undefined;
}

/** A posting applied to again after this long, or after the first was closed, is another application. */
const REAPPLY_AFTER_DAYS = 45;

/**
 * Records one application inside the caller's transaction, with its first touchpoint and follow-up. The same job captured
 * twice (reload, double click, two boards) enriches the record that stands.
 */
export async function recordApplication(
  context: ServiceContext,
  change: Change,
  draft: ApplicationDraft,
): Promise<RecordedApplication> {
  const appliedOn = draft.appliedOn ?? dateOf(context, draft.appliedAt);
  const standing = await findStanding(change, draft, appliedOn);
  return standing === undefined
    ? await recordNew(context, change, create(context, draft, appliedOn), draft)
    : await addTo(context, change, standing, create(context, draft, appliedOn), draft);
}

async function recordNew(
  context: ServiceContext,
  change: Change,
  application: Application,
  { people = [], captureId, channel }: ApplicationDraft,
): Promise<RecordedApplication> {
  const applicationId = application.id;
  await change.put('applications', application);
  await addPeopleSeen(context, change, applicationId, people, captureId);
  if (application.stage === 'to-apply') return { applicationId, isNew: true, nextDueOn: undefined };
  await addOpeningTouch(context, change, application, channel);
  return {
    applicationId,
    isNew: true,
    nextDueOn: await reviseThread(context, change, { kind: 'application', applicationId }),
  };
}

/** What stood stays; what was missing is filled in. The second is kept as a part, so that it can be split off again. */
async function addTo(
  context: ServiceContext,
  change: Change,
  standing: Application,
  added: Application,
  { people = [], captureId, channel }: ApplicationDraft,
): Promise<RecordedApplication> {
  const applicationId = standing.id;
  const isSent = standing.stage === 'to-apply' && added.stage !== 'to-apply';
  const { appliedOn, appliedAt } = isSent ? added : standing;
  const joined = { ...joinRecords(factsOf(standing), factsOf(added)), appliedOn, appliedAt };
  const application: Application = { ...standing, ...joined, updatedAt: context.now };
  const known = await contactsOf(change, applicationId);
  await change.put('applications', application);
  await addPeopleSeen(context, change, applicationId, people, captureId);
  const touchId = isSent ? await addOpeningTouch(context, change, application, channel) : undefined;
  if (captureId !== undefined || added.posting.url !== standing.posting.url) {
    const contactIds = (await contactsOf(change, applicationId)).filter((id) => !known.includes(id));
    const touchpointIds = touchId === undefined ? [] : [touchId];
    const part = { id: added.id, ...factsOf(added), touchpointIds, contactIds };
    await change.put('applications', { ...application, parts: [...partsOf(standing), part] });
  }
  if (!isSent) return { applicationId, isNew: false, nextDueOn: await openDueOn(change, applicationId) };
  return {
    applicationId,
    isNew: true,
    nextDueOn: await reviseThread(context, change, { kind: 'application', applicationId }),
  };
}

async function contactsOf(change: Change, applicationId: ApplicationId): Promise<ContactId[]> {
  const links = await change.database.applicationContacts.where('applicationId').equals(applicationId).toArray();
  return links.filter(({ deletedAt }) => deletedAt === undefined).map(({ contactId }) => contactId);
}

/** The record that says most exactly that it is of this posting; never one that the person told apart from that one. */
async function findStanding(
  change: Change,
  draft: ApplicationDraft,
  appliedOn: LocalDate,
): Promise<Application | undefined> {
  const keys = postingKeys(draft.posting);
  const candidates = await change.database.applications.where('postingKeys').anyOf(keys).distinct().toArray();
  const exactness = ({ postingKeys: known }: Application): number => keys.findIndex((key) => known.includes(key));
  const alike = candidates
    .filter((application) => application.deletedAt === undefined && isRecordOf(application, draft.posting))
    .sort((one, other) => exactness(one) - exactness(other) || other.appliedAt - one.appliedAt);
  const mostAlike = alike[0];
  return alike.find(
    (application) =>
      application.stage !== 'closed' &&
      Math.abs(daysBetween(application.appliedOn, appliedOn)) <= REAPPLY_AFTER_DAYS &&
      (application === mostAlike || !areDistinct(application, mostAlike)),
  );
}

function areDistinct(one: Application, other: Application | undefined): boolean {
  if (other === undefined) return false;
  return one.distinctFrom?.includes(other.id) === true || other.distinctFrom?.includes(one.id) === true;
}

function create(context: ServiceContext, draft: ApplicationDraft, appliedOn: LocalDate): Application {
  const { captureId, evidence, people: _people, channel: _channel, ...said } = draft;
  return {
    ...said,
    id: context.newId() as ApplicationId,
    createdAt: context.now,
    updatedAt: context.now,
    appliedOn,
    postingKeys: postingKeys(draft.posting),
    evidence: [...evidence],
    captureIds: captureId === undefined ? [] : [captureId],
  };
}

async function openDueOn(change: Change, applicationId: ApplicationId): Promise<LocalDate | undefined> {
  const open = await change.database.followUps
    .where('[threadKey+status]')
    .equals([`application:${applicationId}`, 'open'])
    .first();
  return open?.dueOn;
}
