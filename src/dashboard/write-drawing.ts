import {
  type AreaLook,
  type Drawing,
  FONT_SIZE,
  type LineLook,
  type Shape,
  type TextLook,
  widthOf,
} from './drawing.ts';

/** What stands around a drawing that left the page. */
export interface Caption {
  readonly title: string;
  /** What the drawing shows, in a sentence. */
  readonly reading: string;
  /** What one should know to read it, the period, and when it was made; a line each. */
  readonly notes: readonly string[];
}

/** As on the page in its light colours, so that it can be put into a letter. */
const AREAS: Readonly<Record<AreaLook, string>> = {
  bar: 'fill="#0b6e66"',
  unfinished: 'fill="url(#hatch)" stroke="#0b6e66"',
  track: 'fill="#ffffff" stroke="#868e98"',
  flow: 'fill="#bfe0db" fill-opacity="0.8" stroke="#0b6e66" stroke-opacity="0.5"',
  node: 'fill="#1b1f24"',
};
const LINES: Readonly<Record<LineLook, string>> = {
  grid: 'stroke="#e2e5e8"',
  axis: 'stroke="#868e98"',
  mark: 'stroke="#59616b" stroke-dasharray="4 3"',
  whisker: 'stroke="#1b1f24" stroke-width="1.5"',
};
const TEXTS: Readonly<Record<TextLook, string>> = {
  plain: 'fill="#1b1f24"',
  soft: 'fill="#59616b"',
  strong: 'fill="#1b1f24" font-weight="600"',
};

const MARGIN = 20;
const LINE_HEIGHT = 18;

/** An SVG file that needs nothing else: white paper, every look written out, the caption in it. */
export function writeDrawing(drawing: Drawing, { title, reading, notes }: Caption): WrittenDrawing {
  const width = drawing.width + 2 * MARGIN;
  const lines = wrapped(reading, drawing.width);
  const small = notes.flatMap((note) => wrapped(note, drawing.width));
  const top = MARGIN + 24 + lines.length * LINE_HEIGHT + 12;
  const height = top + drawing.height + 16 + small.length * LINE_HEIGHT + MARGIN / 2;
  const row = (at: number, words: string, look: string) =>
    `<text x="${MARGIN}" y="${at}" ${look}>${escaped(words)}</text>`;
  const svg = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="${SVG}" width="${width}" height="${round(height)}" viewBox="0 0 ${width} ${round(height)}" role="img" aria-labelledby="title reading" font-family="${FONTS}" font-size="${FONT_SIZE}">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="reading">${escaped(reading)}</desc>`,
    '<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2.5" height="6" fill="#0b6e66"/></pattern></defs>',
    `<rect width="${width}" height="${round(height)}" fill="#ffffff"/>`,
    row(MARGIN + 14, title, `${TEXTS.strong} font-size="16"`),
    ...lines.map((words, at) => row(MARGIN + 38 + at * LINE_HEIGHT, words, TEXTS.plain)),
    `<g transform="translate(${MARGIN} ${top})">`,
    ...drawing.shapes.map(written),
    '</g>',
    ...small.map((words, at) =>
      row(round(top + drawing.height + 16 + FONT_SIZE + at * LINE_HEIGHT), words, TEXTS.soft),
    ),
    '</svg>',
    '',
  ].join('\n');
  return { svg, width, height: round(height) };
}

export interface WrittenDrawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const SVG = 'http://www.w3.org/2000/svg';
const FONTS = 'system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Liberation Sans, sans-serif';

function written(shape: Shape): string {
  switch (shape.kind) {
    case 'bar':
      return `<rect ${AREAS[shape.look]} ${numbers({ x: shape.x, y: shape.y, width: shape.width, height: shape.height })}/>`;
    case 'ribbon':
      return `<path ${AREAS[shape.look]} d="${shape.path}"/>`;
    case 'line':
      return `<line ${LINES[shape.look]} ${numbers({ x1: shape.x1, y1: shape.y1, x2: shape.x2, y2: shape.y2 })}/>`;
    case 'text':
      return `<text ${TEXTS[shape.look]} ${numbers({ x: shape.x, y: shape.y })} text-anchor="${shape.anchor}">${escaped(shape.text)}</text>`;
  }
}

function numbers(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${round(value)}"`)
    .join(' ');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Words in lines no longer than a width. */
function wrapped(words: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** What XML 1.0 has no place for is left out. */
const NO_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

function escaped(words: string): string {
  return words
    .replace(NO_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
