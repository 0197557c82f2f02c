import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNeverLooked, neverPatterns, siteIn } from '../../../src/domain/never-look.ts';

describe('a site in what a person types or pastes', () => {
  test.each([
    ['acme.com', 'acme.com'],
    ['  ACME.com ', 'acme.com'],
    ['www.acme.com', 'acme.com'],
    ['https://www.acme.com/jobs?id=1#top', 'acme.com'],
    ['http://careers.acme.com:8443/', 'careers.acme.com'],
    ['*.acme.com', 'acme.com'],
    ['*://*.acme.com/*', 'acme.com'],
    ['acme.com/jobs/*', 'acme.com'],
    ['https://me:secret@acme.com/', 'acme.com'],
    ['acme.com.', 'acme.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['localhost', 'localhost'],
    ['http://intranet/', 'intranet'],
    ['192.168.0.12', '192.168.0.12'],
    ['www.com', 'www.com'],
  ])('%s is %s', (typed, site) => {
    expect(siteIn(typed)).toBe(site);
  });

  test.each(['', 'acme', 'acme corp', '*', '*.*', 'ac*me.com', 'http://', '///', '[::1]', 'javascript:alert(1)'])(
    '«%s» is none',
    (typed) => {
      expect(siteIn(typed)).toBeUndefined();
    },
  );

  test('what came out goes in again unchanged', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.domain(), fc.string()), (typed) => {
        const site = siteIn(typed);
        if (site?.includes('.')) expect(siteIn(site)).toBe(site);
      }),
    );
  });
});

describe('a page of such a site', () => {
  const sites = ['acme.com', '192.168.0.12', 'localhost'];
  test.each([
    'https://acme.com/',
    'http://www.acme.com/jobs',
    'https://careers.emea.acme.com/x',
    'https://ACME.com./',
    'http://192.168.0.12:8080/',
    'http://localhost/',
  ])('%s is left alone', (url) => {
    expect(isNeverLooked(sites, url)).toBe(true);
  });

  test.each([
    'https://notacme.com/',
    'https://acme.com.evil.example/',
    'https://evil.example/acme.com',
    'https://acme.co/',
    'about:blank',
    '',
  ])('%s is not', (url) => {
    expect(isNeverLooked(sites, url)).toBe(false);
  });
});

test('the browser is told of names with what is under them, and of numbers alone', () => {
  expect(neverPatterns(['acme.com', '192.168.0.12', 'localhost'])).toEqual([
    '*://*.acme.com/*',
    '*://192.168.0.12/*',
    '*://localhost/*',
  ]);
});
