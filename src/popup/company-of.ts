import type { FollowUpRow } from '../storage/queries.ts';

/** The company that a row is about; empty where none is known. */
export function companyOf(row: FollowUpRow): string {
  return (row.application?.posting.company || row.contact?.company || '').trim();
}
