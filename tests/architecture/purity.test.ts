import { expect, test } from 'vitest';
import { listFiles } from '../tools/list-files.ts';
import { parseSource, parseText } from '../tools/parse-source.ts';
import { ROOT } from '../tools/repository.ts';
import { expectNone } from './expect-none.ts';
import { findImpurities } from './find-impurities.ts';

/** The same input must give the same answer, on any day and in any replay. */
const PURE = ['domain', 'boards', 'detection'];

test.each(PURE)('src/%s/ reads neither clock nor chance', (module) => {
  const files = listFiles(`${ROOT}/src/${module}`).filter((file) => /\.tsx?$/.test(file));
  expectNone(
    files.flatMap((file) => findImpurities(parseSource(`src/${module}/${file}`))),
    'Take the instant, the date or the id as an argument; background/ and ui/ know the time.',
  );
});

test.each([
  'Date.now()',
  'new Date()',
  'Date()',
  'Math.random()',
  'Temporal.Now.plainDateISO()',
  'performance.now()',
  'crypto.randomUUID()',
  'crypto.getRandomValues(bytes)',
])('%s is seen', (code) => {
  expect(findImpurities(parseText('src/domain/x.ts', `export const x = () => ${code};`))).toEqual([
    expect.stringContaining('src/domain/x.ts:1'),
  ]);
});

test.each(['new Date(at)', 'Date.parse(text)', 'Math.round(1.5)', 'Temporal.PlainDate.from(text)', 'posting.now'])(
  '%s is no matter',
  (code) => {
    expect(findImpurities(parseText('src/domain/x.ts', `export const x = () => ${code};`))).toEqual([]);
  },
);
