import { addDays, earlierOf, type LocalDate, laterOf, weekday } from './local-date.ts';

/** Calendar days from the first to the last, both included. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** @example isIn({ from: localDate('2026-11-01'), to: localDate('2026-11-30') }, localDate('2026-11-30')) // true */
export function isIn({ from, to }: Period, date: LocalDate): boolean {
  return from <= date && date <= to;
}

/** Whole weeks up to today's, the running one among them. @param firstDay the day on which a week begins, 1 (Monday) to 7 */
export function lastWeeks(count: number, today: LocalDate, firstDay: number): Period {
  return { from: addDays(startOfWeek(today, firstDay), -7 * (count - 1)), to: today };
}

/** The whole week of that day. @param firstDay the day on which a week begins, 1 (Monday) to 7 */
export function weekOf(date: LocalDate, firstDay: number): Period {
  const from = startOfWeek(date, firstDay);
  return { from, to: addDays(from, 6) };
}

/** The month of that day, to its last day. @example monthOf(localDate('2028-02-10')) // { from: '2028-02-01', to: '2028-02-29' } */
export function monthOf(date: LocalDate): Period {
  const day = Temporal.PlainDate.from(date);
  return {
    from: day.with({ day: 1 }).toString() as LocalDate,
    to: day.with({ day: day.daysInMonth }).toString() as LocalDate,
  };
}

export function monthBefore(date: LocalDate): Period {
  return monthOf(addDays(monthOf(date).from, -1));
}

/** The weeks of a period, in order; the first and the last are cut where the period begins and ends within one. */
export function weeksOf(period: Period, firstDay: number): readonly Period[] {
  const weeks: Period[] = [];
  let start = startOfWeek(period.from, firstDay);
  while (start <= period.to) {
    weeks.push({ from: laterOf(start, period.from), to: earlierOf(addDays(start, 6), period.to) });
    start = addDays(start, 7);
  }
  return weeks;
}

/** The months of a period, in order; the first and the last are cut where the period begins and ends within one. */
export function monthsOf(period: Period): readonly Period[] {
  const months: Period[] = [];
  let start = period.from;
  while (start <= period.to) {
    const { to } = monthOf(start);
    months.push({ from: start, to: earlierOf(to, period.to) });
    start = addDays(to, 1);
  }
  return months;
}

function startOfWeek(date: LocalDate, firstDay: number): LocalDate {
  return addDays(date, -((weekday(date) - firstDay + 7) % 7));
}
