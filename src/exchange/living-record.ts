import type { Application } from '../domain/application.ts';
import type { Contact } from '../domain/contact.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { Touchpoint } from '../domain/touchpoint.ts';
import type { BackupTables } from './backup-rows.ts';

/** What tables and calendar are made of: only what is not deleted, each row beside those that it speaks of. */
export interface LivingRecord {
  readonly applications: readonly ApplicationEntry[];
  readonly people: readonly PersonEntry[];
  readonly touches: readonly Entry<Touchpoint>[];
  readonly followUps: readonly Entry<FollowUp>[];
}

export interface ApplicationEntry {
  readonly application: Application;
  readonly people: readonly Contact[];
  readonly nextDueOn?: LocalDate;
}

export interface PersonEntry {
  readonly person: Contact;
  readonly applications: readonly Application[];
  readonly referredBy?: Contact;
  readonly nextDueOn?: LocalDate;
}

export interface Entry<Row> {
  readonly row: Row;
  readonly application?: Application;
  readonly person?: Contact;
}

/** @param tables rows that are whole and not deleted */
export function joinRecord(tables: BackupTables): LivingRecord {
  const applicationOf = new Map(tables.applications.map((row) => [row.id as string, row]));
  const personOf = new Map(tables.contacts.map((row) => [row.id as string, row]));
  const ties = tables.applicationContacts.flatMap(({ applicationId, contactId }) => {
    const application = applicationOf.get(applicationId);
    const person = personOf.get(contactId);
    return application && person ? [{ application, person }] : [];
  });
  const peopleOf = grouped(ties, ({ application }) => application.id);
  const applicationsOf = grouped(ties, ({ person }) => person.id);
  const open = tables.followUps.filter(({ status }) => status === 'open');
  const dueOfApplication = earliest(open, ({ applicationId }) => applicationId);
  const dueOfPerson = earliest(open, ({ contactId }) => contactId);
  const entry = <Row extends Touchpoint | FollowUp>(row: Row): Entry<Row> => ({
    row,
    ...given('application', applicationOf.get(row.applicationId ?? '')),
    ...given('person', personOf.get(row.contactId ?? '')),
  });
  return {
    applications: sorted(tables.applications, ({ appliedAt }) => -appliedAt).map((application) => ({
      application,
      people: (peopleOf.get(application.id) ?? []).map(({ person }) => person),
      ...given('nextDueOn', dueOfApplication.get(application.id)),
    })),
    people: sorted(tables.contacts, ({ name }) => name.toLocaleLowerCase('en')).map((person) => ({
      person,
      applications: (applicationsOf.get(person.id) ?? []).map(({ application }) => application),
      ...given('referredBy', personOf.get(person.referredById ?? '')),
      ...given('nextDueOn', dueOfPerson.get(person.id)),
    })),
    touches: sorted(tables.touchpoints, ({ occurredAt }) => occurredAt).map(entry),
    followUps: sorted(tables.followUps, ({ dueOn }) => dueOn).map(entry),
  };
}

function given<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: Value });
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

function earliest(rows: readonly FollowUp[], keyOf: (row: FollowUp) => string | undefined): Map<string, LocalDate> {
  const days = new Map<string, LocalDate>();
  for (const row of rows) {
    const key = keyOf(row);
    const standing = days.get(key ?? '');
    if (key !== undefined && (standing === undefined || row.dueOn < standing)) days.set(key, row.dueOn);
  }
  return days;
}

function sorted<Row, Key extends string | number>(rows: readonly Row[], keyOf: (row: Row) => Key): readonly Row[] {
  return rows.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0));
}
