/**
 * A drawing as data: drawn-svg.tsx shows it in the colours of the page, write-drawing.ts writes it into a file. Lengths are
 * CSS pixels, `y` goes down; a text stands on its `y`.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** What a shape is for; how it looks is said once for the page (insights.css) and once for files (write-drawing.ts). */
export type AreaLook = 'bar' | 'unfinished' | 'track' | 'flow' | 'node';
export type LineLook = 'grid' | 'axis' | 'mark' | 'whisker';
export type TextLook = 'plain' | 'soft' | 'strong';

export type Shape =
  | {
      readonly kind: 'bar';
      readonly look: AreaLook;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'ribbon'; readonly look: AreaLook; readonly path: string }
  | {
      readonly kind: 'line';
      readonly look: LineLook;
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
    }
  | {
      readonly kind: 'text';
      readonly look: TextLook;
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly anchor: 'start' | 'middle' | 'end';
    };

export const FONT_SIZE = 12;

const LETTER = 0.57 * FONT_SIZE;
const WIDE_LETTER = FONT_SIZE;
const WIDE = /[\u1100-\u11ff\u2e80-\uffef]/;

/** About how wide a text comes out, rather too much than too little: no font is at hand where drawings are made. */
export function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (WIDE.test(letter) ? WIDE_LETTER : LETTER), 0);
}

/** Shortened to a width. @example fitted('Customer Success Manager', 80) // 'Customer S…' */
export function fitted(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

export function bar(look: AreaLook, x: number, y: number, [width, height]: readonly [number, number]): Shape {
  return { kind: 'bar', look, x, y, width, height };
}

export function line(look: LineLook, [x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): Shape {
  return { kind: 'line', look, x1, y1, x2, y2 };
}

export function text(
  look: TextLook,
  [x, y]: readonly [number, number],
  words: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Shape {
  return { kind: 'text', look, x, y, text: words, anchor };
}
