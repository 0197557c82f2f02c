import type { Application } from '../domain/application.ts';
import type { Contact } from '../domain/contact.ts';
import { canonical, fieldTime, flatFields, isSame, unflatFields, withFieldTimes } from '../domain/field-times.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { ApplicationId, ContactId } from '../domain/identity.ts';
import { isRecordOf } from '../domain/is-record-of.ts';
import { factsOf, joinRecords } from '../domain/join-records.ts';
import { daysBetween } from '../domain/local-date.ts';
import type { BackupTable, BackupTables } from './backup-rows.ts';
import {
  affect,
  joinedInto,
  type MergeDraft,
  type MergeItem,
  type MergePut,
  putRow,
  rowNow,
  type StoredRow,
  startMergeDraft,
} from './merge-draft.ts';
import { mergeRow, UNITED } from './merge-row.ts';
import { joinOf, withKnownPeople } from './same-on-both.ts';
import { withoutOrphans } from './without-orphans.ts';

export interface MergePlan {
  readonly puts: readonly MergePut[];
  readonly items: readonly MergeItem[];
  /** Rows that are the same on both sides. */
  readonly same: number;
  /** Rows that are of use on the other machine alone: forms that were never finished. */
  readonly leftOut: number;
  /** Rows of a record that is neither here nor there. */
  readonly orphans: number;
  /** One job that both sides recorded on their own: the second is to be joined into the first, after the puts. */
  readonly joins: readonly (readonly [ApplicationId, ApplicationId])[];
  /** Whose follow-ups must be looked at anew. */
  readonly applicationIds: readonly ApplicationId[];
  readonly contactIds: readonly ContactId[];
}

/**
 * Brings the rows of another machine, or of another day, together with those that are here: row by row by their id, field by
 * field by the time of each. Importing what one has oneself changes nothing; whichever side imports the other, both come to
 * say the same.
 */
export function planMerge(mine: BackupTables, other: BackupTables): MergePlan {
  const { tables, orphans } = withoutOrphans(mine, other);
  const theirs = withKnownPeople(mine, tables);
  const draft = startMergeDraft(mine);
  for (const row of theirs.applications) mergeInto(draft, 'applications', row, labelOfApplication(row));
  for (const row of [...draft.puts.values()].map(({ row: put }) => put as Application).sort(byId)) passOn(draft, row);
  for (const row of theirs.contacts) mergeInto(draft, 'contacts', row, row.name);
  for (const row of theirs.touchpoints)
    mergeInto(draft, 'touchpoints', redirected(draft, row), labelOfTouch(draft, row));
  for (const row of theirs.applicationContacts) mergeTie(draft, row);
  for (const row of theirs.captures) mergeCapture(draft, row);
  for (const row of theirs.followUps) mergeFollowUp(draft, row);
  for (const row of mine.touchpoints) followJoin(draft, row);
  for (const row of mine.applicationContacts)
    carryTie(draft, rowNow(draft, 'applicationContacts', row.id) as typeof row);
  return { ...finished(draft, mine, theirs), orphans };
}

function mergeInto(draft: MergeDraft, table: BackupTable, row: StoredRow, label: string): void {
  const before = draft.own[table].get(row.id);
  if (before === undefined) {
    putRow(draft, table, row);
    if (row.deletedAt === undefined) tell(draft, { kind: 'added', table, id: row.id, label, fields: [] });
    if (table !== 'applications' && table !== 'contacts') affect(draft, row);
    return;
  }
  const { row: merged, fields } = mergeRow(before, row, table === 'applicationContacts' ? 'last' : 'first');
  const isChanged = canonical(merged) !== canonical(before);
  if (isChanged) putRow(draft, table, merged);
  if (fields.length === 0) draft.same += 1;
  const theirsWon = isChanged && fields.some(({ winner }) => winner !== 'mine');
  if (fields.length > 0) tell(draft, { kind: kindOf(before, merged, theirsWon), table, id: row.id, label, fields });
  if (!theirsWon) return;
  affect(draft, merged);
}

/**
 * What either side did with a record that the other had joined into another, that one learns: as far as it is newer than what
 * stands there. Once all rows are together, and in one order, so that both sides come to the same.
 */
function passOn(draft: MergeDraft, part: Application): void {
  const id = joinedInto(draft, part.id);
  const whole = rowNow(draft, 'applications', id) as Application | undefined;
  if (id === part.id || whole === undefined) return;
  const { note, ...facts } = factsOf(part);
  // the note as it was when the two were joined is in the other's, or was taken out of it since
  const isTold = whole.parts?.some((known) => known.id === part.id && known.note === note);
  const news = { ...facts, evidence: [], ...(isTold || note === undefined ? {} : { note }) };
  const joined = { ...whole, ...joinRecords(factsOf(whole), news) };
  const [is, learns] = [flatFields(whole), flatFields(joined)];
  for (const field of Object.keys({ ...is, ...learns }))
    if (isSame(is[field], learns[field]) || !isNewerThere(whole, part, field)) learns[field] = is[field];
  const row = {
    ...whole,
    ...unflatFields(learns),
    updatedAt: Math.max(whole.updatedAt, part.updatedAt),
  } as Application;
  if (canonical(row) === canonical(whole)) return;
  putRow(draft, 'applications', withFieldTimes(whole, row, part.updatedAt));
  affect(draft, row);
}

/** Lists grow, and of a note no paragraph is lost. */
function isNewerThere(whole: Application, part: Application, field: string): boolean {
  if (UNITED.has(field) || field === 'note') return true;
  const leading = field === 'outcome' ? 'stage' : field === 'appliedAt' ? 'appliedOn' : field;
  return fieldTime(part, leading) > fieldTime(whole, leading);
}

