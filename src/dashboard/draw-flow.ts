import { ENDS, type End, type Flow, STATIONS, type Station } from '../domain/insights-flow.ts';
import { bar, type Drawing, type Shape, text, widthOf } from './drawing.ts';

export interface FlowLabels {
  readonly station: Readonly<Record<Station, string>>;
  readonly end: Readonly<Record<End, string>>;
}

const HEIGHT = 240;
const ROW = 16;
const NODE = 10;
const WIDEST_STATION = 72;
/** So much room for the words of an end, however few are in it. */
const LEAST_END = 18;

interface EndNode {
  readonly end: End;
  readonly count: number;
  readonly y: number;
  /** Of the applications in it. */
  readonly thick: number;
  /** With the words, and what keeps it from the next. */
  readonly room: number;
}

/**
 * Applications from left to right: who went on keeps to the top from station to station, who did not falls off to where they
 * stand. Each end has its words and its number beside it.
 */
export function drawFlow({ total, reached, links }: Flow, labels: FlowLabels, width: number): Drawing {
  const stations = STATIONS.filter((station) => reached[station] > 0);
  const unit = HEIGHT / Math.max(1, total);
  const countOf = (end: End) => links.filter((link) => link.end === end).reduce((sum, { count }) => sum + count, 0);
  const endWords = ENDS.filter((end) => countOf(end) > 0).map((end) => `${labels.end[end]} ${countOf(end)}`);
  const right = width - Math.max(0, ...endWords.map(widthOf)) - 8;
  const step = (right - NODE) / Math.max(1, stations.length);
  const heads = stationWords(
    stations.map((station) => [labels.station[station], String(reached[station])]),
    step,
  );
  const top = heads.height;
  const ends = placeEnds(countOf, unit, top);
  const filled = new Map(ends.map(({ end, y }) => [end, y]));
  const ribbons: Shape[] = [];
  const nodes: Shape[] = [];
  for (const [at, station] of stations.entries()) {
    const [x, next] = [at * step, stations[at + 1]];
    const on = next === undefined ? 0 : reached[next] * unit;
    if (next !== undefined) ribbons.push(ribbon([x + NODE, top], [x + step, top], on));
    let from = top + on;
    for (const { end, count } of links.filter((link) => link.station === station)) {
      const to = filled.get(end) ?? top;
      ribbons.push(ribbon([x + NODE, from], [right - NODE, to], count * unit));
      filled.set(end, to + count * unit);
      from += count * unit;
    }
    nodes.push(bar('node', x, top, [NODE, Math.max(2, reached[station] * unit)]));
  }
  for (const { end, y, thick, room, count } of ends) {
    nodes.push(bar('node', right - NODE, y, [NODE, Math.max(2, thick)]));
    nodes.push(
      text('plain', [right + 6, y + Math.min(room, Math.max(LEAST_END, thick)) / 2 + 4], `${labels.end[end]} ${count}`),
    );
  }
  const bottom = Math.max(top + HEIGHT, ...ends.map(({ y, room }) => y + room));
  return { width, height: bottom + 4, shapes: [...ribbons, ...nodes, ...heads.shapes] };
}

/** Name over number; where the stations stand close, name and number beside each other, in as many rows as that takes. */
function stationWords(
  stations: readonly (readonly [string, string])[],
  step: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const yOf = (row: number) => 14 + row * ROW;
  if (step > WIDEST_STATION) {
    const shapes = stations.flatMap(([name, count], at) => [
      text('strong', [at * step, yOf(0)], name),
      text('plain', [at * step, yOf(1)], count),
    ]);
    return { shapes, height: yOf(1) + 10 };
  }
  const words = stations.map((station) => station.join(' '));
  const rows = [2, 3].find((count) => words.every((each) => widthOf(each) + 6 <= count * step)) ?? words.length;
  return {
    shapes: words.map((each, at) => text('plain', [at * step, yOf(at % rows)], each)),
    height: yOf(Math.min(rows, words.length) - 1) + 10,
  };
}

/** From the top down, each with room for its words. */
function placeEnds(countOf: (end: End) => number, unit: number, top: number): EndNode[] {
  let y = top;
  return ENDS.flatMap((end): EndNode[] => {
    const count = countOf(end);
    if (count === 0) return [];
    const node = { end, y, thick: count * unit, room: Math.max(LEAST_END, count * unit + 4), count };
    y += node.room;
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
