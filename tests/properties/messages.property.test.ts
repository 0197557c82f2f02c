import { expect, test } from 'vitest';
import { fuzzMessages } from '../soak/fuzz-messages.ts';

test('no message gets past its schema, its sender or its name; none breaks the router (100,000: npm run soak:messages)', async () => {
  const { cases, reached, refused, wrong } = await fuzzMessages(4000, 7);
  expect(wrong).toEqual([]);
  // neither half may be empty, or the other proves nothing
  expect(reached).toBeGreaterThan(cases / 10);
  expect(refused).toBeGreaterThan(cases / 10);
});
