import type { Application, ApplicationPart, Stage } from './application.ts';
import { joinNotes } from './join-notes.ts';

/** What a record says of the application itself, in a row or in a part of one. */
export type RecordFacts = Omit<ApplicationPart, 'id' | 'touchpointIds' | 'contactIds'>;

const MOST_EVIDENCE = 60;
const STAGES: readonly Stage[] = ['to-apply', 'applied', 'screening', 'interviewing', 'offer', 'closed'];

/**
 * What two records of one application say together. The first one's words stay, what it lacks is filled in from the other;
 * the further stage and the earliest day of applying count. A posting that was only saved is where the job was found, once
 * it was applied to elsewhere.
 */
export function joinRecords(first: RecordFacts, other: RecordFacts): RecordFacts {
  const further = rankOf(other) > rankOf(first) ? other : first;
  const sent = [first, other].filter(({ stage }) => stage !== 'to-apply');
  const { appliedOn, appliedAt } = (sent.length > 0 ? sent : [first, other]).reduce(earlier);
  return {
    ...factsOf(first),
    ...filled(first, other),
    ...(further.outcome === undefined ? {} : { outcome: further.outcome }),
    stage: further.stage,
    appliedOn,
    appliedAt,
    posting: { ...other.posting, ...first.posting, ...placeOfApplying(first, other) },
    postingKeys: union(first.postingKeys, other.postingKeys),
    evidence: [...first.evidence, ...other.evidence].slice(0, MOST_EVIDENCE),
    captureIds: union(first.captureIds, other.captureIds),
  };
}

/** Only what a record says of the application; nothing of the row around it. */
export function factsOf(record: RecordFacts | Application): RecordFacts {
  const { stage, posting, postingKeys, appliedOn, appliedAt, source, evidence, captureIds } = record;
  const { outcome, foundAt, resumeFile, coverLetterFile, confidence, ruleVersion, tags, note } = record;
  return {
    ...{ stage, posting, postingKeys, appliedOn, appliedAt, source, evidence, captureIds },
    ...(outcome === undefined ? {} : { outcome }),
    ...(foundAt === undefined ? {} : { foundAt }),
    ...(resumeFile === undefined ? {} : { resumeFile }),
    ...(coverLetterFile === undefined ? {} : { coverLetterFile }),
    ...(confidence === undefined ? {} : { confidence }),
    ...(ruleVersion === undefined ? {} : { ruleVersion }),
    ...(tags === undefined ? {} : { tags }),
    ...(note === undefined ? {} : { note }),
  };
}

function filled(first: RecordFacts, other: RecordFacts): Partial<RecordFacts> {
  const foundAt = first.foundAt ?? foundBefore(first, other) ?? other.foundAt;
  const resumeFile = first.resumeFile ?? other.resumeFile;
  const coverLetterFile = first.coverLetterFile ?? other.coverLetterFile;
  const tags = union(first.tags ?? [], other.tags ?? []);
  const note = joinNotes(first.note, other.note);
  return {
    ...(foundAt === undefined ? {} : { foundAt }),
    ...(resumeFile === undefined ? {} : { resumeFile }),
    ...(coverLetterFile === undefined ? {} : { coverLetterFile }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(note === undefined ? {} : { note }),
  };
}

function wasSavedFirst(first: RecordFacts, other: RecordFacts): boolean {
  return first.stage === 'to-apply' && other.stage !== 'to-apply' && hostOf(first) !== hostOf(other);
}

/** Address, board and number belong together: those of the page where it was applied. */
function placeOfApplying(first: RecordFacts, other: RecordFacts): Partial<RecordFacts['posting']> {
  if (!wasSavedFirst(first, other)) {
    const strangers = first.posting.boardId !== other.posting.boardId;
    return strangers ? { externalId: first.posting.externalId } : {};
  }
  const { url, boardId, externalId } = other.posting;
  return { url, boardId, externalId };
}

function foundBefore(first: RecordFacts, other: RecordFacts): RecordFacts['foundAt'] {
  for (const [saved, sent] of [
    [first, other],
    [other, first],
  ] as const)
    if (wasSavedFirst(saved, sent)) return saved.foundAt ?? { url: saved.posting.url, boardId: saved.posting.boardId };
  return undefined;
}

function rankOf({ stage }: RecordFacts): number {
  return STAGES.indexOf(stage);
}

function earlier(one: RecordFacts, other: RecordFacts): RecordFacts {
  return other.appliedAt < one.appliedAt ? other : one;
}

function hostOf({ posting }: RecordFacts): string {
  return URL.canParse(posting.url) ? new URL(posting.url).host : '';
}

function union<Value>(one: readonly Value[], other: readonly Value[]): Value[] {
  return [...new Set([...one, ...other])];
}
