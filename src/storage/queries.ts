/**
 * What the pages read, and the reminders with them: no writes here. Rows are checked as they come out, so that one damaged row is named
 * and the others are still shown.
 */
import { Dexie, liveQuery } from 'dexie';
import { type Application, ApplicationSchema } from '../domain/application.ts';
import { type Capture, CaptureSchema } from '../domain/capture.ts';
import { ApplicationContactSchema, type Contact, ContactSchema } from '../domain/contact.ts';
import { type FollowUp, FollowUpSchema } from '../domain/follow-up.ts';
import type { ApplicationId, ContactId } from '../domain/identity.ts';
import { countTries } from '../domain/ladder.ts';
import { addDays, type LocalDate } from '../domain/local-date.ts';
import { compareTodayRows } from '../domain/today-order.ts';
import { type Touchpoint, TouchpointSchema } from '../domain/touchpoint.ts';
import { byId } from './by-id.ts';
import { createDatabase, type Database } from './database.ts';
import { isAlive, parseRow, parseRows } from './parse-rows.ts';
import { present } from './present.ts';

/** A follow-up with all that one needs to act on it. */
export interface FollowUpRow {
  readonly followUp: FollowUp;
  readonly application?: Application;
  readonly contact?: Contact;
  /** Everyone of the thread, the addressee included. */
  readonly contacts: readonly Contact[];
  /** Those of them who are followed beside the application, in a thread of their own. */
  readonly beside?: readonly ContactId[];
  /** Of the application, whichever of its people they were with; of the person alone otherwise. In order of time. */
  readonly touchpoints: readonly Touchpoint[];
  /** Of a person's own thread: touches with them about applications, in order of time. */
  readonly elsewhere?: readonly Touchpoint[];
  /** Follow-ups made in this thread. */
  readonly tries: number;
}

/** `unreadable` holds the ids of follow-ups that cannot be shown. */
export interface FollowUpRows {
  readonly rows: readonly FollowUpRow[];
  readonly unreadable: readonly string[];
}

export interface Today {
  readonly due: FollowUpRows;
  /** Due in the seven days after today. */
  readonly upcoming: FollowUpRows;
  /** The next one after today, whenever that is. */
  readonly next: FollowUpRow | undefined;
  readonly pending: readonly Capture[];
}

const DAYS_AHEAD = 7;

/** For pages, which read and leave writing to the background. */
export function openDatabase(): Database {
  return createDatabase();
}

/** Everything the popup opens with, by index: due up to today, the week ahead, and the open questions. */
export async function readToday(db: Database, today: LocalDate): Promise<Today> {
  const [due, upcoming, pending] = await Promise.all([
    readDue(db, today),
    openBetween(db, addDays(today, 1), addDays(today, DAYS_AHEAD)).toArray(),
    readPending(db),
  ]);
  const upcomingRows = await joinFollowUps(db, upcoming);
  return {
    due,
    upcoming: upcomingRows,
    next: upcomingRows.rows[0] ?? (await readNextAfter(db, addDays(today, DAYS_AHEAD))),
    pending,
  };
}

/** What is due up to that day, in the order of the day. The list, the badge and the notifications all count these. */
export async function readDue(db: Database, today: LocalDate): Promise<FollowUpRows> {
  const { rows, unreadable } = await joinFollowUps(db, await openBetween(db, Dexie.minKey, today).toArray());
  return { rows: rows.toSorted((a, b) => compareTodayRows(a, b, today)), unreadable };
}

export interface Totals {
  readonly applications: number;
  readonly people: number;
  /** What the person did or received, the applications themselves left out. */
  readonly touches: number;
}

export async function readTotals(db: Database): Promise<Totals> {
  const [applications, people, touches] = await Promise.all([
    db.applications.filter(isAlive).count(),
    db.contacts.filter(isAlive).count(),
    db.touchpoints.filter((touch) => isAlive(touch) && touch.channel !== 'portal').count(),
  ]);
  return { applications, people, touches };
}

export async function readApplication(db: Database, id: ApplicationId): Promise<Application | undefined> {
  return parseRow(ApplicationSchema, await db.applications.get(id));
}

export interface ListedApplication {
  readonly application: Application;
  readonly nextDueOn?: LocalDate;
}

/** Every application, the newest first, with when its next follow-up falls. */
export async function readApplications(db: Database): Promise<readonly ListedApplication[]> {
  const [applications, open] = await Promise.all([
    db.applications.toArray(),
    openBetween(db, Dexie.minKey, Dexie.maxKey).toArray(),
  ]);
  const dueOn = new Map(
    parseRows(FollowUpSchema, open).map((followUp) => [followUp.applicationId, followUp.dueOn] as const),
  );
  return parseRows(ApplicationSchema, applications)
    .toSorted((a, b) => b.appliedAt - a.appliedAt)
    .map((application) => {
      const nextDueOn = dueOn.get(application.id);
      return nextDueOn === undefined ? { application } : { application, nextDueOn };
    });
}

export type ReadOutcome<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false };

/** Reads now, and again whenever somebody writes what was read, in whichever page. @returns a function that stops it */
export function watchQuery<Value>(
  query: () => Promise<Value>,
  onOutcome: (outcome: ReadOutcome<Value>) => void,
): () => void {
  const subscription = liveQuery(query).subscribe({
    next: (value) => onOutcome({ ok: true, value }),
    error: () => onOutcome({ ok: false }),
  });
  return () => subscription.unsubscribe();
}

/** A range of the `[status+dueOn]` index; both ends included. */
function openBetween(db: Database, from: unknown, to: unknown) {
  return db.followUps.where('[status+dueOn]').between(['open', from], ['open', to], true, true);
}

