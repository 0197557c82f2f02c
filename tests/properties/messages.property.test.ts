import { expect, test } from 'vitest';
import { MESSAGES } from '../../src/messaging/messages.ts';
import { fuzzMessages } from '../soak/fuzz-messages.ts';

test('no message gets past its schema, its sender or its name; none breaks the router (100,000: npm run soak:messages)', async () => {
  const { cases, reached, refused, wrong } = await fuzzMessages(4000, 7);
  expect(wrong).toEqual([]);
  // neither half may be empty, or the other proves nothing
  expect(reached).toBeGreaterThan(cases / 10);
  expect(refused).toBeGreaterThan(cases / 10);
});

test('what writes to records is asked for by our own pages alone, but for the answers of the toast', () => {
  const fromContent = Object.entries(MESSAGES).filter(([, { from }]) => from === 'content');
  expect(fromContent.map(([name]) => name).toSorted()).toEqual([
    'accept-capture',
    'correct-capture',
    'correct-saved',
    'dismiss-capture',
    'hello',
    'hide-mark',
    'posting-read',
    'undo-capture',
    'undo-saved',
    'wake-up',
  ]);
});
