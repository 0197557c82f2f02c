import { assess, NO_BOARD, RULE_VERSION, type Verdict } from '../detection/assess.ts';
import { type MergedPosting, mergeFacts } from '../detection/merge-facts.ts';
import type { SeenSign, Sign } from '../detection/sign.ts';
import type { Capture } from '../domain/capture.ts';
import type { ApplicationId, AttemptId } from '../domain/identity.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { type PostingIdentity, postingKeys, samePosting } from '../domain/posting-identity.ts';
import type { Change } from '../storage/change.ts';
import { peopleFrom, postingFrom } from './posting-from-facts.ts';
import { recordApplication } from './record-application.ts';
import type { ServiceContext } from './service-context.ts';

/** A capture that became an application. */
export interface RecordedCapture {
  readonly captureId: AttemptId;
  readonly applicationId: ApplicationId;
  readonly title: string;
  readonly company: string;
  readonly confidence: 'certain' | 'likely';
  readonly isNew: boolean;
  readonly nextDueOn: LocalDate | undefined;
}

/** A capture that became a question just now; title or company may be empty. */
export interface AskedCapture {
  readonly captureId: AttemptId;
  readonly title: string;
  readonly company: string;
}

export interface SettledCapture {
  readonly capture: Capture;
  readonly recorded?: RecordedCapture;
  readonly asked?: AskedCapture;
}

/** Weighs all signs of a capture and writes what follows from them. */
export async function settleCapture(
  context: ServiceContext,
  change: Change,
  capture: Capture,
): Promise<SettledCapture> {
  const signs = capture.signs as readonly SeenSign[];
  const verdict = assess(signs, context.now);
  const posting = mergePostings(signs);
  const known = describe(capture, posting, context.now);
  if (known.status === 'recorded') {
    await change.put('captures', known);
    return { capture: known };
  }
  if (verdict.kind === 'confirmed' && known.title !== '' && known.company !== '' && posting !== undefined)
    return await record(context, change, known, posting, verdict);
  const settled: Capture = { ...known, ...(await statusFor(change, known, verdict)) };
  const isFirst = settled.status === 'pending' && settled.askedAt === undefined;
  if (isFirst) settled.askedAt = context.now;
  await change.put('captures', settled);
  const { id: captureId, title, company } = settled;
  return { capture: settled, ...(isFirst ? { asked: { captureId, title, company } } : {}) };
}

async function record(
  context: ServiceContext,
  change: Change,
  capture: Capture,
  { facts, foundAt }: MergedPosting,
  verdict: Extract<Verdict, { kind: 'confirmed' }>,
): Promise<SettledCapture> {
  const signs = capture.signs as readonly SeenSign[];
  const { applicationId, isNew, nextDueOn } = await recordApplication(context, change, {
    posting: postingFrom(facts),
    appliedAt: capture.attemptedAt ?? capture.startedAt,
    stage: 'applied',
    source: 'captured',
    evidence: verdict.evidence,
    confidence: verdict.confidence,
    ruleVersion: RULE_VERSION,
    captureId: capture.id,
    ...(foundAt === undefined ? {} : { foundAt }),
    ...filesSent(signs),
    people: peopleFrom(facts),
  });
  const reasons = verdict.evidence.map(({ reason }) => reason);
  const recorded: Capture = { ...capture, status: 'recorded', applicationId, reasons };
  await change.put('captures', recorded);
  const { id: captureId, title, company } = capture;
  const { confidence } = verdict;
  return { capture: recorded, recorded: { captureId, applicationId, title, company, confidence, isNew, nextDueOn } };
}

/** A question is asked once: not when the same posting stands recorded, nor when it was dismissed before. */
async function statusFor(
  change: Change,
  capture: Capture,
  verdict: Verdict,
): Promise<Pick<Capture, 'status' | 'reasons'>> {
  const reasons = verdict.evidence.map(({ reason }) => reason);
  if (verdict.kind === 'nothing') return { status: 'dropped', reasons };
  const asks = verdict.kind === 'ask' || verdict.kind === 'confirmed';
  if (!asks) return { status: 'open', reasons };
  return (await isSettledElsewhere(change, capture)) ? { status: 'dropped', reasons } : { status: 'pending', reasons };
}

