import { withFieldTimes } from '../domain/field-times.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { ApplicationId, ContactId } from '../domain/identity.ts';
import { type ChangeableTable, HAS_FIELD_TIMES, recordChange } from '../storage/change.ts';
import type { Database } from '../storage/database.ts';
import { deleteMany } from '../storage/delete-many.ts';
import { type ImportedRow, markUndone, readImportedRows, readLastImport } from '../storage/import-change.ts';
import { present } from '../storage/present.ts';
import { type Affected, reviseThreads } from './revise-threads.ts';
import type { ServiceContext } from './service-context.ts';

export interface UndoneImport {
  /** Applications and people that something was done with since: they stay as they are. */
  readonly kept: number;
  /** What the first of them are called. */
  readonly names: string[];
}

interface StoredRow {
  readonly id: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly applicationId?: string | undefined;
  readonly contactId?: string | undefined;
}

/**
 * Takes the last import back, in one transaction: what it added goes, what it changed is as it was. An application or a
 * person with whom something was done since stays, with all that belongs to it.
 * @returns undefined when it is not the last import, or was taken back already
 */
export async function undoImport(context: ServiceContext, importId: string): Promise<UndoneImport | undefined> {
  const { database, now } = context;
  return await database.transaction('rw', database.tables, async () => {
    const last = await readLastImport(database);
    const rows = await readImportedRows(database, importId);
    if (last === undefined || rows === undefined) return undefined;
    const standing = await standingRows(database, rows);
    const touched = await touchedSince(database, rows, standing, last.at);
    const back = rows.filter((row) => !touched.rows.has(`${row.table}/${row.id}`));
    await removeAdded(database, back);
    await restoreChanged(database, back, standing, now);
    await markUndone(database);
    const affected = affectedBy(back, standing);
    await recordChange(database, `${importId}:undone`, now, (change) => reviseThreads(context, change, affected));
    return { kept: touched.kept.length, names: await namesOf(database, touched.kept.slice(0, NAMED)) };
  });
}

/** Whatever stands on that lost or regained something. */
function affectedBy(back: readonly ImportedRow[], standing: Standing): Affected {
  const gone = new Set(back.filter(({ before }) => before === undefined).map(({ id }) => id));
  const applicationIds = new Set<string>();
  const contactIds = new Set<string>();
  for (const { table, id } of back) {
    const { applicationId, contactId } = standing.get(`${table}/${id}`) ?? {};
    if (table === 'applications') applicationIds.add(id);
    else if (table === 'contacts') contactIds.add(id);
    else if (applicationId !== undefined) applicationIds.add(applicationId);
    else if (contactId !== undefined) contactIds.add(contactId);
  }
  const stays = <Id extends string>(ids: ReadonlySet<string>): Id[] => [...ids].filter((id) => !gone.has(id)) as Id[];
  return { applicationIds: stays<ApplicationId>(applicationIds), contactIds: stays<ContactId>(contactIds) };
}

/** Rows as they are now, by table and id. */
type Standing = ReadonlyMap<string, StoredRow>;

interface Touched {
  /** Keys of rows that stay. */
  readonly rows: ReadonlySet<string>;
  /** Applications and people of the import that something was done with. */
  readonly kept: readonly string[];
}

const NAMED = 3;

async function namesOf(database: Database, ids: readonly string[]): Promise<string[]> {
  const applications = present(await database.applications.bulkGet(ids as ApplicationId[]));
  const people = present(await database.contacts.bulkGet(ids as ContactId[]));
  return [
    ...applications.map(({ posting }) => `${posting.title}, ${posting.company}`),
    ...people.map(({ name }) => name),
  ];
}

async function touchedSince(
  database: Database,
  rows: readonly ImportedRow[],
  now: Standing,
  at: number,
): Promise<Touched> {
  const owners = new Set([...ownersOfChanged(rows, now, at), ...(await ownersOfNewer(database, rows, at))]);
  for (const { table, id } of rows) {
    // whoever belongs to an application that stays, stays with it
    const row = now.get(`${table}/${id}`);
    const belongs = table === 'applicationContacts' && owners.has(row?.applicationId ?? '');
    if (belongs && row?.contactId !== undefined) owners.add(row.contactId);
  }
  const stays = rows.filter((written) => {
    const row = now.get(`${written.table}/${written.id}`);
    if (row === undefined) return true;
    if (row.applicationId !== undefined) return owners.has(row.applicationId);
    return ownersOf(written, row).some((owner) => owners.has(owner));
  });
  const ofImport = new Set(
    stays.flatMap((written) => {
      const row = now.get(`${written.table}/${written.id}`);
      return row === undefined ? [] : ownersOf(written, row);
    }),
  );
  return {
    rows: new Set(stays.map(({ table, id }) => `${table}/${id}`)),
    kept: [...owners].filter((id) => ofImport.has(id)),
  };
}

