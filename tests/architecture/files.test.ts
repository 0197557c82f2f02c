import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../tools/list-files.ts';
import { parseSource, parseText } from '../tools/parse-source.ts';
import { ROOT } from '../tools/repository.ts';
import { expectNone } from './expect-none.ts';
import { findLateListeners } from './find-late-listeners.ts';
import { PAGES } from './import-table.ts';

const MOST_LINES = { script: 250, styles: 500 };
const MOST_LINES_OF_AN_ENTRY = 80;
const EMPTY_NAMES = /^(utils?|helpers?|types?|index|common|misc|shared|lib)(\.|$)/;

const sources = listFiles(join(ROOT, 'src'));
const scripts = sources.filter((file) => /\.tsx?$/.test(file));
const toolScripts = listFiles(join(ROOT, 'tests')).filter((file) => /\.tsx?$/.test(file));

test('entry files only wire', () => {
  expectNone(
    longerThan(scripts.filter(isEntry), MOST_LINES_OF_AN_ENTRY),
    `An entry file has under ${MOST_LINES_OF_AN_ENTRY} lines: move what it decides into a file named for it.`,
  );
});

test('files are short', () => {
  expectNone(
    [
      ...longerThan(scripts, MOST_LINES.script + 1),
      ...longerThan(
        sources.filter((file) => file.endsWith('.css')),
        MOST_LINES.styles + 1,
      ),
    ],
    `A script in src/ has at most ${MOST_LINES.script} lines, a style sheet ${MOST_LINES.styles}: split it where a part stands for itself.`,
  );
});

test('a file is named for its main export', () => {
  expectNone(
    [...scripts.map((file) => `src/${file}`), ...toolScripts.map((file) => `tests/${file}`)].filter((file) =>
      EMPTY_NAMES.test(basename(file)),
    ),
    'Name the file for what it exports; what fits no name belongs in several files.',
  );
});

test('the background adds every listener at top level', () => {
  const files = scripts.filter((file) => file.startsWith('background/'));
  expectNone(
    files.flatMap((file) => findLateListeners(parseSource(`src/${file}`))),
    'Add listeners synchronously at the top level of a module: one that comes later misses the event that woke the worker.',
  );
});

test.each([
  'async function start() { await x; browser.alarms.onAlarm.addListener(f); }',
  'const start = () => { if (x) browser.alarms.onAlarm.addListener(f); };',
  'ready.then(() => browser.alarms.onAlarm.addListener(f));',
  'if (x) browser.alarms.onAlarm.addListener(f);',
  'await ready; browser.alarms.onAlarm.addListener(f);',
])('a late listener is seen: %s', (code) => {
  expect(findLateListeners(parseText('src/background/x.ts', code))).toHaveLength(1);
});

test.each([
  'browser.alarms.onAlarm.addListener(() => wake());',
  'function listen() { browser.alarms.onAlarm.addListener(f); } listen();',
  'export function listen() { browser.alarms.onAlarm.addListener(f); }',
  'for (const event of events) event.addListener(f);',
])('a listener in time is let be: %s', (code) => {
  expect(findLateListeners(parseText('src/background/x.ts', code))).toEqual([]);
});

/** What the manifest, a page or the build names. */
function isEntry(file: string): boolean {
  const [folder = '', name = ''] = file.split('/');
  return (
    file === 'background/background.ts' ||
    file.endsWith('.iife.ts') ||
    (PAGES.includes(folder) && name === `${folder}.tsx`)
  );
}

function longerThan(files: readonly string[], limit: number): string[] {
  return files
    .map((file) => ({
      file,
      lines: readFileSync(join(ROOT, 'src', file), 'utf8')
        .trimEnd()
        .split('\n').length,
    }))
    .filter(({ lines }) => lines >= limit)
    .map(({ file, lines }) => `src/${file} has ${lines} lines`);
}
