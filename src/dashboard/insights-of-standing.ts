import type { Hunt, HuntThread } from '../domain/hunt.ts';
import { flowOf } from '../domain/insights-flow.ts';
import { ENOUGH } from '../domain/insights-tries.ts';
import { earlierOf, type LocalDate } from '../domain/local-date.ts';
import type { Period } from '../domain/period.ts';
import { SILENT_AFTER_DAYS, type SilentThread, silentThreads } from '../domain/silence.ts';
import { longDay } from './date-labels.ts';
import { drawFlow } from './draw-flow.ts';
import { type DrawnShare, drawCounts } from './draw-shares.ts';
import type { FiguresRow } from './figures-table.tsx';
import type { Insight } from './insight.ts';
import { END_WORDS, INSIGHTS_WORDS, STATION_WORDS } from './insights-words.ts';
import { isEnoughOfFlow, readFlow, readSilence } from './reading-words.ts';
import { hrefOf } from './route.ts';

export function flowInsight(hunt: Hunt, period: Period, today: LocalDate): Insight {
  const words = INSIGHTS_WORDS.flow;
  const flow = flowOf(hunt, period, today);
  const labels = { station: STATION_WORDS, end: END_WORDS };
  return {
    name: 'standing',
    title: words.title,
    reading: readFlow(flow),
    ...(isEnoughOfFlow(flow) ? { draw: (width: number) => drawFlow(flow, labels, width) } : {}),
    note: words.note,
    figures: {
      head: Object.values(words.head),
      rows: flow.links.map(({ station, end, count }) => ({
        cells: [STATION_WORDS[station], END_WORDS[end], count],
      })),
    },
  };
}

/** Of today, each with the way to its record. */
export function silenceInsight(hunt: Hunt, today: LocalDate): Insight {
  const words = INSIGHTS_WORDS.silence;
  const silent = silentThreads(hunt, today);
  const drawn = silenceSpans(silent.map(({ days }) => days));
  const nextOn = nextDays(hunt);
  return {
    name: 'silence',
    title: words.title,
    reading: readSilence(
      silent.map(({ days }) => days),
      silent[0] === undefined ? '' : whoOf(silent[0].thread),
    ),
    ...(silent.length >= ENOUGH ? { draw: (width: number) => drawCounts(drawn, width) } : {}),
    note: words.note,
    figures: {
      head: Object.values(words.head),
      rows: silent.map((each) => silentRow(each, nextOn)),
    },
  };
}

/** In days; the last goes on. */
const SILENCE_SPANS = [SILENT_AFTER_DAYS, 28, 56, 84];

function silenceSpans(days: readonly number[]): readonly DrawnShare[] {
  const counts = SILENCE_SPANS.map((from, at) => {
    const to = SILENCE_SPANS[at + 1] ?? Number.POSITIVE_INFINITY;
    return days.filter((each) => each >= from && each < to).length;
  });
  const of = Math.max(1, ...counts);
  return counts.map((count, at) => ({
    name: INSIGHTS_WORDS.silence.spans[at] ?? '',
    figures: String(count),
    part: { of, count },
  }));
}

function silentRow({ thread, days }: SilentThread, nextOn: ReadonlyMap<string, LocalDate>): FiguresRow {
  const { application, contact, touches } = thread;
  const lastOn = touches.findLast(({ direction }) => direction === 'outbound')?.occurredOn;
  const id = application?.id ?? contact?.id ?? '';
  const next = nextOn.get(id);
  return {
    href: hrefOf(application ? 'applications' : 'people', id),
    cells: [whoOf(thread), days, lastOn ? longDay(lastOn) : '', next ? longDay(next) : ''],
  };
}

function whoOf({ application, contact }: HuntThread): string {
  if (application === undefined) return [contact?.name, contact?.company].filter(Boolean).join(', ');
  return INSIGHTS_WORDS.silence.at(application.posting.title, application.posting.company);
}

/** When each application, and each person followed for their own sake, is next to be reached. */
function nextDays({ threads }: Hunt): ReadonlyMap<string, LocalDate> {
  const days = new Map<string, LocalDate>();
  for (const { application, contact, nextDueOn } of threads) {
    const id = application?.id ?? contact?.id;
    if (id === undefined || nextDueOn === undefined) continue;
    days.set(id, earlierOf(days.get(id) ?? nextDueOn, nextDueOn));
  }
  return days;
}
