import { assess, RULE_VERSION } from '../detection/assess.ts';
import { personOfAddress } from '../detection/person-of-address.ts';
import type { SeenSign } from '../detection/sign.ts';
import type { Capture } from '../domain/capture.ts';
import type { AttemptId } from '../domain/identity.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { PersonSeen } from '../domain/person-seen.ts';
import { postingKeys } from '../domain/posting-identity.ts';
import { type Change, recordChange } from '../storage/change.ts';
import { removePeopleSeen } from './people-of-posting.ts';
import { peopleFrom, postingFrom } from './posting-from-facts.ts';
import { type ApplicationDraft, recordApplication } from './record-application.ts';
import { reviseThreads } from './revise-threads.ts';
import type { ServiceContext } from './service-context.ts';
import { filesSent, mergePostings } from './settle-capture.ts';

/** «Did you apply?» Yes: recorded with the words the person left or corrected. @returns undefined when there is no such question */
export async function acceptCapture(
  context: ServiceContext,
  changeId: string,
  answer: { readonly captureId: AttemptId; readonly title: string; readonly company: string },
): Promise<{ nextDueOn: LocalDate | undefined } | undefined> {
  return await recordChange(context.database, changeId, context.now, async (change) => {
    const capture = await change.database.captures.get(answer.captureId);
    if (capture === undefined) return undefined;
    const signs = capture.signs as readonly SeenSign[];
    const { title, company } = answer;
    const seen = mergePostings(signs);
    const facts = seen?.facts ?? { url: capture.url, boardId: capture.boardId };
    const foundAt = seen?.foundAt;
    const { applicationId, nextDueOn } = await recordApplication(context, change, {
      posting: { ...postingFrom(facts), title, company },
      appliedAt: capture.attemptedAt ?? capture.startedAt,
      stage: 'applied',
      source: 'confirmed-by-me',
      evidence: assess(signs, context.now).evidence,
      ruleVersion: RULE_VERSION,
      captureId: capture.id,
      ...(foundAt === undefined ? {} : { foundAt }),
      ...filesSent(signs),
      ...sentTo(signs, peopleFrom(facts)),
    });
    await change.put('captures', {
      ...capture,
      title,
      company,
      status: 'recorded',
      applicationId,
      updatedAt: context.now,
    });
    return { nextDueOn };
  });
}

/** Whom the posting names; where a letter was begun and no form sent, its addressee first. */
function sentTo(
  signs: readonly SeenSign[],
  people: readonly PersonSeen[],
): Pick<ApplicationDraft, 'people' | 'channel'> {
  const address = signs.flatMap(({ sign }) => (sign.name === 'mail-opened' ? [sign.address] : [])).at(-1);
  if (address === undefined || signs.some(({ sign }) => sign.name === 'submit-intent')) return { people };
  const isAddressee = ({ email }: PersonSeen): boolean => email?.toLowerCase() === address.toLowerCase();
  const addressee = people.find((person) => isAddressee(person) && person.name !== undefined);
  const others = people.filter((person) => !isAddressee(person));
  return { people: [addressee ?? personOfAddress(address), ...others], channel: 'email' };
}

/** «Did you apply?» No: remembered for that posting. */
export async function dismissCapture(
  context: ServiceContext,
  changeId: string,
  captureId: AttemptId,
): Promise<boolean> {
  return await recordChange(context.database, changeId, context.now, async (change) => {
    const capture = await change.database.captures.get(captureId);
    if (capture === undefined) return false;
    await change.put('captures', { ...capture, status: 'dismissed', updatedAt: context.now });
    return true;
  });
}

/** Takes a recorded capture back: the application goes, its follow-up with it, and this attempt never records again. */
export async function undoCapture(context: ServiceContext, changeId: string, captureId: AttemptId): Promise<boolean> {
  return await recordChange(context.database, changeId, context.now, async (change) => {
    const capture = await change.database.captures.get(captureId);
    if (capture === undefined) return false;
    const { applicationId } = capture;
    const { now } = context;
    if (applicationId !== undefined) await withdraw(context, change, applicationId, captureId);
    await change.put('captures', { ...capture, status: 'dismissed', updatedAt: now });
    return true;
  });
}

/** An application that other captures or the person's own hand stand behind too is kept. */
async function withdraw(
  context: ServiceContext,
  change: Change,
  applicationId: NonNullable<Capture['applicationId']>,
  captureId: AttemptId,
): Promise<void> {
  const { now } = context;
  const application = await change.database.applications.get(applicationId);
  if (application === undefined) return;
  await removePeopleSeen(change, applicationId, captureId, now);
  const captureIds = application.captureIds.filter((id) => id !== captureId);
  if (captureIds.length > 0 || application.source === 'by-hand') {
    const parts = application.parts?.filter(
      (part) => part.captureIds.join() !== captureId || part.id === applicationId,
    );
    await change.put('applications', { ...application, captureIds, parts, updatedAt: now });
    return;
  }
  await change.put('applications', { ...application, deletedAt: now, updatedAt: now });
  await reviseThreads(context, change, { applicationIds: [applicationId] });
}

/** The toast's «edit»: the words of a record that was just made. */
export async function correctCapture(
  context: ServiceContext,
  changeId: string,
  correction: { readonly captureId: AttemptId; readonly title: string; readonly company: string },
): Promise<boolean> {
  return await recordChange(context.database, changeId, context.now, async (change) => {
    const capture = await change.database.captures.get(correction.captureId);
    const application =
      capture?.applicationId === undefined ? undefined : await change.database.applications.get(capture.applicationId);
    if (application === undefined) return false;
    const title = correction.title.trim() || application.posting.title;
    const company = correction.company.trim() || application.posting.company;
    const posting = { ...application.posting, title, company };
    const keys = [...new Set([...application.postingKeys, ...postingKeys(posting)])];
    await change.put('applications', { ...application, posting, postingKeys: keys, updatedAt: context.now });
    return true;
  });
}
