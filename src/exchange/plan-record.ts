import type { Application } from '../domain/application.ts';
import { flatFields, isSame } from '../domain/field-times.ts';
import type { ApplicationId } from '../domain/identity.ts';
import { isRecordOf } from '../domain/is-record-of.ts';
import { factsOf, joinRecords } from '../domain/join-records.ts';
import { daysBetween } from '../domain/local-date.ts';
import { postingKeys } from '../domain/posting-identity.ts';
import { type ImportedRecord, UNNAMED_ROLE } from './imported-record.ts';
import { planPerson, tiePerson } from './plan-person.ts';
import { noonOf, planTouches } from './plan-touches.ts';
import { type FieldChange, keyOfCompany, putApplication, type TablePlan } from './table-plan.ts';

export interface PlanChoices {
  /** Of a list of people: all of them, or those at companies that are on record. */
  readonly people: 'all' | 'known-companies';
  /** Where the file comes from, for the record to say. @example 'LinkedIn’s archive' */
  readonly origin: string;
}

/** A posting applied to again after this long is another application, as for captures (record-application.ts). */
const REAPPLY_AFTER_DAYS = 45;

/** Adds what one row of the file brings. What is there already is completed, never doubled; what stands, stays. */
export function planRecord(plan: TablePlan, record: ImportedRecord, choices: PlanChoices): void {
  if (record.application === undefined) planAlone(plan, record, choices);
  else planApplication(plan, record, record.application, choices);
}

function planApplication(plan: TablePlan, record: ImportedRecord, said: Said, choices: PlanChoices): void {
  const standing = findStanding(plan, said);
  const added = applicationOf(plan, record, choices);
  const isTwice = standing !== undefined && plan.puts.applications.has(standing.id) && !plan.before.has(standing.id);
  const next = standing === undefined ? added : withNotes(completed(standing, added, said), isTwice, said.note);
  const changes = standing === undefined ? [] : changesBetween(standing, next, added);
  const isChanged = changes.some(({ kept }) => !kept);
  if (standing === undefined) putApplication(plan, next);
  else if (isChanged) putApplication(plan, { ...next, updatedAt: plan.context.now }, standing);
  plan.companies.add(keyOfCompany(plan, next.posting.company));
  const touched = planTouches(plan, next, record);
  const person = record.person && tiePerson(plan, next, planPerson(plan, record.person, 'of-application'));
  const isNews = isChanged || touched.length > 0 || person?.isNews;
  plan.items.push({
    kind: standing === undefined ? 'added' : isTwice ? 'twice' : isNews ? 'completed' : 'same',
    line: record.line,
    about: 'application',
    label: `${next.posting.title}, ${next.posting.company}`,
    changes: [...changes, ...(standing === undefined ? [] : [...touched, ...(person?.changes ?? [])])],
  });
}

/** A person with no application: kept to be looked up and followed up when the seeker says so, not on their own. */
function planAlone(plan: TablePlan, { line, person }: ImportedRecord, { people }: PlanChoices): void {
  if (person === undefined) return;
  const works = person.company !== undefined && plan.companies.has(keyOfCompany(plan, person.company));
  const { label, kind, changes } =
    people === 'known-companies' && !works
      ? { label: person.name, kind: 'left-out' as const, changes: [] }
      : planPerson(plan, works && person.role === 'network' ? { ...person, role: 'insider' } : person, 'alone');
  plan.items.push({ kind, line, about: 'person', label, changes });
}

type Said = NonNullable<ImportedRecord['application']>;

function findStanding(plan: TablePlan, said: Said): Application | undefined {
  const keys = postingKeys(said.posting);
  const isUnnamed = said.posting.title === UNNAMED_ROLE;
  const ids = new Set(keys.flatMap((key) => plan.idsByKey.get(key) ?? []));
  const found = [...ids].flatMap((id) => {
    const row = plan.applications.get(id);
    return row !== undefined && isRecordOf(row, said.posting) && isSameTime(row, said, isUnnamed) ? [row] : [];
  });
  const exactness = (row: Application): number => keys.findIndex((key) => row.postingKeys.includes(key));
  const apart = (row: Application): number => Math.abs(daysBetween(row.appliedOn, said.appliedOn));
  return found.sort((one, other) => exactness(one) - exactness(other) || apart(one) - apart(other))[0];
}

/** Roles without a name are told apart by the day alone. */
function isSameTime(row: Application, said: Said, isUnnamed: boolean): boolean {
  if (isUnnamed && said.posting.url === '') return row.appliedOn === said.appliedOn || said.undated === true;
  if (said.undated || row.stage === 'to-apply' || said.stage === 'to-apply') return true;
  return Math.abs(daysBetween(row.appliedOn, said.appliedOn)) <= REAPPLY_AFTER_DAYS;
}

function applicationOf(
  { context }: TablePlan,
  { line, application }: ImportedRecord,
  { origin }: PlanChoices,
): Application {
  const { undated: _undated, channel: _channel, ...said } = application as Said;
  return {
    ...said,
    id: context.newId() as ApplicationId,
    createdAt: context.now,
    updatedAt: context.now,
    appliedAt: Math.min(context.now, noonOf(said.appliedOn)),
    postingKeys: postingKeys(said.posting),
    source: 'by-hand',
    evidence: [{ sign: 'imported', weight: 'context', reason: `Imported: ${origin}, line ${line}`, at: context.now }],
    captureIds: [],
  };
}

function completed(standing: Application, added: Application, said: Said): Application {
  const joined = joinRecords(factsOf(standing), { ...factsOf(added), evidence: [] });
  const isSent = standing.stage === 'to-apply' && added.stage !== 'to-apply' && !said.undated;
  const { appliedOn, appliedAt } = isSent ? added : standing;
  const staysOpen = standing.reopenedAt !== undefined && joined.stage === 'closed' && standing.stage !== 'closed';
  const { stage, outcome } = staysOpen ? standing : joined;
  const note = standing.note ?? added.note;
  const tags = [...new Set([...(standing.tags ?? []), ...(added.tags ?? [])])];
  return {
    ...standing,
    ...joined,
    stage,
    ...(outcome === undefined ? {} : { outcome }),
    appliedOn,
    appliedAt,
    ...(note === undefined ? {} : { note }),
    ...(tags.length === 0 ? {} : { tags }),
  };
}

/** Two rows of one file have equal rights: the note of the second is kept below that of the first. */
function withNotes(row: Application, isTwice: boolean, note: string | undefined): Application {
  if (!isTwice || note === undefined || row.note === undefined || row.note.includes(note)) return row;
  return { ...row, note: `${row.note}\n${note}`.slice(0, 4000) };
}

/** What somebody may want to know of; another spelling of a title or a company is none. */
const TOLD = new Set([
  'posting.salary',
  'posting.location',
  'posting.employmentType',
  'note',
  'resumeFile',
  'coverLetterFile',
]);

function changesBetween(standing: Application, next: Application, added: Application): FieldChange[] {
  const [before, after, file] = [flatFields(standing), flatFields(next), flatFields(added)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((field): FieldChange[] => {
    if (!isSame(before[field], after[field]))
      return [{ field, before: inWords(before[field]), after: inWords(after[field]) }];
    if (!TOLD.has(field) || file[field] === undefined || isSame(file[field], before[field])) return [];
    return [{ field, before: inWords(before[field]), after: inWords(file[field]), kept: true }];
  });
}

export function inWords(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value))
    return value.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
