import { describe, expect, test } from 'vitest';
import { parseText } from '../../tools/parse-source.ts';
import { importsOf } from '../../tools/walk-imports.ts';
import { judgeImport } from '../judge-import.ts';

function judge(file: string, text: string): (string | undefined)[] {
  return importsOf(parseText(`src/${file}`, text)).map(judgeImport);
}

describe('the import table', () => {
  test.each([
    ['a module imports itself', 'domain/cadence.ts', "import { addDays } from './local-date.ts'"],
    ['a place that the row names', 'services/record.ts', "import { createDatabase } from '../storage/database.ts'"],
    ['the one file that a row names', 'popup/popup.tsx', "import { request } from '../messaging/client.ts'"],
    ['a package that the row names', 'ui/icon.tsx', "import { useRef } from 'preact/hooks'"],
    ['types where only types may come', 'detection/assess.ts', "import type { Board } from '../boards/board.ts'"],
    ['types written one by one', 'detection/assess.ts', "import { type Board } from '../boards/board.ts'"],
    ['any type in a content script', 'content/follow.ts', "import type { Row } from '../storage/queries.ts'"],
    ['a style sheet', 'ui/switch.tsx', "import './base.css'"],
    ['a script by its name', 'background/inject.ts', "import file from '../content/detector.iife.ts?script'"],
  ])('allows %s', (_what, file, text) => {
    expect(judge(file, text)).toEqual([undefined]);
  });

  test.each([
    [
      'a module that the row does not name',
      'domain/cadence.ts',
      "import { x } from '../storage/change.ts'",
      'may not import',
    ],
    ['another file of a module', 'popup/popup.tsx', "import { x } from '../storage/change.ts'", 'storage/change'],
    ['a package', 'content/follow.ts', "import Dexie from 'dexie'", 'no package'],
    ['a scoped package', 'storage/change.ts', "import { signal } from '@preact/signals'", 'only the packages'],
    [
      'a value where types may come',
      'detection/assess.ts',
      "import { BOARDS } from '../boards/registry.ts'",
      'import type',
    ],
    [
      'a value beside a type',
      'detection/assess.ts',
      "import { type A, b } from '../boards/registry.ts'",
      'import type',
    ],
    ['a value through a re-export', 'domain/posting.ts', "export { x } from '../boards/registry.ts'", 'may not import'],
    ['a type in a type expression', 'domain/posting.ts', "let x: import('../boards/board.ts').Board", 'may not import'],
    ['an import()', 'background/background.ts', "import('../popup/popup.tsx')", 'may not import'],
    ['a content script as a module', 'background/inject.ts', "import '../content/detector.iife.ts'", 'import type'],
    ['a file outside src/', 'domain/posting.ts', "import x from '../../manifest.json'", 'outside'],
    ['from a folder without a row', 'shared/posting.ts', "import './x.ts'", 'add one'],
  ])('refuses %s', (_what, file, text, words) => {
    expect(judge(file, text)).toEqual([expect.stringContaining(words)]);
  });

  test('says which import on which line, and what to do instead', () => {
    expect(judge('domain/cadence.ts', "\n\nimport { browser } from '../platform/browser.ts'")).toEqual([
      "src/domain/cadence.ts:3 imports '../platform/browser.ts'. domain/ may not import platform/browser (it may import itself alone). domain/ knows nothing but itself: pass the value in as an argument, or move the rule that needs it to services/.",
    ]);
  });
});
