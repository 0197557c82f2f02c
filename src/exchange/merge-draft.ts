import type { Application } from '../domain/application.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { ApplicationId, ContactId } from '../domain/identity.ts';
import type { BackupTable, BackupTables } from './backup-rows.ts';
import type { MergedField } from './merge-row.ts';

/** A row as it is to be written, and what stood there. */
export interface MergePut {
  readonly table: BackupTable;
  readonly row: StoredRow;
  readonly before: StoredRow | undefined;
}

/** What becomes of a row of the other side. `kept`: it differs, and what stands here is newer in all. */
export interface MergeItem {
  readonly kind: 'added' | 'changed' | 'kept' | 'deleted' | 'restored' | 'joined';
  readonly table: BackupTable;
  readonly id: string;
  readonly label: string;
  readonly fields: readonly MergedField[];
}

export interface StoredRow {
  readonly id: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly deletedAt?: number | undefined;
}

/** A plan of merging while it is made. */
export interface MergeDraft {
  readonly own: Readonly<Record<BackupTable, ReadonlyMap<string, StoredRow>>>;
  /** The open follow-up of each thread that is here. */
  readonly openOf: ReadonlyMap<string, FollowUp>;
  readonly puts: Map<string, MergePut>;
  readonly items: MergeItem[];
  readonly applicationIds: Set<ApplicationId>;
  readonly contactIds: Set<ContactId>;
  same: number;
  leftOut: number;
}

export function startMergeDraft(mine: BackupTables): MergeDraft {
  const byId = (rows: readonly StoredRow[]) => new Map(rows.map((row) => [row.id, row] as const));
  const open = mine.followUps.filter(({ status }) => status === 'open');
  return {
    own: {
      applications: byId(mine.applications),
      contacts: byId(mine.contacts),
      applicationContacts: byId(mine.applicationContacts),
      touchpoints: byId(mine.touchpoints),
      followUps: byId(mine.followUps),
      captures: byId(mine.captures),
    },
    openOf: new Map(open.map((row) => [row.threadKey, row] as const)),
    puts: new Map(),
    items: [],
    applicationIds: new Set(),
    contactIds: new Set(),
    same: 0,
    leftOut: 0,
  };
}

/** A row as the plan has it by now. */
export function rowNow(draft: MergeDraft, table: BackupTable, id: string): StoredRow | undefined {
  return draft.puts.get(`${table}/${id}`)?.row ?? draft.own[table].get(id);
}

export function putRow(draft: MergeDraft, table: BackupTable, row: StoredRow): void {
  draft.puts.set(`${table}/${row.id}`, { table, row, before: draft.own[table].get(row.id) });
}

/** The record that an application was joined into, at last; its own id where it stands for itself. */
export function joinedInto(draft: MergeDraft, id: ApplicationId): ApplicationId {
  let at = id;
  for (let round = 0; round < 10; round += 1) {
    const row = rowNow(draft, 'applications', at) as Application | undefined;
    if (row?.deletedAt === undefined || row.mergedInto === undefined) return at;
    at = row.mergedInto;
  }
  return at;
}

/** A thread that is here already is looked at anew; one that comes whole comes with its follow-ups. */
export function affect(draft: MergeDraft, row: object): void {
  const { applicationId, contactId, id } = row as { id: string; applicationId?: ApplicationId; contactId?: ContactId };
  const { applications, contacts } = draft.own;
  for (const each of [applicationId, id as ApplicationId])
    if (each !== undefined && applications.has(each)) draft.applicationIds.add(each);
  for (const each of [applicationId === undefined ? contactId : undefined, id as ContactId])
    if (each !== undefined && contacts.has(each)) draft.contactIds.add(each);
}
