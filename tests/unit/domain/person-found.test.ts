import { describe, expect, test } from 'vitest';
import { parsePersonFound } from '../../../src/domain/person-seen.ts';

describe('what a page says of somebody', () => {
  test('is taken field by field: what is wrong is left out', () => {
    const said = {
      name: 'Jo Finch',
      email: 'no address',
      phone: '555 0100',
      profileUrl: 'javascript:alert(1)',
      company: 7,
    };
    expect(parsePersonFound(said)).toEqual({ name: 'Jo Finch', phone: '555 0100' });
  });

  test.each([undefined, null, 5, 'Jo', [], { name: 'x'.repeat(500) }])('%j is nobody', (said) => {
    expect(parsePersonFound(said)).toEqual({});
  });
});
