import type { FollowUp } from '../../src/domain/follow-up.ts';
import { daysBetween, type LocalDate } from '../../src/domain/local-date.ts';
import type { ReminderHours } from '../../src/domain/reminder-hours.ts';
import { isWorkingDay } from '../../src/domain/working-days.ts';
import { applyPolicy } from '../../src/services/apply-policy.ts';
import { type Reminder, type ReminderPorts, refreshDue } from '../../src/services/refresh-due.ts';
import { repairThreads } from '../../src/services/repair-threads.ts';
import { dateOf, type ServiceContext } from '../../src/services/service-context.ts';
import { createDatabase } from '../../src/storage/database.ts';
import { readToday } from '../../src/storage/queries.ts';
import { type ActiveThread, checkOrder, checkThreads, checkWindow, readOpenRows, readTables } from './check-tables.ts';
import { seasonPerson } from './season-person.ts';
import { policyAt, type SeasonPlan, zoneAt } from './season-plan.ts';
import { type SeasonReport, VIOLATIONS, type Violation } from './season-report.ts';
import { seededChance } from './seeded-chance.ts';

const HOURS: ReminderHours = { enabled: true, workingDaysOnly: true, from: 8, until: 20 };
const DAY = 86_400_000;
const HOUR = 3_600_000;
const MINUTE = 60_000;

/**
 * Plays a season of looking for a job through the real services on a database in memory: applying, meeting people, working
 * off the list or not, sleeping machines, flights, changed clocks, changed minds. After each deed and at each waking of the
 * background everything that must hold is checked against the tables.
 */
