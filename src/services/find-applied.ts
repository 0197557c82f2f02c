import type { ApplicationId } from '../domain/identity.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { readPersonName } from '../domain/person-name.ts';
import type { Posting } from '../domain/posting.ts';
import { findApplications } from './find-applications.ts';
import type { ServiceContext } from './service-context.ts';

/** That the person applied to a posting, and what is next. */
export interface Applied {
  readonly applicationId: ApplicationId;
  readonly appliedOn: LocalDate;
  readonly closed: boolean;
  readonly next?: { readonly dueOn: LocalDate; readonly how: 'call' | 'write' | 'follow-up'; readonly who?: string };
}

/** What was applied to just now is still fresh in mind. */
const FRESH_MS = 10 * 60_000;

/** The application for this posting, once it is no longer fresh; one that is only saved does not count. */
export async function findApplied(context: ServiceContext, posting: Posting): Promise<Applied | undefined> {
  const [application] = (await findApplications(context, posting)).filter(({ stage }) => stage !== 'to-apply');
  if (application === undefined || context.now - application.appliedAt < FRESH_MS) return undefined;
  const { id: applicationId, appliedOn, stage } = application;
  const next = await nextOf(context, applicationId);
  return { applicationId, appliedOn, closed: stage === 'closed', ...(next === undefined ? {} : { next }) };
}

async function nextOf(context: ServiceContext, applicationId: ApplicationId): Promise<Applied['next']> {
  const { followUps, contacts } = context.database;
  const open = await followUps
    .where('[threadKey+status]')
    .equals([`application:${applicationId}`, 'open'])
    .first();
  if (open === undefined) return undefined;
  const contact = open.contactId === undefined ? undefined : await contacts.get(open.contactId);
  const name = readPersonName(contact?.name);
  if (contact === undefined || name === undefined) return { dueOn: open.dueOn, how: 'follow-up' };
  const how = contact.phone ? 'call' : 'write';
  return { dueOn: open.dueOn, how, who: name.greeting ?? name.full };
}
