import type { Application } from '../domain/application.ts';
import { companyKey } from '../domain/company-key.ts';
import type { Contact } from '../domain/contact.ts';
import type { ApplicationId, ContactId } from '../domain/identity.ts';
import type { BackupTables } from './backup-rows.ts';

/**
 * A person whom both sides met on their own has two ids: the rows of the other side are given the one that is known here.
 * The same names at the same company are the same person, as everywhere.
 */
export function withKnownPeople(mine: BackupTables, theirs: BackupTables): BackupTables {
  const known = idsOfKnown(mine, theirs);
  if (known.size === 0) return theirs;
  const idOf = <Id extends ContactId | undefined>(id: Id): Id =>
    id === undefined ? id : ((known.get(id) ?? id) as Id);
  return {
    ...theirs,
    contacts: theirs.contacts.map((row) => ({
      ...row,
      id: idOf(row.id),
      ...given('referredById', idOf(row.referredById)),
    })),
    applications: theirs.applications.map((row) =>
      row.parts === undefined
        ? row
        : { ...row, parts: row.parts.map((part) => ({ ...part, contactIds: part.contactIds.map(idOf) })) },
    ),
    applicationContacts: theirs.applicationContacts.map((row) =>
      known.has(row.contactId)
        ? { ...row, id: `${row.applicationId}:${idOf(row.contactId)}`, contactId: idOf(row.contactId) }
        : row,
    ),
    touchpoints: theirs.touchpoints.map((row) => ({
      ...row,
      ...given('contactId', idOf(row.contactId)),
      ...given('namedContactId', idOf(row.namedContactId)),
    })),
    followUps: theirs.followUps.map((row) => ({
      ...row,
      threadKey: row.threadKey.replace(/contact:(.+)$/, (_whole, id: string) => `contact:${idOf(id as ContactId)}`),
      ...given('contactId', idOf(row.contactId)),
      ...given('insteadOfId', idOf(row.insteadOfId)),
    })),
  };
}

/** Of the jobs that each side recorded on its own, those that are one; each record is joined once, the younger into the elder. */
export function joinOf(
  own: readonly Application[],
  added: readonly Application[],
  isSameJob: (one: Application, other: Application) => boolean,
): readonly (readonly [ApplicationId, ApplicationId])[] {
  const living = (row: Application): boolean => row.deletedAt === undefined;
  const byKey = new Map<string, Application[]>();
  for (const row of own.filter(living))
    for (const key of row.postingKeys) byKey.set(key, [...(byKey.get(key) ?? []), row]);
  const taken = new Set<string>();
  const joins: (readonly [ApplicationId, ApplicationId])[] = [];
  for (const row of added.filter(living)) {
    const candidates = row.postingKeys.flatMap((key) => byKey.get(key) ?? []);
    const same = candidates.find((candidate) => !taken.has(candidate.id) && isSameJob(candidate, row));
    if (same === undefined) continue;
    taken.add(same.id);
    const isElder = same.createdAt < row.createdAt || (same.createdAt === row.createdAt && same.id < row.id);
    joins.push(isElder ? [same.id, row.id] : [row.id, same.id]);
  }
  return joins;
}

function idsOfKnown(mine: BackupTables, theirs: BackupTables): ReadonlyMap<string, ContactId> {
  const theirIds = new Set(theirs.contacts.map(({ id }) => id));
  const ownIds = new Set(mine.contacts.map(({ id }) => id));
  const here = new Map<string, ContactId>();
  for (const row of mine.contacts)
    if (row.deletedAt === undefined && !theirIds.has(row.id) && !here.has(nameKey(row))) here.set(nameKey(row), row.id);
  const known = new Map<string, ContactId>();
  for (const row of theirs.contacts) {
    const id = here.get(nameKey(row));
    if (id === undefined || ownIds.has(row.id) || row.deletedAt !== undefined || row.company === undefined) continue;
    known.set(row.id, id);
    here.delete(nameKey(row));
  }
  return known;
}

function nameKey({ name, company }: Contact): string {
  return `${name.trim().toLowerCase()}|${companyKey(company ?? '')}`;
}

function given<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [Key in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Value };
}