async function readNextAfter(db: Database, date: LocalDate): Promise<FollowUpRow | undefined> {
  const later = await openBetween(db, addDays(date, 1), Dexie.maxKey).limit(5).toArray();
  return (await joinFollowUps(db, later)).rows[0];
}

async function readPending(db: Database): Promise<Capture[]> {
  const captures = await db.captures.where('status').equals('pending').toArray();
  return parseRows(CaptureSchema, captures).toSorted((a, b) => b.startedAt - a.startedAt);
}

/** Adds to each follow-up what belongs to it. One that cannot be shown is named; one of a deleted application is left out. */
export async function joinFollowUps(db: Database, stored: readonly unknown[]): Promise<FollowUpRows> {
  const followUps = parseRows(FollowUpSchema, stored);
  const related = await readRelated(db, followUps);
  const unreadable = stored.filter((row) => isAlive(row) && parseRow(FollowUpSchema, row) === undefined).map(idOf);
  const rows: FollowUpRow[] = [];
  for (const followUp of followUps) {
    const { applicationId } = followUp;
    if (applicationId === undefined || related.applications.has(applicationId)) rows.push(rowOf(followUp, related));
    else if (!related.deleted.has(applicationId)) unreadable.push(followUp.id);
  }
  return { rows, unreadable };
}

interface Related {
  readonly applications: ReadonlyMap<string, Application>;
  /** Ids of the applications that were taken back. */
  readonly deleted: ReadonlySet<string>;
  readonly contacts: ReadonlyMap<string, Contact>;
  /** Ids of the people of an application. */
  readonly peopleOf: ReadonlyMap<string, readonly string[]>;
  /** Ids of those who are followed beside the application. */
  readonly besideOf: ReadonlyMap<string, readonly ContactId[]>;
  /** By id of the application, or else of the person. */
  readonly touchesOf: ReadonlyMap<string, readonly Touchpoint[]>;
  /** Touches about applications, by person. */
  readonly touchesWith: ReadonlyMap<string, readonly Touchpoint[]>;
}

/** One read for each table, however many rows there are. */
async function readRelated(db: Database, followUps: readonly FollowUp[]): Promise<Related> {
  const applicationIds = present(followUps.map((followUp) => followUp.applicationId));
  const leadIds = present(followUps.map((followUp) => (followUp.applicationId ? undefined : followUp.contactId)));
  const [applications, ties, ofApplications, ofLeads] = await Promise.all([
    db.applications.bulkGet(applicationIds),
    db.applicationContacts.where('applicationId').anyOf(applicationIds).toArray(),
    db.touchpoints.where('applicationId').anyOf(applicationIds).toArray(),
    db.touchpoints.where('contactId').anyOf(leadIds).toArray(),
  ]);
  const links = parseRows(ApplicationContactSchema, ties);
  const contactIds = present([...followUps.map((f) => f.contactId), ...links.map((link) => link.contactId)]);
  const touches = [...byId(parseRows(TouchpointSchema, [...ofApplications, ...ofLeads])).values()].sort(
    (a, b) => a.occurredAt - b.occurredAt,
  );
  return {
    applications: byId(parseRows(ApplicationSchema, applications)),
    deleted: new Set(applications.filter((row) => row !== undefined && !isAlive(row)).map(idOf)),
    contacts: byId(parseRows(ContactSchema, await db.contacts.bulkGet(contactIds))),
    peopleOf: grouped(links.map((link) => [link.applicationId, link.contactId] as const)),
    besideOf: grouped(
      links.filter((link) => link.besideSince).map((link) => [link.applicationId, link.contactId] as const),
    ),
    touchesOf: grouped(touches.map((touch) => [touch.applicationId ?? touch.contactId ?? '', touch] as const)),
    touchesWith: grouped(
      touches.flatMap((touch) => (touch.applicationId && touch.contactId ? [[touch.contactId, touch] as const] : [])),
    ),
  };
}

function rowOf(followUp: FollowUp, related: Related): FollowUpRow {
  const application = followUp.applicationId && related.applications.get(followUp.applicationId);
  const contact = followUp.contactId && related.contacts.get(followUp.contactId);
  const others = related.peopleOf.get(followUp.applicationId ?? '') ?? [];
  const touchpoints = related.touchesOf.get(followUp.applicationId ?? followUp.contactId ?? '') ?? [];
  const beside = related.besideOf.get(followUp.applicationId ?? '');
  const elsewhere = followUp.applicationId ? undefined : related.touchesWith.get(followUp.contactId ?? '');
  return {
    followUp,
    ...(application ? { application } : {}),
    ...(contact ? { contact } : {}),
    contacts: present([contact || undefined, ...others.map((id) => related.contacts.get(id))]),
    ...(beside ? { beside } : {}),
    touchpoints,
    ...(elsewhere ? { elsewhere } : {}),
    tries: countTries(touchpoints.filter((touch) => isOfThread(touch, followUp, related))),
  };
}

/** A thread beside the application has that person's touches; the application's own has the others. */
function isOfThread({ contactId }: Touchpoint, { threadKey, applicationId }: FollowUp, { besideOf }: Related): boolean {
  if (threadKey.includes('/')) return threadKey.endsWith(`/contact:${contactId}`);
  return contactId === undefined || !besideOf.get(applicationId ?? '')?.includes(contactId);
}

function grouped<Value>(pairs: readonly (readonly [string, Value])[]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}

function idOf(row: unknown): string {
  return String((row as { id?: unknown }).id);
}