function byId(one: StoredRow, other: StoredRow): number {
  return one.id < other.id ? -1 : 1;
}

/** The tie to a joined record stays, for the day it is split off; the record that it was joined into has the person too. */
function mergeTie(draft: MergeDraft, row: BackupTables['applicationContacts'][number]): void {
  mergeInto(draft, 'applicationContacts', row, '');
  carryTie(draft, row);
}

function carryTie(draft: MergeDraft, row: BackupTables['applicationContacts'][number]): void {
  const applicationId = joinedInto(draft, row.applicationId);
  const id = `${applicationId}:${row.contactId}`;
  if (applicationId !== row.applicationId && row.deletedAt === undefined && !rowNow(draft, 'applicationContacts', id))
    mergeInto(draft, 'applicationContacts', { ...row, id, applicationId } as StoredRow, '');
}

/** A capture that is under way is of the tab it is in. */
function mergeCapture(draft: MergeDraft, row: BackupTables['captures'][number]): void {
  const isNew = !draft.own.captures.has(row.id);
  if (isNew && (row.status === 'open' || row.status === 'dropped')) draft.leftOut += 1;
  else mergeInto(draft, 'captures', redirected(draft, isNew ? { ...row, tabId: -1 } : row), row.title);
}

/** They are worked out anew where anything else changed; what a person moved, and what is done, is kept. */
function mergeFollowUp(draft: MergeDraft, row: FollowUp): void {
  const before = draft.own.followUps.get(row.id) as FollowUp | undefined;
  if (before !== undefined) {
    if (canonical(before) === canonical(row)) draft.same += 1;
    else if (isNewer(row, before)) {
      putRow(draft, 'followUps', row);
      affect(draft, row);
    }
    return;
  }
  const standing = draft.openOf.get(row.threadKey);
  if (row.status !== 'open' || standing === undefined) {
    putRow(draft, 'followUps', row);
    affect(draft, row);
  } else if ((row.movedAt ?? 0) > (standing.movedAt ?? 0)) {
    const { dueOn, reason, movedAt, plannedReason } = row;
    const updatedAt = Math.max(row.updatedAt, standing.updatedAt);
    putRow(draft, 'followUps', { ...standing, dueOn, reason, movedAt, plannedReason, updatedAt } as StoredRow);
  }
}

/** Mine that belong to a record which the other side joined into another. */
function followJoin(draft: MergeDraft, { id }: StoredRow): void {
  const row = rowNow(draft, 'touchpoints', id) as BackupTables['touchpoints'][number];
  const moved = redirected(draft, row);
  if (moved === row) return;
  putRow(draft, 'touchpoints', moved);
  affect(draft, moved);
}

/** What belongs to a record that was joined into another belongs to that one. */
function redirected<Row extends StoredRow & { readonly applicationId?: ApplicationId | undefined }>(
  draft: MergeDraft,
  row: Row,
): Row {
  if (row.applicationId === undefined) return row;
  const applicationId = joinedInto(draft, row.applicationId);
  return applicationId === row.applicationId ? row : { ...row, applicationId };
}

function finished(draft: MergeDraft, mine: BackupTables, theirs: BackupTables): Omit<MergePlan, 'orphans'> {
  const now = (row: Application) => rowNow(draft, 'applications', row.id) as Application;
  const theirIds = new Set(theirs.applications.map(({ id }) => id));
  const own = mine.applications.filter(({ id }) => !theirIds.has(id)).map(now);
  const added = theirs.applications.filter(({ id }) => !draft.own.applications.has(id)).map(now);
  const joins = joinOf(own, added, isSameJob);
  for (const [, id] of joins) {
    const row = rowNow(draft, 'applications', id) as Application;
    tell(draft, { kind: 'joined', table: 'applications', id, label: labelOfApplication(row), fields: [] });
  }
  const { puts, items, same, leftOut, applicationIds, contactIds } = draft;
  return {
    ...{ items, same, leftOut, joins },
    puts: [...puts.values()],
    applicationIds: [...applicationIds],
    contactIds: [...contactIds],
  };
}

function tell(draft: MergeDraft, item: MergeItem): void {
  if (item.table !== 'applicationContacts' && item.table !== 'captures') draft.items.push(item);
}

function kindOf(before: StoredRow, after: StoredRow, theirsWon: boolean): MergeItem['kind'] {
  if (before.deletedAt === undefined && after.deletedAt !== undefined) return 'deleted';
  if (before.deletedAt !== undefined && after.deletedAt === undefined) return 'restored';
  return theirsWon ? 'changed' : 'kept';
}

function isNewer(row: FollowUp, before: FollowUp): boolean {
  return row.updatedAt === before.updatedAt ? canonical(row) > canonical(before) : row.updatedAt > before.updatedAt;
}

/** As a capture of the same job is recognised (record-application.ts). */
const REAPPLY_AFTER_DAYS = 45;

function isSameJob(one: Application, other: Application): boolean {
  const isApart = one.distinctFrom?.includes(other.id) || other.distinctFrom?.includes(one.id);
  const isNear = Math.abs(daysBetween(one.appliedOn, other.appliedOn)) <= REAPPLY_AFTER_DAYS;
  return !isApart && isNear && isRecordOf(one, other.posting);
}

function labelOfApplication({ posting }: Application): string {
  return `${posting.title}, ${posting.company}`;
}

function labelOfTouch(draft: MergeDraft, touch: BackupTables['touchpoints'][number]): string {
  const { applicationId, contactId } = touch;
  const application = applicationId && (rowNow(draft, 'applications', applicationId) as Application | undefined);
  if (application) return labelOfApplication(application);
  return contactId === undefined ? '' : ((rowNow(draft, 'contacts', contactId) as Contact | undefined)?.name ?? '');
}
