import type { Application } from './application.ts';
import { type PostingIdentity, samePosting } from './posting-identity.ts';

/** Whether the record is of that posting: its own, or one of a part that was joined into it. */
export function isRecordOf(application: Application, posting: PostingIdentity): boolean {
  const postings = [application.posting, ...(application.parts ?? []).map((part) => part.posting)];
  return postings.some((known) => samePosting(known, posting));
}
