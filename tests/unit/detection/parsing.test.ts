import { Window } from 'happy-dom';
import { beforeAll, describe, expect, it } from 'vitest';
import { cleanText, fold, htmlToText } from '../../../src/detection/clean-text.ts';
import { formatPlaces, formatSalary, formatType } from '../../../src/detection/format-facts.ts';
import { parseJson } from '../../../src/detection/parse-json.ts';
import { readDate } from '../../../src/detection/read-date.ts';
import { companyName } from '../../../src/detection/read-json-ld.ts';
import { companyWords, jobTitle, wholeTitle } from '../../../src/detection/title-parts.ts';

beforeAll(() => {
  globalThis.DOMParser = new Window().DOMParser as unknown as typeof DOMParser;
});

describe('parseJson', () => {
  it.each<[string, string, unknown]>([
    ['plain', '{"a": 1}', { a: 1 }],
    ['raw line breaks in strings', '{"a": "x\ny\tz"}', { a: 'x\ny\tz' }],
    ['trailing commas', '{"a": [1, 2, ], }', { a: [1, 2] }],
    ['an HTML comment around', '<!--\n{"a": 1}\n//-->', { a: 1 }],
    ['CDATA around', '//<![CDATA[\n{"a": 1}\n//]]>', { a: 1 }],
    ['comments and a semicolon', '{"a": 1, // one\n /* two */ "b": "http://c"};', { a: 1, b: 'http://c' }],
    ['entities', '{&quot;a&quot;: &quot;b &amp;amp; c&quot;}', { a: 'b &amp; c' }],
    ['bare quotes', '{"a": "a "small" thing", "b": 1}', { a: 'a "small" thing', b: 1 }],
    ['unknown escapes', String.raw`{"a": "it\'s"}`, { a: "it's" }],
    ['nothing', '', undefined],
    ['no JSON', 'window.x = 1', undefined],
  ])('reads %s', (_, text, value) => {
    expect(parseJson(text)).toEqual(value);
  });

  it('survives depth and size', () => {
    expect(() => parseJson('['.repeat(10_000))).not.toThrow();
    for (const char of ['"', ',', '\\', ' ', '/', '"a" ', '{"a":']) parseJson(char.repeat(100_000 / char.length));
  });
});

describe('readDate', () => {
  it.each<[unknown, string, string | undefined]>([
    ['2026-06-30', '', '2026-06-30'],
    ['2026-06-30T23:30:00.000-08:00', '', '2026-06-30'],
    [1_782_777_600_000, '', '2026-06-30'],
    ['1782777600', '', '2026-06-30'],
    ['Tue Jun 30 02:00:00 UTC 2026', '', '2026-06-30'],
    ['30.06.26', '', '2026-06-30'],
    ['Posted 30 June 2026', '', '2026-06-30'],
    ['June 30, 2026', '', '2026-06-30'],
    ['30. März 2026', '', '2026-03-30'],
    ['30 août 2026', '', '2026-08-30'],
    ['3. marraskuuta 2026', '', '2026-11-03'],
    ['2026年6月30日', '', '2026-06-30'],
    ['06/07/2026', 'en-US', '2026-06-07'],
    ['06/07/2026', 'fr', '2026-07-06'],
    ['06/07/2026', 'en', undefined],
    ['30/06/2026', 'en', '2026-06-30'],
    ['2026-02-30', '', undefined],
    ['Posted Today', '', undefined],
    ['9 minutes ago', '', undefined],
    [undefined, '', undefined],
  ])('%s (%s) is %s', (raw, language, expected) => {
    expect(readDate(raw, language)).toBe(expected);
  });
});

describe('text of a page', () => {
  it('loses what nobody sees, and is capped without splitting a letter', () => {
    expect(cleanText(' Ac\u200bme\u202e \n\u00a0 Ltd\ufeff', 50)).toBe('Acme Ltd');
    expect(cleanText('ab😀', 3)).toBe('ab');
    expect(cleanText({}, 5)).toBe('');
    expect(fold('Bénéficielle ガ')).toBe('beneficielle ガ');
  });

  it('keeps the lines of HTML, and none of its scripts', () => {
    expect(htmlToText('<p>One &amp; two</p><script>x()</script><li>Three').trim()).toBe('One & two\nThree');
  });

  it('is cleaned in linear time', () => {
    for (const char of ['<', '&', '<a ', '\u200b', ' ', '</p', ' - ']) {
      const text = char.repeat(100_000 / char.length);
      cleanText(text, 20_000);
      jobTitle(text.slice(0, 1000));
      companyWords(text.slice(0, 1000));
      wholeTitle(text.slice(0, 1000));
    }
  });
});

