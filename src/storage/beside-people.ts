import { ApplicationContactSchema } from '../domain/contact.ts';
import type { ContactId } from '../domain/identity.ts';
import { parseRows } from './parse-rows.ts';

const NOBODY: ReadonlySet<ContactId> = new Set();

/** @returns who is followed beside an application, asked by its id */
export function besidePeople(ties: readonly unknown[]): (applicationId: string | undefined) => ReadonlySet<ContactId> {
  const groups = new Map<string | undefined, Set<ContactId>>();
  for (const { applicationId, contactId, besideSince } of parseRows(ApplicationContactSchema, ties)) {
    if (besideSince === undefined) continue;
    groups.set(applicationId, new Set([...(groups.get(applicationId) ?? []), contactId]));
  }
  return (applicationId) => groups.get(applicationId) ?? NOBODY;
}
