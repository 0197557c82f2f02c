import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawFlow } from '../../src/dashboard/draw-flow.ts';
import { drawCounts, drawShares } from '../../src/dashboard/draw-shares.ts';
import { drawSpans } from '../../src/dashboard/draw-spans.ts';
import { drawTries } from '../../src/dashboard/draw-tries.ts';
import { type Drawing, type Shape, widthOf } from '../../src/dashboard/drawing.ts';
import { END_WORDS, STATION_WORDS } from '../../src/dashboard/insights-words.ts';
import { percent } from '../../src/dashboard/reading-words.ts';
import { writeDrawing } from '../../src/dashboard/write-drawing.ts';
import { ENDS, type Flow, STATIONS } from '../../src/domain/insights-flow.ts';
import { countSpans, spansOf } from '../../src/domain/insights-spans.ts';
import { triesUntilAnswer } from '../../src/domain/insights-tries.ts';
import { addDays, localDate } from '../../src/domain/local-date.ts';
import { believableHunt } from '../builders/believable-hunt.ts';
import { buildHunt, buildThread } from '../builders/hunt.ts';

const TODAY = localDate('2026-11-28');
const anyWidth = fc.integer({ min: 290, max: 1400 });

const anyHunt = fc
  .record({ count: fc.integer({ min: 0, max: 80 }), seed: fc.nat(1000), days: fc.integer({ min: 1, max: 900 }) })
  .map(({ count, seed, days }) => {
    const { applications, touchpoints } = believableHunt(count, TODAY, { seed, days });
    return buildHunt(
      applications.map((application) =>
        buildThread(
          { application },
          touchpoints.filter(({ applicationId }) => applicationId === application.id),
        ),
      ),
    );
  });
const anyPeriod = fc
  .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 }))
  .map((days) => ({ from: addDays(TODAY, -Math.max(...days)), to: addDays(TODAY, -Math.min(...days)) }));

/** Left, top, right, bottom. */
function extentOf(shape: Shape): readonly [number, number, number, number] {
  switch (shape.kind) {
    case 'bar':
      return [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height];
    case 'line':
      return [
        Math.min(shape.x1, shape.x2),
        Math.min(shape.y1, shape.y2),
        Math.max(shape.x1, shape.x2),
        Math.max(shape.y1, shape.y2),
      ];
    case 'ribbon': {
      const numbers = shape.path.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
      return [Math.min(...numbers), Math.min(...numbers), 0, 0];
    }
    case 'text': {
      const width = widthOf(shape.text);
      const left = shape.x - { start: 0, middle: width / 2, end: width }[shape.anchor];
      return [left, shape.y - 11, left + width, shape.y];
    }
  }
}

/** A pixel may be lost to rounding, and a middle label may stand out a little over a narrow column. */
const SLACK = 6;

function expectInside({ width, height, shapes }: Drawing): void {
  for (const shape of shapes) {
    const [left, top, right, bottom] = extentOf(shape);
    expect([left, top, right, bottom].every(Number.isFinite), JSON.stringify(shape)).toBe(true);
    expect(left, JSON.stringify(shape)).toBeGreaterThanOrEqual(-SLACK);
    expect(top, JSON.stringify(shape)).toBeGreaterThanOrEqual(-SLACK);
    expect(right, JSON.stringify(shape)).toBeLessThanOrEqual(width + SLACK);
    expect(bottom, JSON.stringify(shape)).toBeLessThanOrEqual(height + SLACK);
  }
}

/** Of texts in one line, none runs into another. */
function expectApart({ shapes }: Drawing): void {
  const texts = shapes.filter(({ kind }) => kind === 'text').map(extentOf);
  for (const [at, one] of texts.entries())
    for (const other of texts.slice(at + 1))
      expect(
        one[2] <= other[0] + 1 || other[2] <= one[0] + 1 || one[3] <= other[1] + 1 || other[3] <= one[1] + 1,
        `${JSON.stringify(one)} meets ${JSON.stringify(other)}`,
      ).toBe(true);
}

