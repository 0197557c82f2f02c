// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { FollowUp } from '../../../src/domain/follow-up.ts';
import { localDate } from '../../../src/domain/local-date.ts';
import { whyNow } from '../../../src/popup/why-now.ts';
import { buildApplication } from '../../builders/application.ts';
import { buildContact } from '../../builders/contact.ts';
import { buildFollowUp } from '../../builders/follow-up.ts';

const jenny = buildContact({ id: 'jenny', name: 'Jenny Smith' });
const susan = buildContact({ id: 'susan', name: 'Susan Lee' });

function why(parts: Partial<Omit<FollowUp, 'id' | 'dueOn' | 'plannedOn'>>): string {
  const followUp = buildFollowUp({ contactId: susan.id, ...parts });
  const row = { followUp, application: buildApplication(), contact: susan, contacts: [susan, jenny] };
  const [, , ...reasons] = whyNow({ ...row, touchpoints: [], tries: 0 }, localDate('2026-11-06')).split(' · ');
  return reasons.join(' · ');
}

test('somebody else’s turn says whose it was before', () => {
  expect(why({ reason: 'three-unanswered', insteadOfId: jenny.id })).toBe('Jenny Smith did not answer, so Susan Lee');
  expect(why({ reason: 'three-unanswered' })).toBe('three tries unanswered, so the next step');
});

test('a day that is none of the usual says why', () => {
  expect(why({ reason: 'window', outside: 'paused' })).toBe('after your holiday');
  expect(why({ reason: 'after-answer', outside: 'days-off' })).toBe('they answered · after days off');
  expect(why({ reason: 'late-capture', outside: 'late' })).toBe('nobody has followed up yet');
  expect(why({ reason: 'after-interview', outside: 'thank-you' })).toBe('after your interview');
});

test('a promise that was waited for is not said to be one that was not', () => {
  expect(why({ reason: 'promised-to-call', outside: 'promised' })).toBe('they promised to call before today');
  expect(why({ reason: 'promised-to-call' })).toBe('they promised to call; do not wait');
});

test('what the person moved is where they want it, whatever the cadence said', () => {
  const insteadOfId = jenny.id;
  expect(why({ reason: 'moved-by-me', outside: 'paused', insteadOfId })).toBe('you moved it here');
});
