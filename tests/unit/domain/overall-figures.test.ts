import { expect, test } from 'vitest';
import { countOverall } from '../../../src/domain/overall-figures.ts';
import { buildOpeningTouch, buildTouchpoint } from '../../builders/touchpoint.ts';

const applied = buildOpeningTouch();
const voicemail = buildTouchpoint({ id: 'v', channel: 'voicemail', outcome: 'left-message' });
const email = buildTouchpoint({ id: 'e' });
const spoke = buildTouchpoint({ id: 's', channel: 'phone', outcome: 'spoke' });
const reply = buildTouchpoint({ id: 'r', direction: 'inbound', outcome: 'replied', step: undefined });

test('the application is no follow-up, and an answer counts once a thread, at the try that brought it', () => {
  expect(countOverall([[applied, voicemail, email, spoke, reply], [applied]])).toEqual({
    tries: 3,
    answered: 1,
    usualTry: 3,
    pastSecond: 1,
  });
});

test('at least half had answered by the usual try', () => {
  const threads = [
    [applied, spoke],
    [applied, voicemail, reply],
    [applied, voicemail, email, email, spoke],
    [applied, voicemail, email, spoke],
  ];
  expect(countOverall(threads)).toMatchObject({ answered: 4, usualTry: 1 });
  expect(countOverall(threads.slice(1))).toMatchObject({ answered: 3, usualTry: 3 });
});

test('who answered the application itself needed no try, and nothing at all is no figure', () => {
  expect(countOverall([[applied, reply]])).toEqual({ tries: 0, answered: 1, pastSecond: 0 });
  expect(countOverall([])).toEqual({ tries: 0, answered: 0, pastSecond: 0 });
});
