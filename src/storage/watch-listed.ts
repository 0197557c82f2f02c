/** The rows of the table of all applications: read once, and from then on only what was written since. */
import { Dexie, type ObservabilitySet, RangeSet, type Table } from 'dexie';
import type { Application } from '../domain/application.ts';
import type { ApplicationContact, Contact } from '../domain/contact.ts';
import type { ApplicationId, ContactId } from '../domain/identity.ts';
import type { Touchpoint } from '../domain/touchpoint.ts';
import type { Database } from './database.ts';
import { gatherParts } from './gather-parts.ts';
import { type ListedRow, listedRow, withParts } from './listed-row.ts';
import { readOpenFollowUps } from './open-follow-ups.ts';
import { present } from './present.ts';
import type { ReadOutcome } from './queries.ts';

/** Small enough that the page answers in between. */
const ROWS_AT_ONCE = 2000;
/** Beyond that many, reading everything is quicker. */
const MOST_BY_ID = 6000;

const WATCHED = ['applications', 'touchpoints', 'followUps', 'applicationContacts', 'contacts'] as const;
type Watched = (typeof WATCHED)[number];

/** Ids that were written, by table; `everything` where they are not known one by one. */
type Written = Readonly<Record<Watched, ReadonlySet<string>>> | 'everything';

/**
 * Tells the rows, in no order, and again whenever one of them would say something else, in whichever page it was written.
 * @returns a function that stops it
 */
export function watchListed(db: Database, onRows: (outcome: ReadOutcome<readonly ListedRow[]>) => void): () => void {
  const rows = new Map<string, ListedRow>();
  let waiting: ObservabilitySet[] = [];
  let busy = false;
  let stopped = false;

  const tell = (): void => {
    if (!stopped) onRows({ ok: true, value: [...rows.values()] });
  };

  async function catchUp(written: Written): Promise<void> {
    busy = true;
    try {
      if (written === 'everything' || (await readWritten(db, rows, written)) === 'some-are-gone')
        await readEverything(db, rows, tell);
      tell();
    } catch {
      if (!stopped) onRows({ ok: false });
    }
    busy = false;
    takeWaiting();
  }

  function takeWaiting(): void {
    if (busy || stopped || waiting.length === 0) return;
    const parts = waiting;
    waiting = [];
    void catchUp(writtenIn(db, parts));
  }

  const note = (parts: ObservabilitySet): void => {
    if (!WATCHED.some((table) => partOf(db, table) in parts)) return;
    waiting.push(parts);
    takeWaiting();
  };
  Dexie.on.storagemutated.subscribe(note);
  void catchUp('everything');
  return () => {
    stopped = true;
    Dexie.on.storagemutated.unsubscribe(note);
  };
}

/**
 * Many rows are shown before what is slowest to read is there: their people and touches.
 * @param onFirst told once of the rows without those
 */
async function readEverything(db: Database, rows: Map<string, ListedRow>, onFirst: () => void): Promise<void> {
  const parts = gatherParts();
  parts.followUps(await readOpenFollowUps(db));
  const read = new Map<string, ListedRow>();
  await inPieces<Application>(db.table('applications'), (applications) => {
    for (const application of applications) put(read, application, parts.partsOf(application.id));
  });
  if (rows.size === 0 && read.size > ROWS_AT_ONCE) {
    for (const [id, row] of read) rows.set(id, row);
    onFirst();
  }
  await inPieces<ApplicationContact>(db.table('applicationContacts'), parts.ties);
  await inPieces<Contact>(db.table('contacts'), parts.people);
  await inPieces<Touchpoint>(db.table('touchpoints'), parts.touches);
  rows.clear();
  for (const [id, row] of read) rows.set(id, withParts(row, parts.partsOf(id)));
}

function put(rows: Map<string, ListedRow>, application: Application, parts: Parameters<typeof listedRow>[1]): void {
  const row = listedRow(application, parts);
  if (row !== undefined) rows.set(row.id, row);
}

async function inPieces<Row extends { readonly id: string }>(
  table: Table<Row, string>,
  take: (rows: readonly Row[]) => void,
): Promise<void> {
  let last: string | undefined;
  do {
    const from = last === undefined ? table.toCollection() : table.where('id').above(last);
    const piece = await from.limit(ROWS_AT_ONCE).toArray();
    take(piece);
    last = piece.length < ROWS_AT_ONCE ? undefined : piece.at(-1)?.id;
  } while (last !== undefined);
}

/** @returns `some-are-gone` when a row is no longer there, so that nobody can say what it belonged to */
async function readWritten(
  db: Database,
  rows: Map<string, ListedRow>,
  written: Exclude<Written, 'everything'>,
): Promise<'done' | 'some-are-gone'> {
  const [touches, followUps, ties, tiesOfPeople] = await Promise.all([
    db.touchpoints.bulkGet([...written.touchpoints] as never[]),
    db.followUps.bulkGet([...written.followUps] as never[]),
    db.applicationContacts.bulkGet([...written.applicationContacts]),
    db.applicationContacts
      .where('contactId')
      .anyOf([...written.contacts])
      .toArray(),
  ]);
  const about = [...touches, ...followUps, ...ties, ...tiesOfPeople];
  const ids = [...new Set([...written.applications, ...present(about.map((row) => row?.applicationId))])];
  await readByIds(db, rows, ids as ApplicationId[]);
  return about.includes(undefined) ? 'some-are-gone' : 'done';
}

async function readByIds(db: Database, rows: Map<string, ListedRow>, ids: ApplicationId[]): Promise<void> {
  const [applications, touches, followUps, ties] = await Promise.all([
    db.applications.bulkGet(ids),
    db.touchpoints.where('applicationId').anyOf(ids).toArray(),
    db.followUps.where('applicationId').anyOf(ids).toArray(),
    db.applicationContacts.where('applicationId').anyOf(ids).toArray(),
  ]);
  const parts = gatherParts();
  parts.touches(touches);
  parts.followUps(followUps);
  parts.ties(ties);
  parts.people(await db.contacts.bulkGet(parts.contactIds() as ContactId[]));
  for (const id of ids) rows.delete(id);
  for (const application of applications)
    if (application !== undefined) put(rows, application, parts.partsOf(application.id));
}

function writtenIn(db: Database, all: readonly ObservabilitySet[]): Written {
  const written = Object.fromEntries(WATCHED.map((table) => [table, new Set<string>()])) as Record<
    Watched,
    Set<string>
  >;
  let count = 0;
  for (const parts of all)
    for (const table of WATCHED)
      for (const { from, to } of nodesOf(parts, partOf(db, table))) {
        count += 1;
        if (from !== to || typeof from !== 'string' || count > MOST_BY_ID) return 'everything';
        written[table].add(from);
      }
  return written;
}

function nodesOf(parts: ObservabilitySet, part: string): readonly { readonly from: unknown; readonly to: unknown }[] {
  const tree = parts[part];
  return tree === undefined ? [] : [...RangeSet(tree)];
}

/** How Dexie names the primary keys of a table. */
function partOf(db: Database, table: Watched): string {
  return `idb://${db.name}/${table}/`;
}
