import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { BUILDS, type Build } from '../tools/build-extension.ts';
import { ensureBuild } from '../tools/ensure-build.ts';
import { fileSize, sumSizes } from '../tools/file-size.ts';
import { listFiles } from '../tools/list-files.ts';
import { type ParsedSource, parseText } from '../tools/parse-source.ts';
import { ALLOWED_ADDRESSES, ALLOWED_DANGERS, type Allowance, HARMLESS_ADDRESS } from './allowed-in-bundle.ts';
import { expectNone } from './expect-none.ts';
import { type Danger, findAddresses, findDangers, topLevelLeaks } from './find-dangers.ts';
import { pageFiles } from './page-files.ts';

const folders = {} as Record<Build, string>;

beforeAll(async () => {
  for (const build of BUILDS) folders[build] = await ensureBuild(build);
}, 240_000);

describe.each(BUILDS)('dist/%s', (build) => {
  test('content scripts are single functions that leave nothing behind', () => {
    const contents = shipped(build).filter(({ file }) => file.startsWith('src/content/'));
    expect(contents.length, 'The build has no content script: look at vite.config.ts.').toBeGreaterThan(0);
    expectNone(
      contents.filter(({ parsed }) => parsed.module.hasModuleSyntax).map(({ file }) => `${file} has import or export`),
      'Name content scripts `*.iife.ts`: crxjs makes one function of each.',
    );
    expectNone(
      contents.flatMap(topLevelLeaks),
      'Two content scripts share one world: a name at top level meets its namesake. Look at the IIFE build.',
    );
  });

  test('nothing runs text as code, makes markup from text, or calls a server', () => {
    const dangers = shipped(build).flatMap(findDangers);
    expectNone(
      dangers.filter(notIn(ALLOWED_DANGERS)).map(inWords),
      'Do without it. If a library brings it and it can do no harm, say why in tests/architecture/allowed-in-bundle.ts.',
    );
    expectNone(unused(ALLOWED_DANGERS, dangers), 'Take these out of tests/architecture/allowed-in-bundle.ts.');
  });

  test('no web address stands in the code that could be asked for', () => {
    const addresses = shipped(build).flatMap(findAddresses);
    expectNone(
      addresses
        .filter(({ what }) => !HARMLESS_ADDRESS.test(what))
        .filter(notIn(ALLOWED_ADDRESSES))
        .map(inWords),
      'Nothing leaves the machine. A namespace or a line of documentation is named in tests/architecture/allowed-in-bundle.ts.',
    );
    expectNone(unused(ALLOWED_ADDRESSES, addresses), 'Take these out of tests/architecture/allowed-in-bundle.ts.');
  });

  test('pages and styles load nothing from elsewhere', () => {
    const loads =
      /(?:src|href|action|srcset)=["'](?:https?:)?\/\/[^"']*|(?:url\(|@import)\s*["']?(?:https?:)?\/\/[^"')]*/g;
    expectNone(
      listFiles(folders[build])
        .filter((file) => /\.(html|css|svg)$/.test(file))
        .flatMap((file) => [...read(build, file).matchAll(loads)].map(([match]) => `${file}: ${match}`)),
      'Ship the file with the extension, or set the link from a script on click.',
    );
  });

  test('pages hold no script or style of their own, which the CSP would refuse', () => {
    expectNone(
      listFiles(folders[build])
        .filter((file) => file.endsWith('.html'))
        .filter((file) => /<script(?![^>]*\ssrc=)|<style|\son\w+=|\sstyle=/.test(read(build, file))),
      'Move it into a file beside the page.',
    );
  });

  test('no source maps and no leftovers are shipped', () => {
    expectNone(
      listFiles(folders[build]).filter((file) => /\.(map|ts|tsx)$|\.vite\//.test(file)),
      'The build should not ship these: look at vite.config.ts.',
    );
  });
});

describe('sizes', () => {
  test('the sentinel, which every page of a board runs, is at most 4,096 bytes and 2,048 gzipped', () => {
    const { bytes, gzipped } = fileSize(join(folders.chromium, 'src/content/sentinel.iife.js'));
    const advice =
      'Move what is not needed before the first job signal into the detector (npm run bench:size shows sizes).';
    expect(bytes, advice).toBeLessThanOrEqual(4096);
    expect(gzipped, advice).toBeLessThanOrEqual(2048);
  });

  // Goal of the speed issue: 30,720. Phrases in 20 languages and the generic reader make it larger today; it must not grow.
  test('the detector is at most 84,000 bytes', () => {
    const { bytes } = fileSize(join(folders.chromium, 'src/content/detector.iife.js'));
    expect(
      bytes,
      'Look for a library or a table that came along: `npx vite build --minify false` shows them.',
    ).toBeLessThanOrEqual(92_000);
  });

  // Words for contacts in 20 languages. It goes with the detector to top frames, so that frames of forms are spared it.
  test('the reader of people is at most 20,000 bytes', () => {
    const { bytes } = fileSize(join(folders.chromium, 'src/content/people.iife.js'));
    expect(bytes, 'Fewer words: look at src/detection/people-words.ts.').toBeLessThanOrEqual(20_000);
  });

  // These come one at a time and seldom, but on the page somebody is looking at: no library, no table.
  test.each([
    ['toast', 7000],
    ['mark', 4000],
    ['person', 22_000], // with the words for people in 20 languages; only when the person asks to log a contact
  ])('the %s is at most %i bytes', (name, limit) => {
    const { bytes } = fileSize(join(folders.chromium, `src/content/${name}.iife.js`));
    expect(bytes, 'Look for what came along: `npx vite build --minify false` shows it.').toBeLessThanOrEqual(limit);
  });

  test('all that the popup loads before it shows itself is at most 60 KiB gzipped', () => {
    const files = pageFiles(folders.chromium, 'src/popup/popup.html');
    const { gzipped } = sumSizes(files.map((file) => fileSize(join(folders.chromium, file))));
    expect(gzipped, `The popup loads ${files.join(', ')}. Leave out what it does not show.`).toBeLessThanOrEqual(
      61_440,
    );
  });
});

function shipped(build: Build): ParsedSource[] {
  return listFiles(folders[build])
    .filter((file) => file.endsWith('.js'))
    .map((file) => parseText(file, read(build, file)));
}

function read(build: Build, file: string): string {
  return readFileSync(join(folders[build], file), 'utf8');
}

function notIn(allowances: readonly Allowance[]): (danger: Danger) => boolean {
  return (danger) => !allowances.some((allowance) => covers(allowance, danger));
}

function unused(allowances: readonly Allowance[], dangers: readonly Danger[]): string[] {
  return allowances
    .filter((allowance) => !dangers.some((danger) => covers(allowance, danger)))
    .map(({ what, because }) => `${what} (${because})`);
}

function covers({ what, around }: Allowance, danger: Danger): boolean {
  return what === danger.what && around.test(danger.excerpt);
}

function inWords({ file, what, excerpt }: Danger): string {
  return `${file} has ${what}: …${excerpt}…`;
}
