import { bar, type Drawing, line, type Shape, text, widthOf } from './drawing.ts';

export interface DrawnSeries {
  readonly name: string;
  /** One a span. */
  readonly values: readonly number[];
}

export interface DrawnSpans {
  readonly series: readonly DrawnSeries[];
  /** One a span. */
  readonly labels: readonly string[];
  /** The last span is still running. */
  readonly unfinished?: true;
}

const HEIGHT = 190;
const LEAST_ROW = 14;
const HEAD = 22;
const LEAD = 14;
const WIDEST_BAR = 44;
const LABEL_GAP = 8;

/** One row of columns a series, all to the same scale, so that no colour is needed to tell them apart. */
export function drawSpans({ series, labels, unfinished }: DrawnSpans, width: number): Drawing {
  const most = series.map(({ values }) => Math.max(0, ...values));
  const unit =
    HEIGHT /
    Math.max(
      1,
      most.reduce((sum, value) => sum + value, 0),
    );
  const slot = width / Math.max(1, labels.length);
  const shapes: Shape[] = [];
  let y = 0;
  for (const [at, { name, values }] of series.entries()) {
    const height = Math.max(LEAST_ROW, (most[at] ?? 0) * unit);
    const base = y + HEAD + LEAD + height;
    shapes.push(text('strong', [0, y + 13], name));
    shapes.push(...columns(values, { base, slot, unit, unfinished }));
    shapes.push(line('axis', [0, base], [width, base]));
    y = base + 6;
  }
  shapes.push(...spanLabels(labels, slot, y + 12));
  return { width, height: y + 18, shapes };
}

interface Row {
  readonly base: number;
  readonly slot: number;
  readonly unit: number;
  readonly unfinished: true | undefined;
}

function columns(values: readonly number[], { base, slot, unit, unfinished }: Row): Shape[] {
  const thick = Math.min(WIDEST_BAR, slot * 0.72);
  const fits = slot >= widthOf(String(Math.max(...values))) + 2;
  const peak = values.indexOf(Math.max(...values));
  return values.flatMap((value, at): Shape[] => {
    if (value === 0) return [];
    const height = Math.max(2, value * unit);
    const middle = slot * (at + 0.5);
    const look = unfinished && at === values.length - 1 ? 'unfinished' : 'bar';
    const label = fits || at === peak ? [text('plain', [middle, base - height - 3], String(value), 'middle')] : [];
    return [bar(look, middle - thick / 2, base - height, [thick, height]), ...label];
  });
}

/** As many as there is room for: from the last one back, at even distances. */
function spanLabels(labels: readonly string[], slot: number, y: number): Shape[] {
  const every = Math.max(1, Math.ceil((Math.max(0, ...labels.map(widthOf)) + LABEL_GAP) / slot));
  const last = labels.length - 1;
  const end = slot * labels.length;
  let room = end + LABEL_GAP;
  const shapes: Shape[] = [];
  let at = last;
  while (at >= 0) {
    const label = labels[at] ?? '';
    const half = widthOf(label) / 2;
    const middle = Math.max(half, Math.min(end - half, slot * (at + 0.5)));
    const fits = middle + half + LABEL_GAP <= room;
    if (fits) {
      shapes.push(text('soft', [middle, y], label, 'middle'));
      room = middle - half;
    }
    at -= fits ? every : 1;
  }
  return shapes;
}
