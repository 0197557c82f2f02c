import type { TriesRow } from '../domain/insights-tries.ts';
import { bar, type Drawing, line, type Shape, text, widthOf } from './drawing.ts';

export interface TriesLabels {
  /** Below the columns. */
  readonly axis: string;
  /** Of the column before any try. */
  readonly none: string;
  /** Where many stop. */
  readonly stop: string;
  readonly share: (share: number) => string;
}

/** A try more than this is in the table alone. */
const MOST_COLUMNS = 16;
const HEIGHT = 170;
const TOP = 34;
const LEFT = 38;
const STOP_AFTER = 2;

/** How many had an answer by each try, as columns that climb. */
export function drawTries(rows: readonly TriesRow[], labels: TriesLabels, width: number): Drawing {
  const shown = shownTries(rows);
  const slot = (width - LEFT) / Math.max(1, shown.length);
  const base = TOP + HEIGHT;
  const yOf = (share: number) => base - share * HEIGHT;
  const shapes: Shape[] = [0, 0.5, 1].flatMap((share) => [
    line(share === 0 ? 'axis' : 'grid', [LEFT, yOf(share)], [width, yOf(share)]),
    text('soft', [LEFT - 6, yOf(share) + 4], labels.share(share), 'end'),
  ]);
  const everyLabel = Math.max(1, Math.ceil((widthOf(labels.share(1)) + 2) / slot));
  for (const [at, { tries, share }] of shown.entries()) {
    const middle = LEFT + slot * (at + 0.5);
    const thick = Math.min(48, slot * 0.72);
    shapes.push(bar('bar', middle - thick / 2, yOf(share), [thick, Math.max(2, share * HEIGHT)]));
    if ((shown.length - 1 - at) % everyLabel === 0)
      shapes.push(text('plain', [middle, yOf(share) - 5], labels.share(share), 'middle'));
    const label = tries === 0 && slot >= widthOf(labels.none) ? labels.none : String(tries);
    shapes.push(text('plain', [middle, base + 16], label, 'middle'));
  }
  if (shown.length > STOP_AFTER + 1) shapes.push(...stopMark(LEFT + slot * (STOP_AFTER + 1), labels.stop, width));
  shapes.push(text('soft', [LEFT + (width - LEFT) / 2, base + 34], labels.axis, 'middle'));
  return { width, height: base + 40, shapes };
}

type ShownTry = TriesRow & { readonly share: number };

/** Those of which enough is known. */
function shownTries(rows: readonly TriesRow[]): readonly ShownTry[] {
  return rows.filter((row): row is ShownTry => row.share !== undefined).slice(0, MOST_COLUMNS);
}

function stopMark(x: number, words: string, width: number): Shape[] {
  const fitsRight = x + 6 + widthOf(words) <= width;
  return [
    line('mark', [x, 6], [x, TOP + HEIGHT]),
    fitsRight ? text('soft', [x + 6, 14], words) : text('soft', [x - 6, 14], words, 'end'),
  ];
}
