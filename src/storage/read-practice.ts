import type { Capture } from '../domain/capture.ts';
import type { AttemptId } from '../domain/identity.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { isPractice } from '../domain/practice.ts';
import type { Database } from './database.ts';

/** What came of the practice in one tab. */
export interface Practice {
  readonly captureId: AttemptId;
  readonly status: Capture['status'];
  readonly title: string;
  readonly company: string;
  readonly confidence: 'certain' | 'likely';
  readonly nextDueOn: LocalDate | undefined;
}

/** The latest of that tab; undefined before anything came of it, and once it is over. */
export async function readPractice(database: Database, tabId: number): Promise<Practice | undefined> {
  const captures = await database.captures.where('tabId').equals(tabId).toArray();
  const latest = captures
    .filter(({ id }) => isPractice(id))
    .toSorted((one, other) => other.createdAt - one.createdAt)[0];
  if (latest === undefined) return undefined;
  const { id: captureId, status, title, company, applicationId } = latest;
  const application = applicationId === undefined ? undefined : await database.applications.get(applicationId);
  const plans =
    applicationId === undefined ? [] : await database.followUps.where('applicationId').equals(applicationId).toArray();
  const next = plans.find((plan) => plan.status === 'open');
  const confidence = application?.confidence === 'certain' ? 'certain' : 'likely';
  return { captureId, status, title, company, confidence, nextDueOn: next?.dueOn };
}
