import type { Contact } from '../../src/domain/contact.ts';
import type { FollowUp } from '../../src/domain/follow-up.ts';
import { addDays, daysBetween, earlierOf, type LocalDate } from '../../src/domain/local-date.ts';
import type { CadencePolicy } from '../../src/domain/policy.ts';
import type { Touchpoint } from '../../src/domain/touchpoint.ts';
import { isWorkingDay } from '../../src/domain/working-days.ts';
import type { ServiceContext } from '../../src/services/service-context.ts';
import type { Database } from '../../src/storage/database.ts';
import type { FollowUpRow } from '../../src/storage/queries.ts';
import type { Violation } from './season-report.ts';

/** A thread as the tables have it, worked out here a second time: the season must not check the services by themselves. */
export interface ActiveThread {
  readonly key: string;
  readonly startedOn: LocalDate;
  readonly touches: readonly Touchpoint[];
  readonly window: Pick<CadencePolicy, 'windowFrom' | 'windowTo' | 'windowUnit'>;
}

export interface Tables {
  readonly active: ReadonlyMap<string, ActiveThread>;
  readonly open: readonly FollowUp[];
}

type Tell = (violation: Violation, what: string) => void;

const isAlive = (row: { readonly deletedAt?: number | undefined }): boolean => row.deletedAt === undefined;

/** Every row that says it is open, also where no index finds it. */
export async function readOpenRows(database: Database): Promise<FollowUp[]> {
  return (await database.followUps.toArray()).filter((row) => row.status === 'open');
}

export async function readTables({ database, policy }: ServiceContext): Promise<Tables> {
  const applications = (await database.applications.toArray()).filter(isAlive);
  const contacts = (await database.contacts.toArray()).filter(isAlive);
  const ties = (await database.applicationContacts.toArray()).filter(isAlive);
  const touchpoints = (await database.touchpoints.toArray()).filter(isAlive);
  const followUps = await readOpenRows(database);
  const active = new Map<string, ActiveThread>();
  const add = (thread: ActiveThread, reopenedAt: number | undefined): void => {
    const ended = thread.touches.some(
      ({ outcome, createdAt }) =>
        ['rejected', 'asked-to-stop'].includes(outcome) && createdAt > (reopenedAt ?? Number.NEGATIVE_INFINITY),
    );
    if (!ended) active.set(thread.key, thread);
  };
  const personOf = new Map(contacts.map((contact) => [contact.id as string, contact]));
  for (const application of applications) {
    if (application.stage === 'closed' || application.stage === 'to-apply') continue;
    const beside = ties.filter((tie) => tie.applicationId === application.id && tie.besideSince !== undefined);
    const touches = touchpoints.filter((touch) => touch.applicationId === application.id);
    const isBeside = (touch: Touchpoint): boolean => beside.some((tie) => tie.contactId === touch.contactId);
    const window = application.window ?? policy;
    const key = `application:${application.id}`;
    const own = touches.filter((touch) => !isBeside(touch));
    add({ key, startedOn: application.appliedOn, touches: own, window }, application.reopenedAt);
    for (const { contactId, besideSince } of beside) {
      if (personOf.get(contactId)?.doNotContact || besideSince === undefined) continue;
      const theirs = touches.filter((touch) => touch.contactId === contactId);
      const besideKey = `${key}/contact:${contactId}`;
      add({ key: besideKey, startedOn: besideSince, touches: theirs, window }, application.reopenedAt);
    }
  }
  const tied = new Set(ties.map((tie) => tie.contactId));
  for (const contact of contacts.filter((each) => isLead(each, tied))) {
    const touches = touchpoints.filter((touch) => touch.contactId === contact.id && touch.applicationId === undefined);
    const startedOn = contact.leadSince as LocalDate;
    add({ key: `contact:${contact.id}`, startedOn, touches, window: contact.window ?? policy }, contact.reopenedAt);
  }
  return { active, open: followUps };
}

function isLead(contact: Contact, tied: ReadonlySet<string>): boolean {
  return !contact.doNotContact && !contact.stopped && (contact.leadSince !== undefined || !tied.has(contact.id));
}

/** Exactly one for each, and none for any other. */
export function checkThreads({ active, open }: Tables, tell: Tell): void {
  const count = new Map<string, number>();
  for (const { threadKey } of open) count.set(threadKey, (count.get(threadKey) ?? 0) + 1);
  for (const key of active.keys()) if (count.get(key) !== 1) tell('lost', `${key} has ${count.get(key) ?? 0}`);
  for (const key of count.keys()) if (!active.has(key)) tell('stray', key);
}

