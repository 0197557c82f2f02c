import { NO_BOARD } from '../detection/assess.ts';
import type { Application } from '../domain/application.ts';
import type { ApplicationId } from '../domain/identity.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { Posting } from '../domain/posting.ts';
import { postingKeys } from '../domain/posting-identity.ts';
import { eachTagOnce } from '../domain/tag-list.ts';
import { type Change, recordChange } from '../storage/change.ts';
import { reviseThread } from './plan-thread.ts';
import type { ServiceContext } from './service-context.ts';

type PostingText = 'title' | 'company' | 'location' | 'salary' | 'employmentType' | 'url' | 'description';

/** An empty text takes the field away; title and company are never empty. */
export type ApplicationEdit = { readonly applicationId: ApplicationId } & {
  readonly [Field in PostingText | 'resumeFile' | 'coverLetterFile' | 'note']?: string;
} & {
  readonly postedOn?: LocalDate | '';
  readonly appliedOn?: LocalDate;
  readonly tags?: readonly string[];
};

/**
 * The person knows better: any field of a record, as it really is. The day it was sent plans anew.
 * @returns undefined when there is no such record
 */
export async function editApplication(
  context: ServiceContext,
  changeId: string,
  edit: ApplicationEdit,
): Promise<{ nextDueOn: LocalDate | undefined } | undefined> {
  return await recordChange(context.database, changeId, context.now, async (change) => {
    const application = await change.database.applications.get(edit.applicationId);
    if (application === undefined || application.deletedAt !== undefined) return undefined;
    const edited = editedRow(application, edit);
    await change.put('applications', { ...edited, updatedAt: context.now });
    if (edited.appliedOn === application.appliedOn) return { nextDueOn: undefined };
    await moveSubmission(change, application, edited.appliedOn);
    const nextDueOn = await reviseThread(context, change, { kind: 'application', applicationId: application.id });
    return { nextDueOn };
  });
}

function editedRow(application: Application, edit: ApplicationEdit): Application {
  const { title, company, location, salary, employmentType, url, description, postedOn } = edit;
  const { resumeFile, coverLetterFile, note, tags, appliedOn } = edit;
  const texts = { location, salary, employmentType, description, postedOn };
  const posting = atAddress({ ...application.posting, ...given({ title, company }), ...emptied(texts) }, url);
  return {
    ...application,
    ...emptied({ resumeFile, coverLetterFile, note }),
    ...(tags === undefined ? {} : { tags: tags.length === 0 ? undefined : eachTagOnce(tags) }),
    posting,
    postingKeys: [...new Set([...application.postingKeys, ...postingKeys(posting)])],
    appliedOn: appliedOn ?? application.appliedOn,
  };
}

/** A place of another site is on no board that we know of, and has no number there. */
function atAddress(posting: Posting, url: string | undefined): Posting {
  if (url === undefined || url === posting.url) return posting;
  if (hostOf(url) === hostOf(posting.url)) return { ...posting, url };
  return { ...posting, url, boardId: NO_BOARD, externalId: undefined };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

/** The application's own touchpoint carries the day as well, however it was sent. */
async function moveSubmission(
  change: Change,
  { id, appliedOn: was }: Application,
  appliedOn: LocalDate,
): Promise<void> {
  const touches = await change.database.touchpoints.where('applicationId').equals(id).toArray();
  const sent = touches.filter(({ outcome, deletedAt }) => outcome === 'sent' && deletedAt === undefined);
  const submission =
    sent.find(({ channel }) => channel === 'portal') ??
    sent.find(({ direction, step, occurredOn }) => direction === 'outbound' && !step && occurredOn === was);
  if (submission !== undefined)
    await change.put('touchpoints', { ...submission, occurredOn: appliedOn, updatedAt: change.now });
}

function given<Fields extends object>(fields: Fields): { [Field in keyof Fields]?: NonNullable<Fields[Field]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

/** What was emptied is there no more. */
function emptied<Fields extends object>(
  fields: Fields,
): { [Field in keyof Fields]?: Exclude<Fields[Field], ''> | undefined } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([field, value]) => [field, value === '' ? undefined : value])) as never;
}
