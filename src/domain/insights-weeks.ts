import { isMadeTouch } from './figures.ts';
import { applicationsOf, type Hunt } from './hunt.ts';
import { isAnswer } from './ladder.ts';
import { isIn, type Period, weekIndexOf, weeksOf } from './period.ts';

export interface WeekFigures extends Period {
  readonly applications: number;
  /** What the seeker did to be heard, the applications on websites left out. */
  readonly touches: number;
  readonly answers: number;
}

/** What was done and what came in each week of a period. @param firstDay the day on which a week begins, 1 (Monday) to 7 */
export function countWeeks(hunt: Hunt, period: Period, firstDay: number): readonly WeekFigures[] {
  const weeks = weeksOf(period, firstDay).map((week) => ({ ...week, applications: 0, touches: 0, answers: 0 }));
  const weekAt = (date: Period['from']) =>
    isIn(period, date) ? weeks[weekIndexOf(period, firstDay, date)] : undefined;
  for (const { application } of applicationsOf(hunt)) {
    const week = weekAt(application.appliedOn);
    if (week !== undefined) week.applications += 1;
  }
  for (const touch of hunt.threads.flatMap(({ touches }) => touches)) {
    const week = weekAt(touch.occurredOn);
    if (week === undefined) continue;
    if (isMadeTouch(touch)) week.touches += 1;
    if (isAnswer(touch)) week.answers += 1;
  }
  return weeks;
}
