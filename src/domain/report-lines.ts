import type { ClosedOutcome } from './application.ts';
import { applicationsOf, type Hunt, type HuntThread } from './hunt.ts';
import { isAnswer, isOpeningTouch } from './ladder.ts';
import type { LocalDate } from './local-date.ts';
import { isIn, type Period } from './period.ts';
import { type AskedTouch, pairAnswers, tellsOfAnswer } from './thread-answer.ts';
import type { Channel, TouchOutcome, Touchpoint } from './touchpoint.ts';

/** What was done: an application; a follow-up; the first word to a person; an interview. */
export type Activity = 'application' | 'follow-up' | 'contact' | 'interview';

/** What came of it: of an application where it stands today, of the rest the answer to it or that there is none yet. */
export type ReportResult = TouchOutcome | ClosedOutcome | 'answered' | 'interviewing' | 'waiting';

/** One thing that the seeker did, as an office asks for it. What is not known is left out. */
export interface ReportLine {
  /** The same in every reading, so that a line can be left out. */
  readonly id: string;
  readonly on: LocalDate;
  readonly activity: Activity;
  /** Empty where nobody knows. */
  readonly employer: string;
  readonly role?: string;
  readonly place?: string;
  readonly person?: string;
  /** Phone and e-mail of that person, else the website. */
  readonly reach?: string;
  readonly channels: readonly Channel[];
  readonly result: ReportResult;
}

/** Everything that was done in a period, in order of the days. What came in is no line: it is the result of one. */
export function reportLines(hunt: Hunt, period: Period, today: LocalDate): readonly ReportLine[] {
  const lines = [
    ...applicationsOf(hunt).map((thread) => applicationLine(hunt, thread)),
    ...hunt.threads.flatMap((thread) => [
      ...contactLines(hunt, thread),
      ...interviews(thread.touches, today).map((interview) => lineOf(hunt, thread, interview)),
    ]),
  ];
  return lines
    .filter(({ on }) => isIn(period, on))
    .map((line, index) => ({ line, index }))
    .sort((one, other) => compare(one.line.on, other.line.on) || one.index - other.index)
    .map(({ line }) => line);
}

type ApplicationThread = ReturnType<typeof applicationsOf>[number];

function applicationLine(hunt: Hunt, thread: ApplicationThread): ReportLine {
  const { application, touches } = thread;
  const openings = touches.filter(isOpeningTouch);
  const withPerson = touches.find(({ contactId }) => contactId !== undefined);
  return {
    ...factsOf(hunt, thread, withPerson?.contactId),
    id: application.id,
    on: application.appliedOn,
    activity: 'application',
    channels: [...new Set(openings.map(({ channel }) => channel))],
    result: standing(thread),
  };
}

function standing({ application, touches }: ApplicationThread): ReportResult {
  const { stage, outcome } = application;
  if (stage === 'closed') return outcome ?? 'no-response';
  if (stage === 'offer') return 'offer';
  if (stage === 'interviewing') return 'interviewing';
  return tellsOfAnswer(application) || touches.some(isAnswer) ? 'answered' : 'waiting';
}

function contactLines(hunt: Hunt, thread: HuntThread): readonly ReportLine[] {
  const isApplication = thread.contact === undefined;
  return pairAnswers(thread.touches)
    .filter(({ touch }) => !(isApplication && isOpeningTouch(touch)))
    .map((asked) => lineOf(hunt, thread, { ...asked, on: asked.touch.occurredOn, activity: activityOf(asked) }));
}

function activityOf({ touch }: AskedTouch): Activity {
  return isOpeningTouch(touch) ? 'contact' : 'follow-up';
}

type Deed = AskedTouch & Pick<ReportLine, 'on' | 'activity'>;

function lineOf(hunt: Hunt, thread: HuntThread, { touch, answer, on, activity }: Deed): ReportLine {
  return {
    ...factsOf(hunt, thread, touch.contactId),
    id: activity === 'interview' ? `interview:${touch.id}` : touch.id,
    on,
    activity,
    channels: [touch.channel],
    result: (answer ?? touch).outcome,
  };
}

/** Those that were held, and those whose planned day has come: nobody need log that one took place. */
function interviews(touches: readonly Touchpoint[], today: LocalDate): readonly Deed[] {
  return touches.flatMap((touch, index): readonly Deed[] => {
    if (touch.outcome === 'interview-held') return [{ touch, on: touch.occurredOn, activity: 'interview' }];
    const { expectedOn, outcome } = touch;
    if (outcome !== 'interview-planned' || expectedOn === undefined || expectedOn > today) return [];
    const later = touches.slice(index + 1);
    const isToldOf = later.some((next) => next.outcome === 'interview-held' || next.outcome === 'interview-planned');
    return isToldOf ? [] : [{ touch, on: expectedOn, activity: 'interview' }];
  });
}

function factsOf(
  { contactOf }: Hunt,
  { application, contact }: HuntThread,
  personId: string | undefined,
): Pick<ReportLine, 'employer' | 'role' | 'place' | 'person' | 'reach'> {
  const person = contactOf.get(personId ?? '') ?? contact;
  const posting = application?.posting;
  const reach =
    [person?.phone, person?.email].filter(Boolean).join(', ') || posting?.contactEmail || siteOf(posting?.url);
  return {
    employer: posting?.company || person?.company || '',
    ...(posting ? { role: posting.title } : {}),
    ...(posting?.location ? { place: posting.location } : {}),
    ...(person ? { person: person.name } : {}),
    ...(reach ? { reach } : {}),
  };
}

function siteOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
