import type { FollowUp } from '../domain/follow-up.ts';
import { dateOf, type ServiceContext } from './service-context.ts';

/** What the browser can do to be noticed. */
export interface ReminderPorts {
  /** Shows the number on the toolbar button; zero clears it. */
  setBadge(count: number): Promise<void>;
  /** @returns whether the browser really shows it */
  notify(reminder: Reminder): Promise<boolean>;
}

export interface Reminder {
  /** The same id replaces what is shown already. */
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

export interface ReminderHours {
  readonly enabled: boolean;
  /** Hour of the day now, 0–23, where the person is. */
  readonly hour: number;
  readonly from: number;
  readonly until: number;
}

/** Which follow-ups were told of, and on which day: none is told of twice on one day. */
interface Told {
  readonly on: string;
  readonly followUpIds: readonly string[];
}

const TOLD_KEY = 'notified';
const NAMES_IN_DIGEST = 3;

/**
 * Makes badge and notification agree with the table. Idempotent: whoever calls it, however often, whatever was missed while
 * the browser was closed, one digest a day comes for what is newly due.
 * @returns how many follow-ups are due
 */
export async function refreshDue(context: ServiceContext, ports: ReminderPorts, hours: ReminderHours): Promise<number> {
  const due = await readDue(context);
  await ports.setBadge(due.length);
  if (hours.enabled && hours.hour >= hours.from && hours.hour < hours.until) await tellOfNew(context, ports, due);
  return due.length;
}

async function readDue(context: ServiceContext): Promise<FollowUp[]> {
  return await context.database.followUps
    .where('[status+dueOn]')
    .between(['open', ''], ['open', context.today], true, true)
    .toArray();
}

async function tellOfNew(context: ServiceContext, ports: ReminderPorts, due: readonly FollowUp[]): Promise<void> {
  const told = await readTold(context);
  const fresh = due.filter((followUp) => !told.followUpIds.includes(followUp.id) && !wasMovedToday(context, followUp));
  if (fresh.length === 0) return;
  const round = told.followUpIds.length === 0 ? '' : `-${told.followUpIds.length}`;
  const shown = await ports.notify({ id: `due-${context.today}${round}`, ...(await wordDigest(context, fresh)) });
  if (!shown) return;
  const followUpIds = [...told.followUpIds, ...fresh.map(({ id }) => id)];
  await context.database.meta.put({ key: TOLD_KEY, value: { on: context.today, followUpIds } satisfies Told });
}

/** What the person brought forward a moment ago is no news to them. */
function wasMovedToday(context: ServiceContext, { reason, updatedAt }: FollowUp): boolean {
  return reason === 'moved-by-me' && dateOf(context, updatedAt) === context.today;
}

async function readTold(context: ServiceContext): Promise<Told> {
  const row = await context.database.meta.get(TOLD_KEY);
  const told = row?.value as Told | undefined;
  return told?.on === context.today ? told : { on: context.today, followUpIds: [] };
}

async function wordDigest(context: ServiceContext, due: readonly FollowUp[]): Promise<Omit<Reminder, 'id'>> {
  const names = await Promise.all(due.slice(0, NAMES_IN_DIGEST).map((followUp) => nameOf(context, followUp)));
  const [only] = names;
  if (due.length === 1 && only !== undefined) return { title: 'Time to follow up', message: only };
  const more = due.length - names.length;
  const rest = more > 0 ? ` and ${more} more` : '';
  return { title: `${due.length} people to contact today`, message: names.join(', ') + rest };
}

async function nameOf(context: ServiceContext, followUp: FollowUp): Promise<string> {
  const { database } = context;
  const contact = followUp.contactId === undefined ? undefined : await database.contacts.get(followUp.contactId);
  const application =
    followUp.applicationId === undefined ? undefined : await database.applications.get(followUp.applicationId);
  const company = application?.posting.company ?? contact?.company;
  if (contact !== undefined) return company === undefined ? contact.name : `${contact.name} at ${company}`;
  return application === undefined ? 'Someone' : `${application.posting.company} (${application.posting.title})`;
}