test('weeks and months fit into any width, and no word runs into another', () => {
  fc.assert(
    fc.property(anyHunt, anyPeriod, anyWidth, (hunt, period, width) => {
      const counted = countSpans(hunt, spansOf(period, 1).spans);
      const drawing = drawSpans(
        {
          labels: counted.map(({ from }) => from.slice(2)),
          series: (['applications', 'touches', 'answers'] as const).map((key) => ({
            name: key,
            values: counted.map((span) => span[key]),
          })),
          unfinished: true,
        },
        width,
      );
      expectInside(drawing);
      expectApart(drawing);
    }),
    { numRuns: 60 },
  );
});

test('tries fit into any width', () => {
  const labels = { axis: 'Follow-ups made', none: 'None', stop: 'where many stop', share: percent };
  fc.assert(
    fc.property(anyHunt, anyPeriod, anyWidth, (hunt, period, width) => {
      const drawing = drawTries(triesUntilAnswer(hunt, period).rows, labels, width);
      expectInside(drawing);
      expectApart(drawing);
    }),
    { numRuns: 60 },
  );
});

/** Any applications at any stations and ends, many of them alone there. */
const anyFlow = fc
  .array(fc.oneof(fc.constantFrom(0, 1), fc.integer({ min: 0, max: 200 })), {
    minLength: STATIONS.length * ENDS.length,
    maxLength: STATIONS.length * ENDS.length,
  })
  .map((counts): Flow => {
    const links = STATIONS.flatMap((station, at) =>
      ENDS.map((end, place) => ({ station, end, count: counts[at * ENDS.length + place] ?? 0 })),
    ).filter(({ count }) => count > 0);
    const sumFrom = (at: number) =>
      links.filter(({ station }) => STATIONS.indexOf(station) >= at).reduce((sum, { count }) => sum + count, 0);
    const reached = { applied: sumFrom(0), talks: sumFrom(1), interview: sumFrom(2), offer: sumFrom(3) };
    return { total: reached.applied, reached, links };
  });

test('the flow fits into any width, no word runs into another, and as many come in as go out', () => {
  fc.assert(
    fc.property(anyFlow, anyWidth, (flow, width) => {
      const drawing = drawFlow(flow, { station: STATION_WORDS, end: END_WORDS }, width);
      expectInside(drawing);
      expectApart(drawing);
      const nodes = drawing.shapes.flatMap((shape) => (shape.kind === 'bar' && shape.height > 2 ? [shape] : []));
      const [first] = nodes;
      if (first === undefined) return;
      const unit = first.height / flow.total;
      for (const { y, height, x } of nodes.filter((node) => node.x > first.x))
        expect(Math.abs(height / unit - Math.round(height / unit)), `${x} ${y} is whole applications`).toBeLessThan(
          0.01,
        );
    }),
    { numRuns: 60 },
  );
});

test('rows fit into any width, whatever they are called', () => {
  const anyRow = fc
    .record({
      name: fc.string({ unit: 'grapheme', maxLength: 80 }),
      of: fc.integer({ min: 1, max: 5000 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      isKnown: fc.boolean(),
    })
    .map(({ name, of, part, isKnown }) => {
      const count = Math.floor(part * of);
      return { name, figures: `${count} of ${of}`, ...(isKnown ? { part: { of, count } } : {}) };
    });
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 9 }), anyWidth, (rows, width) => {
      for (const drawing of [drawShares(rows, width), drawCounts(rows, width)]) {
        expectInside(drawing);
        expectApart(drawing);
      }
    }),
  );
});

test('whatever the words are, the file holds them as text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (words) => {
      const text: Shape = { kind: 'text', look: 'plain', x: 0, y: 12, text: words, anchor: 'start' };
      const { svg } = writeDrawing(
        { width: 300, height: 20, shapes: [text] },
        { title: words, reading: words, notes: [words] },
      );
      const plain = writeDrawing(
        { width: 300, height: 20, shapes: [{ ...text, text: '' }] },
        { title: '', reading: '', notes: [''] },
      ).svg;
      expect(svg.match(/<\/?[a-z]+/gi)?.filter((tag) => !/text/.test(tag))).toEqual(
        plain.match(/<\/?[a-z]+/gi)?.filter((tag) => !/text/.test(tag)),
      );
      expect(svg.replaceAll(/&(?:amp|lt|gt|quot);/g, '')).not.toContain('&');
      expect(svg).toBe(svg.toWellFormed());
      expect(svg).not.toMatch(/[^\t\n\r\u{20}-\u{fffd}\u{10000}-\u{10ffff}]/u);
    }),
  );
});
