import type { Hunt } from '../domain/hunt.ts';
import { countSpans, spansOf, wholeOf } from '../domain/insights-spans.ts';
import { triesUntilAnswer } from '../domain/insights-tries.ts';
import { earlierOf, type LocalDate, laterOf } from '../domain/local-date.ts';
import type { Period } from '../domain/period.ts';
import { monthName, shortDay } from './date-labels.ts';
import { drawSpans } from './draw-spans.ts';
import { drawTries } from './draw-tries.ts';
import type { Insight } from './insight.ts';
import { INSIGHTS_WORDS } from './insights-words.ts';
import { isEnoughOfSpans, isEnoughOfTries, percent, readSpans, readTries } from './reading-words.ts';

/** Where the hunt is looked at: which time, and from which day. */
export interface Outlook {
  readonly period: Period;
  readonly today: LocalDate;
  /** The day on which weeks begin, 1 (Monday) to 7. */
  readonly firstDay: number;
}

/** What was done and what came, week by week. */
export function spansInsight(hunt: Hunt, { period, today, firstDay }: Outlook): Insight {
  const words = INSIGHTS_WORDS.spans;
  const { unit, spans } = spansOf(untilToday(hunt, period, today), firstDay);
  const counted = countSpans(hunt, spans);
  const last = spans.at(-1);
  const nameOf = unit === 'week' ? shortDay : monthName;
  const isUnfinished = last !== undefined && last.to === today && period.to >= today;
  const series = (['applications', 'touches', 'answers'] as const).map((key) => ({
    name: words.head[key],
    values: counted.map((span) => span[key]),
  }));
  const drawn = {
    series,
    labels: counted.map(({ from }) => nameOf(from)),
    ...(isUnfinished ? { unfinished: true as const } : {}),
  };
  return {
    name: `${unit}s`,
    title: words[unit],
    reading: readSpans(counted, unit, ({ from }) => nameOf(from)),
    ...(isEnoughOfSpans(counted) ? { draw: (width: number) => drawSpans(drawn, width) } : {}),
    note: isUnfinished ? `${words.note} ${words.unfinished[unit]}` : words.note,
    figures: {
      head: Object.values(words.head),
      rows: counted.map((span) => ({
        cells: [span.from, span.to, span.applications, span.touches, span.answers],
      })),
    },
  };
}

/** What lies ahead holds nothing, nor does what lies before the hunt where that would be more than a year. */
function untilToday(hunt: Hunt, { from, to }: Period, today: LocalDate): Period {
  const until = earlierOf(to, today);
  const isLong = spansOf({ from, to: until }, 1).unit === 'month';
  return { from: isLong ? laterOf(from, wholeOf(hunt, until).from) : from, to: until };
}

/** Whether it takes many touches, on one's own data. */
export function triesInsight(hunt: Hunt, { period }: Outlook): Insight {
  const words = INSIGHTS_WORDS.tries;
  const tries = triesUntilAnswer(hunt, period);
  const labels = { axis: words.axis, none: words.none, stop: words.stop, share: percent };
  return {
    name: 'tries',
    title: words.title,
    reading: readTries(tries),
    ...(isEnoughOfTries(tries) ? { draw: (width: number) => drawTries(tries.rows, labels, width) } : {}),
    note: tries.unrecorded > 0 ? `${words.note} ${words.unrecorded(tries.unrecorded)}` : words.note,
    figures: {
      head: Object.values(words.head),
      rows: tries.rows.map(({ tries: at, reached, answered, open, ended, share }) => ({
        cells: [at, reached, answered, open, ended, share === undefined ? '' : percent(share)],
      })),
    },
  };
}
