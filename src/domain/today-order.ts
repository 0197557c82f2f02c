import type { Application } from './application.ts';
import { companyKey } from './company-key.ts';
import type { Contact } from './contact.ts';
import type { FollowUp } from './follow-up.ts';
import type { Step } from './ladder.ts';
import type { LocalDate } from './local-date.ts';

/** One row of the day: what is planned, and what is known about it. */
export interface TodayRow {
  readonly followUp: FollowUp;
  readonly application?: Application;
  readonly contact?: Contact;
  readonly tries: number;
}

/** The rows of one company, which make one call sheet. `company` is absent for a person with no company. */
export interface TodayGroup<Row extends TodayRow = TodayRow> {
  readonly company?: string;
  readonly rows: readonly Row[];
}

/** Warmest first: the nearer to the person who decides. Around-again comes last. */
const STEP_ORDER: readonly Step[] = ['thank-you', 'decision-maker', 'advice', 'process', 'receipt', 'again'];

/**
 * The order of the day: what is due before what is not, then interviews (thank-yous), promises to call, the longest
 * overdue, the ladder (warmest rung first, then the fewest tries). Total: no two rows are equal.
 * @example rows.toSorted((first, second) => compareTodayRows(first, second, today))
 */
export function compareTodayRows(first: TodayRow, second: TodayRow, today: LocalDate): number {
  return (
    urgency(first.followUp, today) - urgency(second.followUp, today) ||
    compareText(first.followUp.dueOn, second.followUp.dueOn) ||
    STEP_ORDER.indexOf(first.followUp.step) - STEP_ORDER.indexOf(second.followUp.step) ||
    first.tries - second.tries ||
    compareText(first.followUp.id, second.followUp.id)
  );
}

/**
 * Orders the rows and gathers those of one company («ACME» and «Acme, Inc.» are one) where the most urgent of them stands.
 * @example groupToday(rows, today)[0] // { company: 'Acme', rows: [Susan, Jenny] }
 */
export function groupToday<Row extends TodayRow>(rows: readonly Row[], today: LocalDate): readonly TodayGroup<Row>[] {
  const groups = new Map<string, { company?: string; rows: Row[] }>();
  for (const row of rows.toSorted((first, second) => compareTodayRows(first, second, today))) {
    const company = companyOf(row);
    const key = company === undefined ? `row:${row.followUp.id}` : `company:${companyKey(company) || company}`;
    const group = groups.get(key) ?? { ...(company === undefined ? {} : { company }), rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The groups with the first `count` rows; the last of them may be cut. */
export function firstRows<Row extends TodayRow>(
  groups: readonly TodayGroup<Row>[],
  count: number,
): readonly TodayGroup<Row>[] {
  const shown: TodayGroup<Row>[] = [];
  let left = count;
  for (const group of groups) {
    if (left <= 0) break;
    shown.push(group.rows.length <= left ? group : { ...group, rows: group.rows.slice(0, left) });
    left -= group.rows.length;
  }
  return shown;
}

function urgency(followUp: FollowUp, today: LocalDate): number {
  if (followUp.dueOn > today) return 3;
  const reason = followUp.plannedReason ?? followUp.reason; // a promise that was snoozed is still a promise
  if (followUp.step === 'thank-you' || reason === 'after-interview') return 0;
  return reason === 'promised-to-call' ? 1 : 2;
}

function companyOf({ application, contact }: TodayRow): string | undefined {
  const company = (application?.posting.company || contact?.company)?.replace(/\s+/g, ' ').trim();
  return company === '' ? undefined : company;
}

function compareText(first: string, second: string): number {
  return first < second ? -1 : Number(first > second);
}
