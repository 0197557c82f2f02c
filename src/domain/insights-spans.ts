import { isMadeTouch } from './figures.ts';
import { applicationsOf, type Hunt, startOf } from './hunt.ts';
import { isAnswer } from './ladder.ts';
import { earlierOf, type LocalDate } from './local-date.ts';
import { isIn, monthsOf, type Period, weeksOf } from './period.ts';

export interface SpanFigures extends Period {
  readonly applications: number;
  /** What the seeker did to be heard, the applications on websites left out. */
  readonly touches: number;
  readonly answers: number;
}

/** Half a year of weeks; a longer time is counted by months. */
const MOST_WEEKS = 26;

/** A period cut into weeks, or into months where that would be too many. @param firstDay as in `weeksOf` */
export function spansOf(
  period: Period,
  firstDay: number,
): { readonly unit: 'week' | 'month'; readonly spans: readonly Period[] } {
  const weeks = weeksOf(period, firstDay);
  return weeks.length <= MOST_WEEKS ? { unit: 'week', spans: weeks } : { unit: 'month', spans: monthsOf(period) };
}

/** What was done and what came in each of some spans, which do not overlap. */
export function countSpans(hunt: Hunt, spans: readonly Period[]): readonly SpanFigures[] {
  const counts = spans.map((span) => ({ ...span, applications: 0, touches: 0, answers: 0 }));
  const spanAt = (date: LocalDate) => counts.find((span) => isIn(span, date));
  for (const { application } of applicationsOf(hunt)) {
    const span = spanAt(application.appliedOn);
    if (span !== undefined) span.applications += 1;
  }
  for (const touch of hunt.threads.flatMap(({ touches }) => touches)) {
    const span = spanAt(touch.occurredOn);
    if (span === undefined) continue;
    if (isMadeTouch(touch)) span.touches += 1;
    if (isAnswer(touch)) span.answers += 1;
  }
  return counts;
}

/** From the first thing on record to today. */
export function wholeOf(hunt: Hunt, today: LocalDate): Period {
  const dates = hunt.threads.flatMap((thread) => [startOf(thread) ?? today, thread.touches[0]?.occurredOn ?? today]);
  return { from: dates.reduce(earlierOf, today), to: today };
}
