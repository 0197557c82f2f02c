import type { Application } from '../domain/application.ts';
import { type NextFollowUp, planNextFollowUp } from '../domain/cadence.ts';
import type { FollowUpId } from '../domain/identity.ts';
import { addDays, type LocalDate, laterOf } from '../domain/local-date.ts';
import { workingDayAfter, workingDayFrom } from '../domain/working-days.ts';
import { type PlanContext, putApplication, type TablePlan } from './table-plan.ts';

/** Where long work rests, so that others have a turn, and may be stopped: it throws then. */
export interface Pace {
  /** @param done of all, from 0 to 1 */
  rest(done: number): Promise<void>;
}

export const ROWS_BETWEEN_RESTS = 500;

/** What becomes of the follow-ups of applications that are new to us and were sent long ago. */
export interface FollowUpChoice {
  /** `recent`: older ones without an answer are kept as closed, no response. */
  readonly which: 'all' | 'recent';
  /** How many of those that are due at once fall on each working day; all of them today when absent. */
  readonly aDay?: number | undefined;
}

/** What an import means for the days to come. */
export interface FollowUpOutlook {
  /** New threads that will be followed up. */
  readonly threads: number;
  /** Due at once, since they were sent longer ago than the window. */
  readonly dueAtOnce: number;
  /** Without an answer, and nothing done for `RECENT_DAYS`. */
  readonly stale: number;
  /** Of those due at once, the ones that are not stale. */
  readonly recentAtOnce: number;
}

export const RECENT_DAYS = 60;
/** Beyond that a day is no list but a flood. */
export const MOST_AT_ONCE = 10;

type Planned = Extract<NextFollowUp, { kind: 'planned' }>;

interface NewThread {
  readonly application: Application;
  readonly lastOn: LocalDate;
  readonly next: Planned;
}

/** All plans of new threads as the cadence has them, before anything is chosen. */
export async function newThreads(plan: TablePlan, pace: Pace): Promise<readonly NewThread[]> {
  const threads: NewThread[] = [];
  let looked = 0;
  for (const application of plan.puts.applications.values()) {
    looked += 1;
    if (looked % ROWS_BETWEEN_RESTS === 0) await pace.rest(looked / plan.puts.applications.size);
    const { id, stage, appliedOn } = application;
    if (plan.before.has(id) || stage === 'closed' || stage === 'to-apply') continue;
    const touchpoints = (plan.touches.get(id) ?? []).toSorted((one, other) => one.occurredAt - other.occurredAt);
    const people = (plan.ties.get(id) ?? []).toSorted((one, other) => other.createdAt - one.createdAt);
    const ids = people.map(({ contactId }) => contactId).filter((each) => !plan.contacts.get(each)?.doNotContact);
    const history = {
      threadKey: `application:${id}`,
      startedOn: appliedOn,
      touchpoints,
      ...(ids[0] === undefined ? {} : { contactId: ids[0] }),
      others: ids,
      active: true,
      stage,
    };
    const next = planNextFollowUp(plan.context.policy, history, plan.context.today);
    if (next.kind === 'ended') continue;
    threads.push({
      application,
      next,
      lastOn: touchpoints.reduce((day, touch) => laterOf(day, touch.occurredOn), appliedOn),
    });
  }
  return threads;
}

export function outlookOf({ context }: TablePlan, threads: readonly NewThread[]): FollowUpOutlook {
  const atOnce = threads.filter(({ next }) => isAtOnce(next));
  const isStale = staleAfter(context.today);
  return {
    threads: threads.length,
    dueAtOnce: atOnce.length,
    stale: threads.filter(isStale).length,
    recentAtOnce: atOnce.filter((thread) => !isStale(thread)).length,
  };
}

/** A few are simply due; more are spread; a history of years is history. */
export function proposedChoice({ dueAtOnce }: FollowUpOutlook): FollowUpChoice {
  if (dueAtOnce <= MOST_AT_ONCE) return { which: 'all' };
  return { which: dueAtOnce <= MOST_AT_ONCE * 20 ? 'all' : 'recent', aDay: MOST_AT_ONCE };
}

/** The day on which the last of so many falls. */
export function lastDayOf(
  { policy, today }: Pick<PlanContext, 'policy' | 'today'>,
  count: number,
  aDay: number,
): LocalDate {
  const days = Math.min(Math.ceil(count / aDay), LONGEST_SPREAD);
  return workingDayAfter(policy, workingDayFrom(policy, today), Math.max(0, days - 1));
}

/** A year of working days: what does not fit falls on the last of them. */
const LONGEST_SPREAD = 260;

/**
 * Writes the first follow-up of each new thread into the plan. Those that are spread are moved, as a person would move them:
 * the cadence's own day stays beside it. The newest come first, since an answer is likeliest there.
 */
export function planFirstFollowUps(plan: TablePlan, threads: readonly NewThread[], choice: FollowUpChoice): void {
  const isStale = staleAfter(plan.context.today);
  const stays = threads.filter((thread) => choice.which === 'all' || !isStale(thread));
  if (choice.which === 'recent') for (const thread of threads) if (isStale(thread)) close(plan, thread.application);
  const atOnce = stays
    .filter(({ next }) => isAtOnce(next))
    .toSorted((one, other) => (one.lastOn < other.lastOn ? 1 : -1));
  const days = spreadDays(plan, atOnce.length, choice.aDay);
  const dayOf = new Map(
    atOnce.map(({ application }, at) => [
      application.id,
      days[Math.floor(at / (choice.aDay ?? Infinity))] ?? days.at(-1),
    ]),
  );
  for (const { application, next } of stays) put(plan, application, next, dayOf.get(application.id));
}

function spreadDays(
  { context: { policy, today } }: TablePlan,
  count: number,
  aDay = Number.POSITIVE_INFINITY,
): LocalDate[] {
  const days = [workingDayFrom(policy, today)];
  while (days.length < Math.min(Math.ceil(count / aDay), LONGEST_SPREAD))
    days.push(workingDayFrom(policy, addDays(days.at(-1) as LocalDate, 1)));
  return days;
}

function put({ context, puts }: TablePlan, { id }: Application, next: Planned, spreadTo: LocalDate | undefined): void {
  const { kind: _kind, dueOn: plannedOn, reason, ...facts } = next;
  const isMoved = spreadTo !== undefined && spreadTo > plannedOn;
  const followUpId = context.newId() as FollowUpId;
  puts.followUps.set(followUpId, {
    id: followUpId,
    createdAt: context.now,
    updatedAt: context.now,
    threadKey: `application:${id}`,
    applicationId: id,
    status: 'open',
    ...facts,
    reason: isMoved ? 'moved-by-me' : reason,
    ...(isMoved ? { plannedReason: reason, movedAt: context.now } : {}),
    dueOn: isMoved ? spreadTo : plannedOn,
    plannedOn,
    asOf: context.today,
  });
}

/** As `setStage` leaves it when nobody says how it ended. */
function close(plan: TablePlan, application: Application): void {
  putApplication(plan, { ...application, stage: 'closed', outcome: 'no-response' });
}

function isAtOnce({ outside }: Planned): boolean {
  return outside === 'late';
}

/** An interview or an offer is no silence. */
function staleAfter(today: LocalDate): (thread: NewThread) => boolean {
  const limit = addDays(today, -RECENT_DAYS);
  return ({ application: { stage }, lastOn }) => (stage === 'applied' || stage === 'screening') && lastOn < limit;
}
