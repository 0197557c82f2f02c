import { shareInterval } from '../domain/share-interval.ts';
import { bar, type Drawing, fitted, line, type Shape, text, widthOf } from './drawing.ts';

/** One bar with words over it. `part` is absent where too little is known for a bar. */
export interface DrawnShare {
  readonly name: string;
  /** At the other end. */
  readonly figures: string;
  readonly part?: { readonly of: number; readonly count: number };
}

const ROW = 50;
const ROW_OF_WORDS = 28;
const BAR = 12;
const BAR_TOP = 20;

/** Bars of what was answered of what was asked, each with a line for how far it may be off. */
export function drawShares(shares: readonly DrawnShare[], width: number): Drawing {
  return drawRows(shares, width, ({ of, count }, y) => {
    const { low, high } = shareInterval(count, of);
    const below = y + BAR_TOP + BAR + 6;
    const xOf = (share: number) => 1 + share * (width - 2);
    const end = (share: number) => line('whisker', [xOf(share), below - 3], [xOf(share), below + 3]);
    return [
      bar('track', 0.5, y + BAR_TOP, [width - 1, BAR]),
      ...(count > 0 ? [bar('bar', 0.5, y + BAR_TOP, [(count / of) * (width - 1), BAR])] : []),
      line('whisker', [xOf(low), below], [xOf(high), below]),
      end(low),
      end(high),
    ];
  });
}

/** Bars of counts, the longest over the whole width. */
export function drawCounts(shares: readonly DrawnShare[], width: number): Drawing {
  return drawRows(shares, width, ({ of, count }, y) =>
    count === 0 ? [] : [bar('bar', 0, y + BAR_TOP, [Math.max(2, (count / of) * width), BAR])],
  );
}

type Part = NonNullable<DrawnShare['part']>;

function drawRows(shares: readonly DrawnShare[], width: number, draw: (part: Part, y: number) => Shape[]): Drawing {
  let y = 0;
  const shapes: Shape[] = [];
  for (const { name, figures, part } of shares) {
    shapes.push(text('strong', [0, y + 13], fitted(name, width - widthOf(figures) - 12)));
    shapes.push(text(part ? 'plain' : 'soft', [width, y + 13], figures, 'end'));
    if (part !== undefined) shapes.push(...draw(part, y));
    y += part === undefined ? ROW_OF_WORDS : ROW;
  }
  return { width, height: Math.max(1, y), shapes };
}