describe('structured values', () => {
  it('of places read «City, Region, Country»', () => {
    const address = { addressLocality: 'Porto', addressRegion: 'Porto', addressCountry: { name: 'Portugal' } };
    expect(formatPlaces([{ address }], [], false)).toBe('Porto, Portugal');
    expect(formatPlaces([{ address }, { address: 'Vienna' }], [], true)).toBe('Porto, Portugal; Vienna (Remote)');
    expect(formatPlaces([], [{ name: 'USA' }], true)).toBe('Remote (USA)');
    expect(formatPlaces([{ address: { addressLocality: 'null' } }, 7], [], false)).toBe('');
  });

  it('of pay read as a range', () => {
    const value = { minValue: 50000, maxValue: '60000.00', unitText: 'YEAR' };
    expect(formatSalary({ currency: 'EUR', value })).toBe('50,000–60,000 EUR per year');
    expect(formatSalary('£15.40 per hour')).toBe('£15.40 per hour');
    expect(formatSalary({ currency: 'EUR', value: {} })).toBe('');
  });

  it('of kinds of work read as words', () => {
    expect(formatType(['FULL_TIME', 'INTERN', 'OTHER'])).toBe('Full-time, Internship');
    expect(formatType(['Vollzeit, unbefristet'])).toBe('Vollzeit, unbefristet');
  });

  it('of names lose cost centres, and no more', () => {
    expect(companyName('US11345-AIRGAS Airgas USA, LLC')).toBe('Airgas USA, LLC');
    expect(companyName('0042 Acme Ltd')).toBe('Acme Ltd');
    expect(companyName('3M Company')).toBe('3M Company');
    expect(companyName('7-Eleven, Inc')).toBe('7-Eleven, Inc');
  });
});

describe('titles', () => {
  it.each([
    ['Job Application for Chef at Acme', { title: 'Chef', company: 'Acme' }],
    ['Chef @ Acme', { title: 'Chef', company: 'Acme' }],
    ['Chef at Acme | LinkedIn', { title: 'Chef', company: 'Acme' }],
    ['Easy apply - Chef - Acme', { title: 'Chef', company: 'Acme' }],
    ['Acme Careers | Chef', { title: 'Chef', company: 'Acme' }],
    ['Chef | Jobs at Acme', { title: 'Chef', company: 'Acme' }],
    ['Application Received | Acme', { title: '', company: 'Acme' }],
  ])('%s', (text, expected) => {
    expect(wholeTitle(text)).toMatchObject(expected);
  });

  it('are none where a page speaks of itself', () => {
    const none = [
      'Careers',
      'Join our team',
      'Application received',
      'Apply for this job',
      'Vielen Dank!',
      'About us',
      'エントリー',
      'How would you like to apply?',
      'Persönliche Angaben',
      'Dados adicionais',
      'Biographic Data',
      'Application status',
      'Register now',
      'Registration form',
      'Privacy policy',
      'Diversity & inclusion',
      'Voluntary self-identification',
    ];
    expect(none.map(jobTitle).filter(Boolean)).toEqual([]);
    const some = ['Application Analyst III', 'Contact Center Agent', 'Search Engineer', 'Job Coach', 'Entry Clerk'];
    expect(some.map(jobTitle)).toEqual(some);
  });

  it('are those of nurses and privacy engineers, though forms begin with the same words', () => {
    const some = [
      'Registered Nurse',
      'Registered Dietitian',
      'Registration Clerk',
      'Submission Editor',
      'Privacy Engineer',
      'Diversity Officer',
      'Equal Opportunity Specialist',
      'Voluntary Sector Manager',
    ];
    expect(some.map(jobTitle)).toEqual(some);
  });
});