/** Another role in the same words is another posting: a shared key makes a candidate only. */
async function isSettledElsewhere(change: Change, capture: Capture): Promise<boolean> {
  if (capture.postingKeys.length === 0) return false;
  const { applications, captures } = change.database;
  const applied = await applications.where('postingKeys').anyOf(capture.postingKeys).toArray();
  const stands = applied.some(
    (application) =>
      application.deletedAt === undefined &&
      application.stage !== 'to-apply' &&
      isSameJob(capture, identityOf(capture), application, application.posting),
  );
  if (stands) return true;
  const others = await captures.where('postingKeys').anyOf(capture.postingKeys).toArray();
  return others.some(
    (other) =>
      other.id !== capture.id &&
      (other.status === 'dismissed' || other.status === 'pending') &&
      isSameJob(capture, identityOf(capture), other, identityOf(other)),
  );
}

interface Keyed {
  readonly postingKeys: readonly string[];
}

/** The same page or number settles it where a confirmation no longer says the title. */
function isSameJob(a: Keyed, posting: PostingIdentity, b: Keyed, other: PostingIdentity): boolean {
  const isTelling = (key: string): boolean => /^(?:board|url):/.test(key);
  return a.postingKeys.some((key) => isTelling(key) && b.postingKeys.includes(key)) || samePosting(posting, other);
}

function identityOf(capture: Capture): PostingIdentity {
  const facts = mergePostings(capture.signs as readonly SeenSign[])?.facts;
  return { ...(facts === undefined ? capture : postingFrom(facts)), title: capture.title, company: capture.company };
}

function describe(capture: Capture, posting: MergedPosting | undefined, now: number): Capture {
  const facts = posting?.facts;
  const title = facts?.title?.value ?? capture.title;
  const company = facts?.company?.value ?? capture.company;
  const keys = facts === undefined || title === '' ? capture.postingKeys : postingKeys(postingFrom(facts));
  return {
    ...capture,
    updatedAt: now,
    title,
    company,
    url: facts?.url ?? capture.url,
    boardId: facts?.boardId ?? capture.boardId,
    postingKeys: keys,
  };
}

/** What all pages of the flow say of the posting. */
export function mergePostings(signs: readonly SeenSign[]): MergedPosting | undefined {
  const seen = postingsSeen(signs);
  const led = seen.filter(({ structured }) => structured);
  return mergeFacts(
    seen.map(({ facts }) => facts),
    led.map(({ facts }) => facts),
  );
}

/**
 * Nearest to the act first: the page with the final control, then the others from last to first. A frame of no known board
 * says little: the page around it has the posting.
 */
function postingsSeen(signs: readonly SeenSign[]): Extract<Sign, { name: 'posting-seen' }>[] {
  const pageOfAct = signs.findLast(({ sign }) => sign.name === 'submit-intent')?.pageId;
  const rank = ({ pageId, top, boardId }: SeenSign): number => {
    if (!top && boardId === NO_BOARD) return 2;
    return pageId === pageOfAct ? 0 : 1;
  };
  const seen = signs.filter(({ sign }) => sign.name === 'posting-seen');
  seen.sort((one, other) => rank(one) - rank(other) || other.at - one.at);
  return seen.flatMap(({ sign }) => (sign.name === 'posting-seen' ? [sign] : []));
}

/** Names of the files that went along. */
export function filesSent(signs: readonly SeenSign[]): { resumeFile?: string; coverLetterFile?: string } {
  const files: { resumeFile?: string; coverLetterFile?: string } = {};
  for (const { sign } of signs) {
    if (sign.name !== 'file-chosen' || sign.fileName === undefined) continue;
    if (sign.slot === 'cover-letter') files.coverLetterFile = sign.fileName;
    else if (sign.slot === 'resume' || files.resumeFile === undefined) files.resumeFile = sign.fileName;
  }
  return files;
}
