import {
  decideReminder,
  NOTHING_TOLD,
  type ReminderDecision,
  type ReminderMemory,
  rememberReminder,
  type ShownReminder,
} from '../domain/decide-reminder.ts';
import type { FollowUpId } from '../domain/identity.ts';
import { instant, type LocalDate } from '../domain/local-date.ts';
import { mayRemind, type ReminderHours } from '../domain/reminder-hours.ts';
import { type FollowUpRow, readDue } from '../storage/queries.ts';
import { digestId, reminderOf } from './reminder-id.ts';
import { dateOf, type ServiceContext } from './service-context.ts';
import { type ReminderText, wordReminder } from './word-reminder.ts';

/** What the browser can do to be noticed. */
export interface ReminderPorts {
  /** Shows the number on the toolbar button; zero clears it. */
  setBadge(count: number): Promise<void>;
  /** @returns whether the browser really shows it */
  notify(reminder: Reminder): Promise<boolean>;
  /** Puts other words into one that is on show, without a sound, where the browser can. */
  reword(reminder: Reminder): Promise<void>;
  clear(id: string): Promise<void>;
}

export interface Reminder extends ReminderText {
  /** The same id replaces what is shown already. */
  readonly id: string;
  /** `one`: it speaks of one thread, so that it can be done or snoozed from there. */
  readonly about: 'one' | 'several';
  /** Of whom it speaks. */
  readonly followUpIds: readonly FollowUpId[];
}

const MEMORY_KEY = 'reminders';

/**
 * Makes badge and notifications agree with the table. Idempotent: whoever calls it, however often, whatever was missed while
 * the browser was closed, one digest comes for what is newly due, and what speaks of something done is taken away.
 * @returns how many follow-ups are due
 */
export async function refreshDue(context: ServiceContext, ports: ReminderPorts, hours: ReminderHours): Promise<number> {
  const { rows } = await readDue(context.database, context.today);
  await ports.setBadge(rows.length);
  await remind(context, ports, hours.enabled ? rows : [], hours); // turned off, what is on show goes too
  return rows.length;
}

async function remind(
  context: ServiceContext,
  ports: ReminderPorts,
  rows: readonly FollowUpRow[],
  hours: ReminderHours,
): Promise<void> {
  const memory = await readMemory(context);
  const may = (of: ReminderHours): boolean => mayRemind(of, context.policy, instant(context.now), context.timeZone);
  const isDayOff = !may(hours);
  const moment = { now: context.now, today: context.today, allowed: may({ ...hours, workingDaysOnly: false }) };
  const due = rows.map((row) => ({
    threadKey: row.followUp.threadKey,
    quiet: wasMovedToday(context, row) || (isDayOff && !wasMovedTo(context.today, row)),
  }));
  const decision = decideReminder(due, memory, moment);
  if (decision.tell.length + decision.clear.length + decision.shorten.length === 0) return;
  const shown = await carryOut(context, ports, rows, decision);
  const value: ReminderMemory = rememberReminder(memory, decision, shown, moment);
  await context.database.meta.put({ key: MEMORY_KEY, value });
}

async function carryOut(
  context: ServiceContext,
  ports: ReminderPorts,
  rows: readonly FollowUpRow[],
  { tell, clear, shorten }: ReminderDecision,
): Promise<ShownReminder | undefined> {
  const speakingOf = (threadKeys: readonly string[]): ReminderText & Pick<Reminder, 'followUpIds'> => {
    const spokenOf = rows.filter(({ followUp }) => threadKeys.includes(followUp.threadKey));
    return { ...wordReminder(spokenOf), followUpIds: spokenOf.map(({ followUp }) => followUp.id) };
  };
  for (const id of clear) await ports.clear(id);
  for (const { id, threadKeys } of shorten) await ports.reword({ id, about: 'several', ...speakingOf(threadKeys) });
  const [only] = tell;
  if (only === undefined) return undefined;
  const one = tell.length === 1;
  const id = one ? reminderOf(only) : digestId(context.today, context.now);
  const told = await ports.notify({ id, about: one ? 'one' : 'several', ...speakingOf(tell) });
  return told ? { id, threadKeys: tell } : undefined;
}

/** What the person brought forward a moment ago is no news to them. */
function wasMovedToday(context: ServiceContext, { followUp: { reason, movedAt } }: FollowUpRow): boolean {
  return reason === 'moved-by-me' && movedAt !== undefined && dateOf(context, movedAt) === context.today;
}

/** They chose that day themself, though it is off: then it is told of there. */
function wasMovedTo(day: LocalDate, { followUp: { reason, dueOn } }: FollowUpRow): boolean {
  return reason === 'moved-by-me' && dueOn === day;
}

async function readMemory({ database }: ServiceContext): Promise<ReminderMemory> {
  return ((await database.meta.get(MEMORY_KEY))?.value as ReminderMemory | undefined) ?? NOTHING_TOLD;
}
