import { describe, expect, test } from 'vitest';
import { readSignature } from '../../../src/detection/read-signature.ts';
import { SIGNATURES } from './signatures.ts';

describe('the signature of a mail', () => {
  test.each(Object.entries(SIGNATURES))('%s', (_name, [text, person]) => {
    expect(readSignature(text)).toEqual(person);
    expect(readSignature(text.replaceAll('\n', '\r\n')), 'as Windows writes it').toEqual(person);
  });

  test.each(['', '\n\n', '>>>>', 'Kind regards', '-- ', '🙂🙂🙂', '12345 67890', 'The team'])(
    '%j is nobody',
    (text) => {
      expect(readSignature(text).name).toBeUndefined();
    },
  );
});

describe('a hostile one', () => {
  const HOSTILE = {
    'a megabyte of one letter': 'a'.repeat(1_000_000),
    'a line of digits': '1 2 3 '.repeat(50_000),
    'ten thousand greetings': 'Kind regards\n'.repeat(10_000),
    brackets: '(['.repeat(5000),
    'at signs': 'a@'.repeat(5000),
    'capital words': 'Ab '.repeat(6000),
    dashes: ' - '.repeat(6000),
    'quotes within quotes': `${'> '.repeat(5000)}Susan Miller`,
    'open angles': '<https://'.repeat(2000),
    titles: `Dr. ${'rer. '.repeat(3000)}`,
    commas: 'A, '.repeat(6000),
  };
  test.each(Object.entries(HOSTILE))('%s is read in no time', (_name, text) => {
    const start = performance.now();
    const person = readSignature(text);
    expect(performance.now() - start).toBeLessThan(400);
    for (const value of Object.values(person)) expect(value.length).toBeLessThanOrEqual(400);
  });

  test('gives no address that is a program, and no hidden signs', () => {
    const person = readSignature(
      'Susan\u202e Mil\u200bler\nRecruiter\njavascript:alert(1)\nhttps://evil.org/linkedin.com/in/x"onload=\nsusan@anvil.org',
    );
    expect(person.name).toBe('Susan Miller');
    expect(JSON.stringify(person)).not.toMatch(/javascript:|onload|[\u200b\u202e]/);
  });
});
