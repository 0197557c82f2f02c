import { expect, it } from 'vitest';
import { readPersonName } from '../../../src/domain/person-name.ts';

it.each([
  ['Jenny Smith', 'Jenny Smith', 'Jenny'],
  ['  Jenny\n  Smith ', 'Jenny Smith', 'Jenny'],
  ['Smith, Jenny', 'Jenny Smith', 'Jenny'],
  ['Jenny Smith, SHRM-CP', 'Jenny Smith', 'Jenny'],
  ['Dr. Jenny Smith', 'Dr. Jenny Smith', 'Dr. Smith'],
  ['Ms Patel', 'Ms Patel', 'Ms Patel'],
  ['Frau Müller', 'Frau Müller', 'Frau Müller'],
  ['Hr. Anders Jensen', 'Hr. Anders Jensen', 'Hr. Jensen'],
  ['Jenny Smith (she/her) - Acme', 'Jenny Smith', 'Jenny'],
  ['J. Smith', 'J. Smith', 'J. Smith'],
  ["D'Arcy O'Neil", "D'Arcy O'Neil", "D'Arcy"],
  ['An Nguyen', 'An Nguyen', 'An'],
  ['Susan', 'Susan', 'Susan'],
  ['Someone in HR at Acme', 'someone in HR at Acme', undefined],
  ['Hiring Manager', 'the hiring Manager', undefined],
  ['HR', 'HR', undefined],
])('«%s» is %s, greeted as %s', (written, full, greeting) => {
  expect(readPersonName(written)).toEqual(greeting === undefined ? { full } : { full, greeting });
});

it.each(['', '  ', '??', 'undefined', '🙂', '()'])('«%s» is nobody', (written) => {
  expect(readPersonName(written)).toBeUndefined();
});
