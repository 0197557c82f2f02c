import { ENDS, type End, type Flow, STATIONS, type Station } from '../domain/insights-flow.ts';
import { bar, type Drawing, type Shape, text, widthOf } from './drawing.ts';

export interface FlowLabels {
  readonly station: Readonly<Record<Station, string>>;
  readonly end: Readonly<Record<End, string>>;
}

const HEIGHT = 240;
const TOP = 40;
const NODE = 10;
const WIDEST_STATION = 72;
/** So much room for the words of an end, however few are in it. */
const LEAST_END = 18;

interface EndNode {
  readonly end: End;
  readonly y: number;
  readonly height: number;
  readonly count: number;
}

/**
 * Applications from left to right: who went on keeps to the top from station to station, who did not falls off to where they
 * stand. Each end has its words and its number beside it.
 */
export function drawFlow({ total, reached, links }: Flow, labels: FlowLabels, width: number): Drawing {
  const stations = STATIONS.filter((station) => reached[station] > 0);
  const unit = HEIGHT / Math.max(1, total);
  const ends = placeEnds({ total, reached, links }, unit);
  const words = ends.map(({ end, count }) => `${labels.end[end]} ${count}`);
  const right = width - Math.max(0, ...words.map(widthOf)) - 8;
  const step = (right - NODE) / Math.max(1, stations.length);
  const xOf = (at: number) => at * step;
  const filled = new Map(ends.map(({ end, y }) => [end, y]));
  const shapes: Shape[] = [];
  const nodes: Shape[] = [];
  for (const [at, station] of stations.entries()) {
    const next = stations[at + 1];
    const on = next === undefined ? 0 : reached[next] * unit;
    if (next !== undefined) shapes.push(ribbon([xOf(at) + NODE, TOP], [xOf(at + 1), TOP], on));
    let from = TOP + on;
    for (const { end, count } of links.filter((link) => link.station === station)) {
      const to = filled.get(end) ?? TOP;
      shapes.push(ribbon([xOf(at) + NODE, from], [right - NODE, to], count * unit));
      filled.set(end, to + count * unit);
      from += count * unit;
    }
    nodes.push(bar('node', xOf(at), TOP, [NODE, Math.max(2, reached[station] * unit)]));
    nodes.push(...stationWords(labels.station[station], reached[station], { at, step, x: xOf(at) }));
  }
  for (const [at, { y, height, count }] of ends.entries()) {
    nodes.push(bar('node', right - NODE, y, [NODE, Math.max(2, count * unit)]));
    nodes.push(
      text('plain', [right + 6, y + Math.min(height, Math.max(LEAST_END, count * unit)) / 2 + 4], words[at] ?? ''),
    );
  }
  const bottom = Math.max(TOP + HEIGHT, ...ends.map(({ y, height }) => y + height));
  return { width, height: bottom + 4, shapes: [...shapes, ...nodes] };
}

interface StationPlace {
  readonly at: number;
  readonly x: number;
  /** To the next station. */
  readonly step: number;
}

/** Name over number; where the stations stand close, beside each other, every second one lower. */
function stationWords(name: string, count: number, { at, x, step }: StationPlace): Shape[] {
  if (step > WIDEST_STATION) return [text('strong', [x, 14], name), text('plain', [x, 30], String(count))];
  return [text('plain', [x, at % 2 === 0 ? 14 : 30], `${name} ${count}`)];
}

function placeEnds({ links }: Flow, unit: number): EndNode[] {
  let y = TOP;
  return ENDS.flatMap((end): EndNode[] => {
    const count = links.filter((link) => link.end === end).reduce((sum, link) => sum + link.count, 0);
    if (count === 0) return [];
    const height = Math.max(LEAST_END, count * unit + 4);
    const node = { end, y, height, count };
    y += height;
    return [node];
  });
}

function ribbon([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number], thick: number): Shape {
  const middle = (x1 + x2) / 2;
  const there = `M${round(x1)} ${round(y1)}C${round(middle)} ${round(y1)} ${round(middle)} ${round(y2)} ${round(x2)} ${round(y2)}`;
  const [below1, below2] = [y1 + thick, y2 + thick].map(round);
  const back = `V${below2}C${round(middle)} ${below2} ${round(middle)} ${below1} ${round(x1)} ${below1}Z`;
  return { kind: 'ribbon', look: 'flow', path: there + back };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