function ownersOfChanged(rows: readonly ImportedRow[], now: Standing, at: number): string[] {
  return rows.flatMap((written) => {
    const standing = now.get(`${written.table}/${written.id}`);
    if (standing === undefined || standing.updatedAt === written.updatedAt) return [];
    return written.table === 'followUps' && !isDoneWith(standing, at) ? [] : ownersOf(written, standing);
  });
}

/** Of what was added since. */
async function ownersOfNewer(database: Database, rows: readonly ImportedRow[], at: number): Promise<string[]> {
  const ours = new Set(rows.map(({ id }) => id));
  const owners: string[] = [];
  for (const table of ['touchpoints', 'applicationContacts', 'captures'] as const) {
    const newer = (await database.table(table).toArray()) as StoredRow[];
    for (const row of newer) if (!ours.has(row.id) && row.createdAt > at) owners.push(...ownersOf(undefined, row));
  }
  return owners;
}

/** Follow-ups are planned anew by themselves; to do one, or to move it, is an act. */
function isDoneWith(row: StoredRow, at: number): boolean {
  const { status, movedAt } = row as Partial<FollowUp>;
  return status === 'done' || (movedAt ?? 0) > at;
}

function ownersOf(written: Pick<ImportedRow, 'table' | 'id'> | undefined, row: StoredRow): string[] {
  if (written?.table === 'applications' || written?.table === 'contacts') return [written.id];
  return [row.applicationId, row.contactId].filter((id) => id !== undefined);
}

async function standingRows(database: Database, rows: readonly ImportedRow[]): Promise<Standing> {
  const found = new Map<string, StoredRow>();
  for (const [table, ids] of byTable(rows))
    for (const row of await readRows(database, table, ids)) found.set(`${table}/${row.id}`, row);
  return found;
}

/** Beyond that it is quicker to read all that there is. */
const FEW = 500;

async function readRows(database: Database, table: ChangeableTable, ids: readonly string[]): Promise<StoredRow[]> {
  const rows = database.table<StoredRow, string>(table);
  if (ids.length <= FEW) return present(await rows.bulkGet([...ids]));
  const wanted = new Set(ids);
  return (await rows.toArray()).filter(({ id }) => wanted.has(id));
}

async function removeAdded(database: Database, rows: readonly ImportedRow[]): Promise<void> {
  const added = rows.filter(({ before }) => before === undefined);
  for (const [table, ids] of byTable(added)) await deleteMany(database, table, ids);
  // planned since, for what is no more
  const gone = new Set([...idsOf(added, 'applications'), ...idsOf(added, 'contacts')]);
  const stray = (await database.followUps.toArray()).filter((row) =>
    gone.has(row.applicationId ?? row.contactId ?? ''),
  );
  await database.followUps.bulkDelete(stray.map(({ id }) => id));
}

async function restoreChanged(
  database: Database,
  rows: readonly ImportedRow[],
  standing: Standing,
  now: number,
): Promise<void> {
  const restored = new Map<ChangeableTable, object[]>();
  for (const { table, id, before } of rows) {
    if (before === undefined) continue;
    const row = { ...before, updatedAt: now };
    const timed = HAS_FIELD_TIMES.has(table) ? withFieldTimes(standing.get(`${table}/${id}`), row, now) : row;
    const group = restored.get(table);
    if (group === undefined) restored.set(table, [timed]);
    else group.push(timed);
  }
  for (const [table, all] of restored) await database.table(table).bulkPut(all);
}

function byTable(rows: readonly ImportedRow[]): ReadonlyMap<ChangeableTable, string[]> {
  const groups = new Map<ChangeableTable, string[]>();
  for (const { table, id } of rows) {
    const group = groups.get(table);
    if (group === undefined) groups.set(table, [id]);
    else group.push(id);
  }
  return groups;
}

function idsOf<Id extends string>(rows: readonly ImportedRow[], table: ChangeableTable): Id[] {
  return rows.filter((row) => row.table === table).map(({ id }) => id as Id);
}
