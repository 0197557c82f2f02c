import * as v from 'valibot';
import { ApplicationSchema } from '../domain/application.ts';
import { planNextFollowUp } from '../domain/cadence.ts';
import { ContactSchema } from '../domain/contact.ts';
import { type FollowUp, FollowUpSchema, type Thread, threadKeyOf, threadOf } from '../domain/follow-up.ts';
import { recordChange } from '../storage/change.ts';
import type { Database } from '../storage/database.ts';
import { readOpenFollowUps } from '../storage/open-follow-ups.ts';
import { reviseThread } from './plan-thread.ts';
import type { ServiceContext } from './service-context.ts';
import { isLead, isUnderWay, readThreadHistory } from './thread-history.ts';

/**
 * Nothing may fall out of sight: whatever became of the table, afterwards each active thread has exactly one open follow-up
 * and no other has any. Reads much and writes only what is wrong; what is damaged beyond reading is left as it is.
 * @returns how many threads were put right
 */
export async function repairThreads(context: ServiceContext): Promise<number> {
  const { database } = context;
  const wrong = await findWrong(context);
  if (wrong.length === 0) return 0;
  await recordChange(database, context.newId(), context.now, async (change) => {
    for (const thread of wrong) await reviseThread(context, change, thread);
  });
  return wrong.length;
}

/** Threads that go on without a follow-up or with several, and such as have one and are no more. */
export async function findWrong(context: ServiceContext): Promise<readonly Thread[]> {
  const { threads, damaged } = await readThreads(context.database);
  const open = await readOpenFollowUps(context.database);
  const whole = new Map<string, number>();
  for (const row of open) {
    if (v.is(FollowUpSchema, row)) whole.set(row.threadKey, (whole.get(row.threadKey) ?? 0) + 1);
  }
  const expected = new Set(threads.map(threadKeyOf));
  const stray = open.filter((row) => isStray(row, expected, damaged)).map(threadOf);
  const unsure = threads.filter((thread) => whole.get(threadKeyOf(thread)) !== 1);
  const lost = [];
  for (const thread of unsure)
    if (await isWrong(context, thread, whole.get(threadKeyOf(thread)) ?? 0)) lost.push(thread);
  return [...lost, ...stray];
}

/** A thread without a follow-up may have been ended by the other side. */
async function isWrong(context: ServiceContext, thread: Thread, count: number): Promise<boolean> {
  if (count > 1) return true;
  const history = await readThreadHistory(context, context.database, thread);
  return history !== undefined && planNextFollowUp(context.policy, history, context.today).kind === 'planned';
}

function isStray(row: FollowUp, expected: ReadonlySet<string>, damaged: ReadonlySet<string>): boolean {
  const readable = row.deletedAt === undefined && typeof row.threadKey === 'string';
  return (
    readable && !expected.has(row.threadKey) && ![row.applicationId, row.contactId].some((id) => damaged.has(`${id}`))
  );
}

interface Threads {
  /** Those that go on, as far as application and person tell. */
  readonly threads: readonly Thread[];
  /** Ids of applications and people that cannot be read. */
  readonly damaged: ReadonlySet<string>;
}

async function readThreads(database: Database): Promise<Threads> {
  const [applications, contacts, ties] = await Promise.all([
    database.applications.toArray(),
    database.contacts.toArray(),
    database.applicationContacts.toArray(),
  ]);
  const living = ties.filter((tie) => tie.deletedAt === undefined);
  const underWay = applications.filter((row) => v.is(ApplicationSchema, row) && isUnderWay(row));
  const going = new Set(underWay.map(({ id }) => id));
  const tied = new Set(living.map((tie) => tie.contactId));
  const leads = contacts.filter((row) => v.is(ContactSchema, row) && isLead(row, tied.has(row.id) ? 'tied' : 'untied'));
  const threads: readonly Thread[] = [
    ...underWay.map(({ id }) => ({ kind: 'application', applicationId: id }) as const),
    ...leads.map(({ id }) => ({ kind: 'person', contactId: id }) as const),
    ...living
      .filter((tie) => tie.besideSince !== undefined && going.has(tie.applicationId))
      .map(({ applicationId, contactId }) => ({ kind: 'beside', applicationId, contactId }) as const),
  ];
  const unreadable = [
    ...applications.filter((row) => !v.is(ApplicationSchema, row)),
    ...contacts.filter((row) => !v.is(ContactSchema, row)),
  ];
  return { threads, damaged: new Set(unreadable.map(({ id }) => id as string)) };
}
