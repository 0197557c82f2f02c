import type { Application, ApplicationPart } from './application.ts';
import type { ApplicationId } from './identity.ts';
import { factsOf, joinRecords, type RecordFacts } from './join-records.ts';

export interface SplitRecord {
  readonly rest: Application;
  readonly part: ApplicationPart;
}

/**
 * Takes one part out of a joined record. What came of the part goes with it; what the person or a capture changed since the
 * joining stays with the rest. @returns undefined when it is no part, or the record's own
 */
export function splitRecord(application: Application, partId: ApplicationId): SplitRecord | undefined {
  const parts = application.parts ?? [];
  const part = parts.find(({ id }) => id === partId && id !== parts[0]?.id);
  if (part === undefined) return undefined;
  const kept = parts.filter(({ id }) => id !== partId);
  const { outcome: _outcome, parts: _parts, ...row } = application;
  const rest = restOf(factsOf(application), joined(parts), joined(kept));
  return { part, rest: { ...row, ...rest, ...(kept.length > 1 ? { parts: kept } : {}) } };
}

function joined(parts: readonly ApplicationPart[]): RecordFacts {
  return parts.map(factsOf).reduce(joinRecords);
}

function restOf(now: RecordFacts, before: RecordFacts, after: RecordFacts): RecordFacts {
  const stays = now.stage === before.stage && now.outcome === before.outcome ? after : now;
  const day = now.appliedOn === before.appliedOn ? after : now;
  return {
    ...now,
    stage: stays.stage,
    outcome: stays.outcome,
    appliedOn: day.appliedOn,
    appliedAt: day.appliedAt,
    posting: fieldByField(now.posting, before.posting, after.posting),
    postingKeys: without(now.postingKeys, before.postingKeys, after.postingKeys),
    foundAt: unlessChanged(now.foundAt, before.foundAt, after.foundAt),
    resumeFile: unlessChanged(now.resumeFile, before.resumeFile, after.resumeFile),
    coverLetterFile: unlessChanged(now.coverLetterFile, before.coverLetterFile, after.coverLetterFile),
    evidence: without(now.evidence, before.evidence, after.evidence),
    captureIds: without(now.captureIds, before.captureIds, after.captureIds),
    tags: someOf(without(now.tags ?? [], before.tags ?? [], after.tags ?? [])),
    note: unlessChanged(now.note, before.note, after.note),
  };
}

function fieldByField<Fields extends object>(now: Fields, before: Fields, after: Fields): Fields {
  const result = { ...now };
  for (const key of Object.keys({ ...now, ...before, ...after }) as (keyof Fields)[])
    result[key] = unlessChanged(now[key], before[key], after[key]);
  return result;
}

function unlessChanged<Value>(now: Value, before: Value, after: Value): Value {
  return isEqual(now, before) ? after : now;
}

function without<Value>(now: readonly Value[], before: readonly Value[], after: readonly Value[]): Value[] {
  if (isEqual(now, before)) return [...after];
  const has = (values: readonly Value[], value: Value) => values.some((other) => isEqual(other, value));
  return now.filter((value) => !has(before, value) || has(after, value));
}

function someOf<Value>(values: Value[]): Value[] | undefined {
  return values.length === 0 ? undefined : values;
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
