import ICAL from 'ical.js';
import { parseVCards } from 'vcard4-ts';
import { describe, expect, test } from 'vitest';
import { writeVcards } from '../../../src/exchange/write-vcards.ts';
import { buildApplication } from '../../builders/application.ts';
import { buildContact } from '../../builders/contact.ts';
import { buildRecord, buildTie } from '../../builders/living-record.ts';

/** By a reader of vCard 3.0 that is not ours. */
function cardsOf(text: string): Record<string, unknown>[] {
  const parsed = ICAL.parse(text) as unknown[];
  const cards = (parsed[0] === 'vcard' ? [parsed] : parsed) as [string, [string, object, string, ...unknown[]][]][];
  return cards.map(([, properties]) =>
    Object.fromEntries(properties.map(([name, , , ...values]) => [name, values.length > 1 ? values : values[0]])),
  );
}

describe('the address cards', () => {
  test('say who, where and how to reach them', () => {
    const jenny = buildContact({
      name: 'Dr. Jenny Ann Smith',
      company: 'Smith, Jones; Sons',
      phone: '+49 30 1234',
      email: 'jenny@acme.example',
      profileUrl: 'https://www.linkedin.com/in/jenny;x,y',
      note: 'Likes\r\nbrief calls, not Mondays',
      updatedAt: Date.parse('2026-11-02T12:00:00Z'),
    });
    const { people } = buildRecord({
      contacts: [jenny],
      applications: [buildApplication()],
      applicationContacts: [buildTie('application-1', 'jenny')],
    });
    expect(cardsOf(writeVcards(people))).toEqual([
      {
        version: '3.0',
        fn: 'Dr. Jenny Ann Smith',
        n: ['Smith', 'Jenny Ann', '', 'Dr.', ''],
        org: 'Smith, Jones; Sons',
        title: 'Human Resources',
        tel: '+49 30 1234',
        email: 'jenny@acme.example',
        url: 'https://www.linkedin.com/in/jenny;x,y',
        note: 'Likes\nbrief calls, not Mondays\nApplications: Operations Manager (Acme)',
        categories: ['Job search', 'hr'],
        uid: 'jenny@squeaky-wheel.example',
        rev: expect.anything(),
      },
    ]);
  });

  test.each([
    ['Jenny Smith', ['Smith', 'Jenny', '', '', '']],
    ['Smith, Jenny', ['Smith', 'Jenny', '', '', '']],
    ['Madonna', ['', 'Madonna', '', '', '']],
    ['someone in HR at Acme', ['', 'someone in HR at Acme', '', '', '']],
  ])('%s is sorted as a person would', (name, parts) => {
    expect(cardsOf(writeVcards(buildRecord({ contacts: [buildContact({ name })] }).people))[0]?.n).toEqual(parts);
  });

  test('keep to lines of 75 bytes that end with CRLF, whatever the words', () => {
    const name = 'Zoë 🙂 '.repeat(14).trim();
    const text = writeVcards(buildRecord({ contacts: [buildContact({ name, note: 'a\u0000b\u2028c' })] }).people);
    expect(
      text.split('\r\n').every((line) => !/[\r\n]/.test(line) && new TextEncoder().encode(line).length <= 75),
    ).toBe(true);
    expect(cardsOf(text)[0]).toMatchObject({ fn: name, note: 'a b\u2028c' });
  });

  test('escape a semicolon, which ical.js takes for one of a list, and other readers do not', () => {
    const text = writeVcards(buildRecord({ contacts: [buildContact({ note: 'a; b, c\\d' })] }).people);
    expect(parseVCards(text, true).vCards?.[0]?.NOTE?.[0]?.value).toBe('a; b, c\\d');
  });

  test('of nobody are nothing', () => {
    expect(writeVcards([])).toBe('');
  });
});
