/**
 * What the bundle may hold although the rule speaks against it: each with the code it stands in and the reason why it does no
 * harm. An entry that nothing needs any more fails the test, so the list cannot grow stale.
 */
export interface Allowance {
  readonly what: string;
  /** Must occur in the code around the finding. */
  readonly around: RegExp;
  readonly because: string;
}

export const ALLOWED_DANGERS: readonly Allowance[] = [
  {
    what: 'innerHTML',
    around: /__html/,
    because: 'Preact’s `dangerouslySetInnerHTML`, which the linter refuses in our code (noDangerouslySetInnerHtml)',
  },
  {
    what: 'import()',
    around: /import\([`'"]\.\/[\w-]+\.js[`'"]\)/,
    because:
      'a page loads a later part of itself, by a fixed name beside it; imports.test.ts keeps it out of the worker and of content scripts',
  },
  {
    what: 'XMLHttpRequest',
    around: /_chunkLoaded/,
    because:
      'Papa Parse’s reader of a file by its address (`download: true`), which we never ask for; the CSP refuses it too',
  },
];

export const ALLOWED_ADDRESSES: readonly Allowance[] = [
  {
    what: 'http://www.w3.org/1998/Math/MathML',
    around: /Math/,
    because: 'Preact’s namespace of elements, never requested',
  },
  { what: 'http://www.w3.org/1999/xhtml', around: /xhtml/, because: 'Preact’s namespace of elements, never requested' },
  { what: 'http://www.w3.org/2000/svg', around: /svg/, because: 'Preact’s namespace of elements, never requested' },
  { what: 'http://bit.ly/2kdckMn', around: /bit\.ly/, because: 'a hint in the words of one of Dexie’s errors' },
  ...['interfaces/ICalOrganizer.html', 'classes/ICalAlarm.html#attach', 'classes/ICalEvent.html#location'].map(
    (page) => ({
      what: `https://sebbo2002.github.io/ical-generator/develop/reference/${page}`,
      around: /See https:/,
      because: 'the documentation named in one of ical-generator’s errors, never requested',
    }),
  ),
  { what: 'https://tinyurl.com/y2uuvskb', around: /tinyurl/, because: 'a hint in the words of one of Dexie’s errors' },
];

/** Addresses that are no place on the web: match patterns, and the scheme that goes before a host. */
export const HARMLESS_ADDRESS = /^https?:\/\/($|\*)/;
