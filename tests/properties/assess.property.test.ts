import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/detection/assess.ts';
import type { SeenSign, Sign } from '../../src/detection/sign.ts';
import { intent } from '../builders/signs.ts';

const sign = fc.constantFrom<Sign>(
  { name: 'engaged', fields: 2 },
  { name: 'file-chosen', slot: 'resume', fileName: 'cv.pdf' },
  { name: 'job-context', context: { points: 3, reasons: ['a job posting'] } },
  { name: 'job-context', context: { points: -3, reasons: [] } },
  intent,
  { ...intent, control: 'apply' } as Sign,
  { name: 'submit-event' },
  { name: 'page-navigation' },
  { name: 'form-gone' },
  { name: 'accepted-response', status: 200 },
  { name: 'confirmation-url' },
  { name: 'confirmation-node', selector: '.done' },
  { name: 'confirmation-phrase', phrase: 'en:thank-you', jobSpecific: false },
  { name: 'refused', why: 'field-error' },
  { name: 'not-an-application', why: 'applied-before' },
  { name: 'tab-closed' },
);
const seen: fc.Arbitrary<SeenSign> = fc.record({
  sign,
  at: fc.integer({ min: 0, max: 3 * 3_600_000 }),
  pageId: fc.constantFrom('p1', 'p2'),
  seq: fc.nat(40),
  boardId: fc.constantFrom('lever', 'generic'),
  top: fc.boolean(),
});
const attempt = fc.uniqueArray(seen, { maxLength: 14, selector: ({ pageId, seq }) => `${pageId}:${seq}` });
const LATE = 4 * 3_600_000;

describe('assess', () => {
  test('gives the same verdict for every order of the same signs, and for repeats', () => {
    fc.assert(
      fc.property(
        attempt.chain((signs) => fc.tuple(fc.constant(signs), fc.shuffledSubarray(signs, { minLength: signs.length }))),
        ([signs, shuffled]) => {
          expect(assess([...shuffled, ...shuffled], LATE)).toEqual(assess(signs, LATE));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('never confirms without an act of the person', () => {
    fc.assert(
      fc.property(attempt, (signs) => {
        const withoutAct = signs.filter((one) => one.sign.name !== 'submit-intent');
        expect(assess(withoutAct, LATE).kind).not.toBe('confirmed');
      }),
      { numRuns: 2000 },
    );
  });

  test('never confirms a page that is nobody’s board and has no job context', () => {
    fc.assert(
      fc.property(attempt, (signs) => {
        const elsewhere = signs
          .filter(({ sign: { name } }) => name !== 'job-context' && name !== 'file-chosen')
          .map((one) => ({ ...one, boardId: 'generic' }));
        expect(assess(elsewhere, LATE).kind).not.toBe('confirmed');
      }),
      { numRuns: 2000 },
    );
  });
});
