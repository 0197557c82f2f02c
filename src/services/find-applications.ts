import type { Application } from '../domain/application.ts';
import { isRecordOf } from '../domain/is-record-of.ts';
import type { Posting } from '../domain/posting.ts';
import { postingKeys } from '../domain/posting-identity.ts';
import type { ServiceContext } from './service-context.ts';

/** What is on record for this posting, the latest first. */
export async function findApplications(context: ServiceContext, posting: Posting): Promise<Application[]> {
  const keys = postingKeys(posting);
  const found = await context.database.applications.where('postingKeys').anyOf(keys).distinct().toArray();
  return found
    .filter((application) => application.deletedAt === undefined && isRecordOf(application, posting))
    .sort((one, other) => other.appliedAt - one.appliedAt);
}
