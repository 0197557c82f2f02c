/**
 * `npx tsx tests/e2e/run.ts [--browser chromium|firefox] [--only text] [--headed] [--dist folder] [--exam]`
 * Runs the journeys in real browsers; with --exam, those that the product was not fitted to. Builds first, unless told where a build lies.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuild } from '../tools/ensure-build.ts';
import { type BrowserKind, ensureBrowsers } from '../tools/find-browser.ts';
import { ROOT } from '../tools/repository.ts';
import type { Grant } from './driver.ts';
import { examJourneys, examSite } from './exam/exam-journeys.ts';
import { everySite } from './imitations/every-site.ts';
import { everyJourney } from './journeys/every-journey.ts';
import type { Journey } from './journeys/journey.ts';
import { type Session, startSession } from './session.ts';

const { values: options } = parseArgs({
  options: {
    browser: { type: 'string' },
    only: { type: 'string' },
    headed: { type: 'boolean', default: false },
    dist: { type: 'string' },
    exam: { type: 'boolean', default: false },
  },
});

const OUTPUT = join(ROOT, 'tests', 'output', 'e2e');
const GRANTS: readonly Grant[] = ['boards', 'every-site'];
const LONGEST_JOURNEY_MS = 60_000;
const counts = { passed: 0, failed: 0 };

process.exitCode = await main();

async function main(): Promise<number> {
  const kinds = (['chromium', 'firefox'] as const).filter(
    (kind) => options.browser === undefined || options.browser === kind,
  );
  if (kinds.length === 0) return complain(`--browser is chromium or firefox, not ${options.browser}`);
  const ensured = ensureBrowsers(kinds);
  if (!ensured.ok) return complain(ensured.sentence);
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(OUTPUT, { recursive: true });
  // one after the other: the imitated sites know one journey at a time
  for (const kind of kinds) await runBrowser(kind, ensured.paths[kind] ?? '');
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  if (counts.passed + counts.failed === 0) return complain('no journey bears that name');
  return counts.failed === 0 ? 0 : 1;
}

function complain(sentence: string): number {
  console.error(sentence);
  return 1;
}

async function runBrowser(kind: BrowserKind, executable: string): Promise<void> {
  const builtFolder = options.dist === undefined ? await ensureBuild(kind) : join(options.dist, kind);
  if (!existsSync(join(builtFolder, 'manifest.json')))
    return await fail(kind, `${builtFolder} holds no extension`, 0, undefined);
  for (const grant of GRANTS) await runAll(kind, grant, executable, builtFolder);
}

async function runAll(kind: BrowserKind, grant: Grant, executable: string, builtFolder: string): Promise<void> {
  const journeys = (options.exam ? examJourneys : everyJourney).filter(
    (journey) =>
      journey.grant === grant &&
      (journey.browser ?? kind) === kind &&
      (options.only === undefined || journey.name.toLowerCase().includes(options.only.toLowerCase())),
  );
  if (journeys.length === 0) return;
  const started = Date.now();
  const session = await startSession({
    browser: kind,
    grant,
    executable,
    builtFolder,
    headless: !options.headed,
    sites: options.exam ? [examSite] : everySite,
  }).catch((error) =>
    fail(
      kind,
      `start with grant «${grant}»: ${journeys.length} journeys not run`,
      Date.now() - started,
      undefined,
      error,
    ),
  );
  if (session === undefined) {
    counts.failed += journeys.length - 1;
    return;
  }
  try {
    for (const journey of journeys) await run(kind, session, journey);
  } finally {
    await session.close();
  }
}

async function run(kind: BrowserKind, session: Session, journey: Journey): Promise<void> {
  const started = Date.now();
  let timer: NodeJS.Timeout | undefined;
  try {
    await session.tidy();
    const tooLong = new Promise<never>((_done, reject) => {
      timer = setTimeout(() => reject(new Error(`not done after ${LONGEST_JOURNEY_MS} ms`)), LONGEST_JOURNEY_MS);
    });
    await Promise.race([journey.run(session), tooLong]);
    const errors = session.pageErrors();
    if (errors.length > 0) throw new Error(`errors in pages: ${errors.join('; ')}`);
    counts.passed += 1;
    console.log(`✓ ${kind}: ${journey.name} (${Date.now() - started} ms)`);
  } catch (error) {
    await fail(kind, journey.name, Date.now() - started, session, error);
  } finally {
    clearTimeout(timer);
  }
}

/** What a reader needs to know why: the error, the rows, the picture. */
async function fail(
  kind: BrowserKind,
  name: string,
  ms: number,
  session: Session | undefined,
  error?: unknown,
): Promise<undefined> {
  counts.failed += 1;
  console.log(`✗ ${kind}: ${name} (${ms} ms)`);
  if (error !== undefined) console.log(indented(error instanceof Error ? error.message : String(error)));
  if (session === undefined) return;
  const picture = join(OUTPUT, `${kind}-${name.replace(/[^\w]+/g, '-').slice(0, 80)}.png`);
  const taken = await session
    .lastTab()
    ?.screenshot(picture)
    .then(
      () => true,
      () => false,
    );
  if (taken) console.log(indented(`picture: ${picture}`));
  console.log(indented(await rowsOf(session).catch((problem) => `rows could not be read: ${String(problem)}`)));
}

async function rowsOf({ extension }: Session): Promise<string> {
  const captures = await extension.storedRows('captures');
  const lines = captures.map(({ status, title, company, reasons, signs }) => {
    const names = signs.map((seen) => (seen as { sign: { name: string; why?: string } }).sign);
    return `capture ${status}: «${title}» at «${company}»; ${names.map(({ name, why }) => (why ? `${name}(${why})` : name)).join(', ')}; ${reasons.join(' / ')}`;
  });
  const applications = (await extension.applications()).map(
    ({ posting, confidence }) => `application ${confidence}: «${posting.title}» at «${posting.company}» ${posting.url}`,
  );
  if (process.env.SHOW_FACTS)
    for (const { signs } of captures)
      for (const seen of signs as { sign: { name: string; facts?: object }; pageId: string }[])
        if (seen.sign.facts)
          lines.push(JSON.stringify({ ...seen.sign.facts, description: undefined, pageId: seen.pageId }));
  const keys = Object.keys(await extension.storageLocal()).filter((key) => key.startsWith('journal:'));
  return [...applications, ...lines, `journal: ${keys.length} entries`].join('\n');
}

function indented(text: string): string {
  return text.replace(/^/gm, '    ');
}