export async function simulateSeason(plan: SeasonPlan): Promise<SeasonReport> {
  const chance = seededChance(plan.seed);
  let ids = 0;
  const newId = (): string => {
    ids += 1;
    return `${plan.seed}-${String(ids).padStart(6, '0')}`;
  };
  const database = createDatabase(`season-${plan.seed}-${plan.days}-${plan.applications}`);
  const person = seasonPerson(chance, newId);
  const violations = emptyViolations();
  const sent = new Set<string>();
  const checked = new Set<string>();
  const keys = new Set<string>();
  const seen = { wakes: 0, nights: 0, asleep: 0, swallowed: 0, damaged: 0, repaired: 0, replanned: 0, mostDue: 0 };
  const outside = new Map<string, number>();
  const so = { applied: 0, met: 0 };
  const wait = { days: 0, why: '' };
  let now = plan.startsAt;
  let toldAt = Number.NEGATIVE_INFINITY;

  /** The clock never stands still, so that no two deeds come in one moment. */
  function context(day: number): ServiceContext {
    now += 1000;
    const timeZone = zoneAt(plan, day);
    const policy = policyAt(plan, day);
    return { database, now, timeZone, policy, newId, today: dateOf({ timeZone, policy }, now) };
  }

  function tellOn(today: LocalDate) {
    return (violation: Violation, what: string): void => {
      violations[violation].push(`${today}: ${what}`);
    };
  }

  async function check(at: ServiceContext): Promise<void> {
    const tables = await readTables(at);
    const tell = tellOn(at.today);
    checkThreads(tables, tell);
    for (const followUp of tables.open) checkPlan(at, followUp, tables.active.get(followUp.threadKey));
    for (const key of tables.active.keys()) keys.add(key);
  }

  /** Each plan once: a stored one changes only when it is planned anew. */
  function checkPlan(at: ServiceContext, followUp: FollowUp, thread: ActiveThread | undefined): void {
    const plan = JSON.stringify([followUp.id, followUp.asOf, followUp.plannedOn, followUp.updatedAt, at.policy]);
    if (thread === undefined || checked.has(plan)) return;
    checked.add(plan);
    const why = checkWindow(at, followUp, thread, tellOn(at.today));
    const counted = followUp.reason === 'moved-by-me' ? 'moved by the person' : why;
    outside.set(counted, (outside.get(counted) ?? 0) + 1);
    const days = daysBetween(followUp.asOf ?? at.today, followUp.plannedOn);
    if (days > wait.days) Object.assign(wait, { days, why });
  }

  /** What the background does on each start and alarm. */
  async function wake(day: number): Promise<ServiceContext> {
    const at = context(day);
    seen.wakes += 1;
    if (await applyPolicy(at)) seen.replanned += 1;
    seen.repaired += await repairThreads(at);
    const tell = tellOn(at.today);
    const hour = hourAt(at);
    let badge = -1;
    let swallowed = false;
    const ports: ReminderPorts = {
      setBadge: async (count: number) => {
        badge = count;
      },
      notify: async (reminder: Reminder) => {
        swallowed = chance.happens(0.03);
        if (swallowed) seen.swallowed += 1;
        else await notice(at, reminder, hour);
        return !swallowed;
      },
      reword: async () => undefined,
      clear: async () => undefined,
    };
    const toldJustNow = at.now - toldAt < HOUR; // two notifications never come closer
    await refreshDue(at, ports, HOURS);
    const { rows: due, unreadable } = (await readToday(database, at.today)).due;
    seen.mostDue = Math.max(seen.mostDue, due.length);
    const open = (await readOpenRows(database)).filter((row) => row.dueOn <= at.today);
    if (badge !== open.length) tell('badge', `${badge} for ${open.length}`);
    if (due.length !== open.length || unreadable.length > 0)
      tell('hidden', `${open.length - due.length} of ${open.length}`);
    checkOrder(due, tell);
    const timely = hour >= HOURS.from && hour < HOURS.until;
    for (const followUp of swallowed || toldJustNow || !timely ? [] : open)
      if (!wasTold(at, followUp)) tell('missed', followUp.id);
    await check(at);
    return at;
  }

  async function notice(at: ServiceContext, reminder: Reminder, hour: number): Promise<void> {
    const tell = tellOn(at.today);
    if (hour < HOURS.from || hour >= HOURS.until) tell('untimely', `at ${hour}`);
    if (at.now - toldAt < HOUR) tell('untimely', `twice within the hour, at ${hour}`);
    toldAt = at.now;
    for (const followUp of await database.followUps.bulkGet([...reminder.followUpIds])) {
      if (followUp === undefined) continue;
      const key = `${followUp.threadKey} ${at.today}`;
      if (sent.has(key)) tell('duplicate', key);
      sent.add(key);
      if (!isWorkingDay(at.policy, at.today) && !(followUp.reason === 'moved-by-me' && followUp.dueOn === at.today))
        tell('untimely', `${followUp.id} on a day off`);
    }
  }

  /** Nobody is told on a day off, nor of what they moved there themselves a moment ago. */
  function wasTold(at: ServiceContext, { threadKey, movedAt, reason, dueOn }: FollowUp): boolean {
    if (sent.has(`${threadKey} ${at.today}`)) return true;
    const moved = reason === 'moved-by-me' && movedAt !== undefined;
    if (moved && dateOf(at, movedAt) === at.today) return true;
    return !isWorkingDay(at.policy, at.today) && !(moved && dueOn === at.today);
  }

  /** A row is lost, doubled or garbled by what no service does. */
  async function damage(day: number): Promise<void> {
    const victim = chance.pick(await readOpenRows(database));
    if (victim === undefined) return;
    seen.damaged += 1;
    const how = chance.between(0, 3);
    if (how === 0) await database.followUps.delete(victim.id);
    if (how === 1) await database.followUps.update(victim.id, { dueOn: undefined as never });
    if (how === 2) await database.followUps.put({ ...victim, id: newId() as FollowUp['id'] });
    if (how === 3) await database.followUps.update(victim.id, { step: 'nonsense' as never, updatedAt: now + day });
  }

  async function deed(day: number, act: (at: ServiceContext) => Promise<void>): Promise<void> {
    now += chance.between(1, 9) * MINUTE;
    const at = context(day);
    await act(at);
    await check(at);
  }

  async function workingSpell(day: number, share: number): Promise<void> {
    const part = Math.min(1, day / (plan.days * 0.75));
    for (; so.applied < part * plan.applications; so.applied += 1) await deed(day, person.apply);
    for (; so.met < part * plan.people; so.met += 1) await deed(day, person.meet);
    if (chance.happens(0.25 * share)) await deed(day, person.fiddle);
    const { due } = await readToday(database, context(day).today);
    for (const row of due.rows.slice(0, 8)) if (chance.happens(0.7)) await deed(day, (at) => person.workOff(at, row));
  }

  for (let day = 0, asleep = 0; day < plan.days; day += 1) {
    const midnight = Math.max(now, plan.startsAt + day * DAY);
    if (asleep === 0 && chance.happens(0.06)) asleep = chance.between(1, 5);
    if (asleep > 0) {
      asleep -= 1;
      seen.asleep += 1;
      continue;
    }
    const hours = Array.from({ length: chance.between(3, 7) }, () => chance.between(0, 23)).sort((a, b) => a - b);
    for (const hour of hours) {
      now = Math.max(now, midnight + hour * HOUR + chance.between(0, 50) * MINUTE);
      const at = await wake(day);
      if (hourAt(at) < 7) seen.nights += 1;
      else if (chance.happens(isWorkingDay(at.policy, at.today) ? 0.7 : 0.1))
        await workingSpell(day, 1 / hours.length + 0.3);
      if (chance.happens(0.04)) await damage(day);
    }
  }
  return report();

  function report(): SeasonReport {
    const count = (name: string): number =>
      [...person.deeds].filter(([deed]) => deed.startsWith(name)).reduce((sum, [, times]) => sum + times, 0);
    const planned = [...outside.values()].reduce((sum, times) => sum + times, 0);
    return {
      violations,
      lines: [
        ['days, of which the machine slept', `${plan.days}, ${seen.asleep}`],
        ['wakings of the background, of which at night', `${seen.wakes}, ${seen.nights}`],
        ['applications', count('applied')],
        ['people met', count('met')],
        ['threads', keys.size],
        ['touches logged', count('logged')],
        ...[...person.deeds]
          .filter(([deed]) => !deed.startsWith('applied'))
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([deed, times]) => [`  ${deed}`, times] as const),
        ['follow-ups planned', planned],
        ...[...outside].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([why, times]) => [`  ${why}`, times] as const),
        ['policies applied', seen.replanned],
        ['rows damaged by hand, threads repaired', `${seen.damaged}, ${seen.repaired}`],
        ['most due at once', seen.mostDue],
        ['longest wait planned, days', `${wait.days} (${wait.why})`],
        ['follow-ups told of, swallowed notifications', `${sent.size}, ${seen.swallowed}`],
        ...Object.entries(VIOLATIONS).map(([name, words]) => [words, violations[name as Violation].length] as const),
      ],
    };
  }
}

function emptyViolations(): Record<Violation, string[]> {
  const names = Object.keys(VIOLATIONS) as Violation[];
  return Object.fromEntries(names.map((name) => [name, [] as string[]])) as Record<Violation, string[]>;
}

function hourAt({ now, timeZone }: ServiceContext): number {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).hour;
}
