import { describe, expect, it } from 'vitest';
import { personOfAddress } from '../../../src/detection/person-of-address.ts';

describe('whoever reads the mail of an address', () => {
  it.each([
    ['mina.sorel@acme.test', 'Mina Sorel'],
    ['jo_ann-poe@acme.test', 'Jo Ann Poe'],
    ['jobs@acme.test', undefined],
    ['human.resources@acme.test', undefined],
    ['career2@acme.test', undefined],
    ['msorel@acme.test', undefined],
  ])('%s', (email, name) => {
    expect(personOfAddress(email).name).toBe(name);
    expect(personOfAddress(email).email).toBe(email);
  });
});
