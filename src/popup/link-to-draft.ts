import type { FollowUpRow } from '../storage/queries.ts';
import { linkToMail } from '../ui/link-to-mail.ts';
import { draftOf } from './draft-of.ts';

/** A mail to the person of the row, its draft filled in. */
export function linkToDraft(address: string, row: FollowUpRow): string | undefined {
  return linkToMail(address, draftOf('email', row));
}
