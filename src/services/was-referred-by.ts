import type { ContactId } from '../domain/identity.ts';
import type { Database } from '../storage/database.ts';

/** Whether `referrer` stands somewhere in the chain of those who referred the person, or is that person. */
export async function wasReferredBy(
  database: Database,
  person: ContactId | undefined,
  referrer: ContactId,
): Promise<boolean> {
  const seen = new Set<string>();
  for (let at = person; at !== undefined && !seen.has(at); at = (await database.contacts.get(at))?.referredById) {
    if (at === referrer) return true;
    seen.add(at);
  }
  return false;
}
