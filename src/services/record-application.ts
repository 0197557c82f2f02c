import type { Application } from '../domain/application.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { ApplicationId, AttemptId, TouchpointId } from '../domain/identity.ts';
import { daysBetween, type LocalDate } from '../domain/local-date.ts';
import type { PersonSeen } from '../domain/person-seen.ts';
import type { Posting } from '../domain/posting.ts';
import { postingKeys, samePosting } from '../domain/posting-identity.ts';
import type { Channel } from '../domain/touchpoint.ts';
import type { Change } from '../storage/change.ts';
import { addPeopleSeen } from './people-of-posting.ts';
import { planThread } from './plan-thread.ts';
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
  const application =
    standing === undefined ? create(context, draft, appliedOn) : enrich(standing, draft, appliedOn, context.now);
  await change.put('applications', application);
  await addPeopleSeen(context, change, application.id, draft.people ?? [], draft.captureId);
  if (standing !== undefined && (standing.stage !== 'to-apply' || draft.stage === 'to-apply'))
    return { applicationId: standing.id, isNew: false, nextDueOn: await openDueOn(change, standing.id) };
  if (draft.stage === 'to-apply') return { applicationId: application.id, isNew: true, nextDueOn: undefined };
  await change.put('touchpoints', {
    id: context.newId() as TouchpointId,
    createdAt: context.now,
    updatedAt: context.now,
    applicationId: application.id,
    direction: 'outbound',
    channel: draft.channel ?? 'portal',
    outcome: 'sent',
    occurredOn: appliedOn,
    occurredAt: draft.appliedAt,
  });
  const nextDueOn = await planThread(context, change, { applicationId: application.id }, 'cancelled');
  return { applicationId: application.id, isNew: true, nextDueOn };
}

async function findStanding(
  change: Change,
  draft: ApplicationDraft,
  appliedOn: LocalDate,
): Promise<Application | undefined> {
  const keys = postingKeys(draft.posting);
  const candidates = await change.database.applications.where('postingKeys').anyOf(keys).distinct().toArray();
  return candidates.find(
    (application) =>
      application.deletedAt === undefined &&
      application.stage !== 'closed' &&
      Math.abs(daysBetween(application.appliedOn, appliedOn)) <= REAPPLY_AFTER_DAYS &&
      samePosting(application.posting, draft.posting),
  );
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

/** What stood stays; what was missing is filled in; keys and evidence of the second capture are added. */
function enrich(standing: Application, draft: ApplicationDraft, appliedOn: LocalDate, now: number): Application {
  const posting = { ...draft.posting, ...standing.posting };
  const captureIds = draft.captureId === undefined ? [] : [draft.captureId];
  const applies = standing.stage === 'to-apply' && draft.stage === 'applied';
  return {
    ...standing,
    ...(applies ? { stage: 'applied' as const, appliedAt: draft.appliedAt, appliedOn } : {}),
    updatedAt: now,
    posting,
    postingKeys: [...new Set([...standing.postingKeys, ...postingKeys(draft.posting)])],
    foundAt: standing.foundAt ?? draft.foundAt,
    resumeFile: standing.resumeFile ?? draft.resumeFile,
    coverLetterFile: standing.coverLetterFile ?? draft.coverLetterFile,
    evidence: [...standing.evidence, ...draft.evidence].slice(0, 60),
    captureIds: [...new Set([...standing.captureIds, ...captureIds])],
  };
}

async function openDueOn(change: Change, applicationId: ApplicationId): Promise<LocalDate | undefined> {
  const open = await change.database.followUps
    .where('[threadKey+status]')
    .equals([`application:${applicationId}`, 'open'])
    .first();
  return open?.dueOn;
}
