import { describe, expect, test } from 'vitest';
import { assess, FLOW_LIMIT_MS, SILENCE_MS } from '../../../src/detection/assess.ts';
import type { Sign } from '../../../src/detection/sign.ts';
import { facts, intent, signsInOrder } from '../../builders/signs.ts';

const SOON = 1_010_000;
const phrase: Sign = { name: 'confirmation-phrase', phrase: 'thank you for applying', jobSpecific: false };
const jobContext: Sign = { name: 'job-context', context: { points: 2, reasons: ['a résumé field'] } };
const elsewhere = { boardId: 'generic' };

describe('assess', () => {
  test('is certain of a known board’s confirmation page after a submit', () => {
    expect(assess(signsInOrder([intent, { name: 'confirmation-url' }]), SOON)).toMatchObject({
      kind: 'confirmed',
      confidence: 'certain',
    });
  });
  test('thinks it likely when an unknown site in a job context says thanks after a submit', () => {
    const verdict = assess(signsInOrder([jobContext, intent, phrase], elsewhere), SOON);
    expect(verdict).toMatchObject({ kind: 'confirmed', confidence: 'likely' });
  });
  test('asks when an unknown site says thanks with little job context, and takes them for nothing with none', () => {
    const little: Sign = { name: 'job-context', context: { points: 1, reasons: ['resume-field'] } };
    expect(assess(signsInOrder([little, intent, phrase], elsewhere), SOON).kind).toBe('ask');
    expect(assess(signsInOrder([intent, phrase], elsewhere), SOON).kind).toBe('nothing');
  });
  test('takes thanks for a loan as nothing', () => {
    const loan: Sign = { name: 'job-context', context: { points: -3, reasons: [] } };
    expect(assess(signsInOrder([loan, intent, phrase], elsewhere), SOON).kind).toBe('nothing');
  });
  test('takes what the form says it is for before a job that the same site showed', () => {
    const loan: Sign = { name: 'job-context', context: { points: -2, reasons: [] } };
    const job = signsInOrder([jobContext], { ...elsewhere, pageId: 'posting' });
    const form = signsInOrder([loan, intent, phrase], { ...elsewhere, pageId: 'form', at: 1_002_000 });
    expect(assess([...job, ...form], SOON).kind).toBe('nothing');
  });
  test('needs more than a résumé and thanks that any trade gives', () => {
    const file: Sign = { name: 'file-chosen', slot: 'resume', fileName: 'cv.pdf' };
    const field: Sign = { name: 'job-context', context: { points: 1, reasons: ['resume-field'] } };
    expect(assess(signsInOrder([field, file, intent, phrase], elsewhere), SOON).kind).toBe('ask');
    const hiring: Sign = { name: 'job-context', context: { points: 2, reasons: ['resume-field', 'hiring-words'] } };
    expect(assess(signsInOrder([hiring, file, intent, phrase], elsewhere), SOON).kind).toBe('confirmed');
  });
  test('waits after a submit without a word, then asks', () => {
    const signs = signsInOrder([intent, { name: 'page-navigation' }]);
    expect(assess(signs, SOON).kind).toBe('open');
    expect(assess(signs, 1_000_000 + SILENCE_MS + 1).kind).toBe('ask');
  });
  test('asks half an hour after a submit of which nothing more was seen', () => {
    expect(assess(signsInOrder([intent]), 1_000_001 + FLOW_LIMIT_MS).kind).toBe('ask');
  });
  test('takes a refused submit as rejected, and the next one as its own try', () => {
    const refused: Sign = { name: 'refused', why: 'field-error' };
    expect(assess(signsInOrder([intent, refused]), SOON).kind).toBe('rejected');
    expect(assess(signsInOrder([intent, refused, intent, { name: 'confirmation-url' }]), SOON).kind).toBe('confirmed');
  });
  test('does not count an accepted response while the form still stands', () => {
    const accepted: Sign = { name: 'accepted-response', status: 200 };
    expect(assess(signsInOrder([intent, accepted]), SOON).kind).toBe('open');
    expect(assess(signsInOrder([intent, accepted, { name: 'form-gone' }]), SOON).kind).toBe('confirmed');
  });
  test('asks about a board’s confirmation that nobody acted for', () => {
    expect(assess(signsInOrder([{ name: 'confirmation-url' }]), SOON).kind).toBe('ask');
  });
  test('does not tie a confirmation to an act of an hour before', () => {
    const [act, late] = signsInOrder([intent, { name: 'confirmation-url' }]);
    if (act === undefined || late === undefined) throw new Error('two signs were built');
    expect(assess([act, { ...late, at: act.at + 2 * FLOW_LIMIT_MS }], act.at + 2 * FLOW_LIMIT_MS).kind).not.toBe(
      'confirmed',
    );
  });
  test('records a one-click «Apply» that is answered at once, and asks when thanks come much later', () => {
    const apply = { ...intent, control: 'apply' } as Sign;
    const described = { name: 'posting-seen', facts: facts(), structured: true } as const;
    const [posting, context, act, thanks] = signsInOrder([described, jobContext, apply, phrase], elsewhere);
    if (posting === undefined || context === undefined || act === undefined || thanks === undefined)
      throw new Error('four signs were built');
    expect(assess([posting, context, act, thanks], SOON).kind).toBe('confirmed');
    expect(assess([context, act, thanks], SOON).kind).toBe('ask');
    const late = { ...thanks, at: act.at + 10 * 60_000 };
    expect(assess([posting, context, act, late], late.at).kind).toBe('ask');
  });
  test('takes a page that nothing led to for no answer to the act before it', () => {
    const act = signsInOrder([intent], { pageId: 'form' });
    const arrival = (led: boolean) =>
      signsInOrder([{ name: 'page-arrived', led }, { name: 'confirmation-url' }], { pageId: 'later', at: 1_005_000 });
    expect(assess([...act, ...arrival(true)], SOON).kind).toBe('confirmed');
    expect(assess([...act, ...arrival(false)], SOON).kind).not.toBe('confirmed');
  });
  test('takes «Apply» as spent once it only led to a form', () => {
    const act = signsInOrder([{ ...intent, control: 'apply' } as Sign], { pageId: 'posting' });
    const form = signsInOrder([{ name: 'page-arrived', led: true }], { pageId: 'form', at: 1_002_000 });
    const thanks = signsInOrder([{ name: 'confirmation-url' }], { pageId: 'elsewhere', at: 1_005_000 });
    expect(assess([...act, ...thanks], SOON).kind).toBe('confirmed');
    expect(assess([...act, ...form, ...thanks], SOON).kind).toBe('ask');
  });
  test('tells in words what was seen', () => {
    const { evidence } = assess(signsInOrder([intent, { name: 'confirmation-url' }]), SOON);
    expect(evidence.map(({ reason }) => reason)).toEqual([
      'You used «Submit application».',
      'The site went to its confirmation page.',
    ]);
  });
});