/** Whether the day lies in the window, or the reason that it gives is true. @returns the reason, or `inside` */
export function checkWindow(
  { policy }: ServiceContext,
  followUp: FollowUp,
  thread: ActiveThread,
  tell: Tell,
): NonNullable<FollowUp['outside']> | 'inside' {
  const asOf = followUp.asOf as LocalDate;
  const last = [...thread.touches.map((touch) => touch.occurredOn), thread.startedOn].sort().at(-1) as LocalDate;
  const { from, to } = windowAfter(policy, thread.window, earlierOf(last, asOf));
  const { plannedOn, outside } = followUp;
  const about = `${followUp.threadKey} planned for ${plannedOn} on ${asOf}, window ${from} to ${to}, said ${outside}`;
  if (!isWorkingDay(policy, plannedOn)) tell('dayOff', about);
  if (plannedOn >= from && plannedOn <= to) {
    if (outside !== undefined) tell('unexplained', about);
    return 'inside';
  }
  if (outside === undefined || !IS_TRUE[outside]({ policy, followUp, thread, from, to })) tell('unexplained', about);
  return outside ?? 'inside';
}

interface Claim {
  readonly policy: CadencePolicy;
  readonly followUp: FollowUp;
  readonly thread: ActiveThread;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const IS_TRUE: Readonly<Record<NonNullable<FollowUp['outside']>, (claim: Claim) => boolean>> = {
  late: ({ policy, followUp }) => followUp.plannedOn === firstWorkingDay(policy, followUp.asOf as LocalDate),
  'days-off': ({ policy, followUp, from, to }) =>
    !daysFrom(from, to).some((day) => isWorkingDay(policy, day)) && followUp.plannedOn === firstWorkingDay(policy, to),
  paused: ({ policy, followUp }) => policy.pausedUntil !== undefined && followUp.plannedOn >= policy.pausedUntil,
  promised: ({ thread, followUp }) => {
    const promise = lastOf(thread);
    return promise?.outcome === 'will-call-back' && followUp.plannedOn > (promise.expectedOn ?? '9');
  },
  'thank-you': ({ thread, followUp }) =>
    followUp.step === 'thank-you' && thread.touches.some((touch) => touch.outcome.startsWith('interview')),
};

function lastOf({ touches }: ActiveThread): Touchpoint | undefined {
  return touches.toSorted((one, other) => one.occurredAt - other.occurredAt).at(-1);
}

function windowAfter(policy: CadencePolicy, window: ActiveThread['window'], last: LocalDate) {
  const { windowFrom, windowTo, windowUnit } = window;
  if (windowUnit !== 'working-days') return { from: addDays(last, windowFrom), to: addDays(last, windowTo) };
  const working = daysFrom(addDays(last, 1), addDays(last, 90)).filter((day) => isWorkingDay(policy, day));
  return { from: working[windowFrom - 1] as LocalDate, to: working[windowTo - 1] as LocalDate };
}

function firstWorkingDay(policy: CadencePolicy, from: LocalDate): LocalDate | undefined {
  return daysFrom(from, addDays(from, 30)).find((day) => isWorkingDay(policy, day));
}

function daysFrom(from: LocalDate, to: LocalDate): readonly LocalDate[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
}

const LADDER = ['thank-you', 'decision-maker', 'advice', 'process', 'receipt', 'again'];

/** Interviews, promises, the longest overdue, the ladder, the fewest tries: said here a second time. */
export function checkOrder(rows: readonly FollowUpRow[], tell: Tell): void {
  const rank = ({ followUp, tries }: FollowUpRow): readonly (string | number)[] => {
    const reason = followUp.plannedReason ?? followUp.reason;
    const interview = followUp.step === 'thank-you' || reason === 'after-interview';
    const urgency = interview ? 0 : reason === 'promised-to-call' ? 1 : 2;
    return [urgency, followUp.dueOn, LADDER.indexOf(followUp.step), tries];
  };
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    if (next !== undefined && compare(rank(row), rank(next)) > 0)
      tell('order', `${rank(row).join(' ')} before ${rank(next).join(' ')}`);
  }
}

function compare(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  for (const [index, value] of one.entries()) {
    const against = other[index] as typeof value;
    if (value !== against) return value < against ? -1 : 1;
  }
  return 0;
}
