import type { Application, ClosedOutcome, Stage } from './application.ts';
import { applicationsOf, type Hunt, type HuntThread } from './hunt.ts';
import { isAnswer } from './ladder.ts';
import type { LocalDate } from './local-date.ts';
import { isIn, type Period } from './period.ts';
import { isSilent } from './silence.ts';
import type { TouchOutcome } from './touchpoint.ts';

/** How far an application came. `talks`: they answered with anything but a rejection. */
export const STATIONS = ['applied', 'talks', 'interview', 'offer'] as const;
export type Station = (typeof STATIONS)[number];

/** Where an application stands, or how it ended: each in exactly one of them. The order is that of the drawing. */
export const ENDS = [
  'accepted',
  'declined',
  'going-on',
  'rejected',
  'withdrawn',
  'position-closed',
  'no-response',
  'silent',
  'waiting',
] as const satisfies readonly (ClosedOutcome | 'going-on' | 'silent' | 'waiting')[];
export type End = (typeof ENDS)[number];

export interface FlowLink {
  readonly station: Station;
  readonly end: End;
  readonly count: number;
}

export interface Flow {
  readonly total: number;
  /** How many came at least so far. */
  readonly reached: Readonly<Record<Station, number>>;
  /** Those that came so far and no further, by where they stand now. None of them is empty; they add up to `total`. */
  readonly links: readonly FlowLink[];
}

/** Where the applications of a period went, as of today. */
export function flowOf(hunt: Hunt, period: Period, today: LocalDate): Flow {
  const places = applicationsOf(hunt)
    .filter(({ application }) => isIn(period, application.appliedOn))
    .map((thread) => placeOf(thread, today));
  const links = STATIONS.flatMap((station) =>
    ENDS.map((end) => ({
      station,
      end,
      count: places.filter((place) => place.station === station && place.end === end).length,
    })),
  );
  const atLeast = (station: Station) =>
    places.filter((place) => STATIONS.indexOf(place.station) >= STATIONS.indexOf(station)).length;
  return {
    total: places.length,
    reached: {
      applied: atLeast('applied'),
      talks: atLeast('talks'),
      interview: atLeast('interview'),
      offer: atLeast('offer'),
    },
    links: links.filter(({ count }) => count > 0),
  };
}

type Place = Pick<FlowLink, 'station' | 'end'>;

/** @param thread an application with all of its touches */
function placeOf(thread: HuntThread & { readonly application: Application }, today: LocalDate): Place {
  const { application, touches } = thread;
  const stations = [stationOfStage(application), ...touches.filter(isAnswer).map(({ outcome }) => stationOf(outcome))];
  const furthest = Math.max(...stations.map((station) => STATIONS.indexOf(station)));
  const station = STATIONS[furthest] ?? 'applied';
  if (application.stage === 'closed') return { station, end: application.outcome ?? 'no-response' };
  if (isSilent(thread, today)) return { station, end: 'silent' };
  return { station, end: station === 'applied' ? 'waiting' : 'going-on' };
}

const BY_STAGE: Partial<Record<Stage, Station>> = { screening: 'talks', interviewing: 'interview', offer: 'offer' };

function stationOfStage({ stage, outcome }: Pick<Application, 'stage' | 'outcome'>): Station {
  if (outcome === 'accepted' || outcome === 'declined') return 'offer';
  return BY_STAGE[stage] ?? 'applied';
}

/** What an answer brought. A rejection alone is no talk. */
function stationOf(outcome: TouchOutcome): Station {
  if (outcome === 'offer') return 'offer';
  if (outcome === 'interview-planned' || outcome === 'interview-held') return 'interview';
  return outcome === 'rejected' ? 'applied' : 'talks';
}
