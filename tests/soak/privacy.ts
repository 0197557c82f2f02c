/**
 * `npm run soak:privacy -- [--browser chromium|firefox]`: somebody applies in many ways and puts a word that stands nowhere else
 * into every field: answers, passwords, pay, files, what is hidden. Then the browser is closed and its whole profile searched for
 * them: in what is ours there is none. What must be there (title, company, the résumé's name) shows that the search finds. In the
 * end everything is erased, and the search finds nothing of that either.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ashby, greenhouse, lever, workday } from '../e2e/flows.ts';
import { everySite } from '../e2e/imitations/every-site.ts';
import { type Session, startSession } from '../e2e/session.ts';
import { ensureBuild } from '../tools/ensure-build.ts';
import { ensureBrowsers } from '../tools/find-browser.ts';
import { applyOnBoard, applyOnSite, saveByHand } from './apply-with-canaries.ts';
import { newToken } from './canary.ts';
import { type CanaryJob, canarySite } from './canary-site.ts';
import type { Planted } from './plant-canaries.ts';
import { isOurs, ownerOf } from './profile-places.ts';
import { type Sighting, searchProfile } from './search-profile.ts';

const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chromium' } } });
const kind = values.browser === 'firefox' ? 'firefox' : 'chromium';

const JOBS = (['post', 'in-place', 'get', 'review', 'wizard'] as const).map((way) => newJob(way, way));
const SAVED_BY_HAND = newJob('post', 'by-hand');

const home = mkdtempSync(join(tmpdir(), 'squeaky-wheel-privacy-'));
const profile = join(home, 'profile');
try {
  process.exitCode = (await searchAfterApplying()) && (await searchAfterErasing()) ? 0 : 1;
} finally {
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}

function newJob(way: CanaryJob['way'], name: string): CanaryJob {
  const host = `${name}.canary-works.example`;
  return { way, title: `Engineer ${newToken()}`, company: `Works ${newToken()}`, host };
}

async function start(): Promise<Session> {
  const ensured = ensureBrowsers([kind]);
  if (!ensured.ok) throw new Error(ensured.sentence);
  return await startSession({
    browser: kind,
    grant: 'every-site',
    executable: ensured.paths[kind] ?? '',
    builtFolder: await ensureBuild(kind),
    headless: true,
    sites: [canarySite([...JOBS, SAVED_BY_HAND]), ...everySite],
    home,
  });
}

async function searchAfterApplying(): Promise<boolean> {
  const planted: Planted = new Map();
  const recorded = new Map(
    [...JOBS, SAVED_BY_HAND].flatMap(({ host, title, company }) => [
      [title.slice(-15), `${host}: the title`],
      [company.slice(-15), `${host}: the company`],
    ]),
  );
  const session = await start();
  const folder = join(home, 'files');
  for (const job of JOBS) {
    const resume = await applyOnSite(session, job, { folder, planted });
    recorded.set(resume, `${job.way}: the résumé's name`);
  }
  for (const flow of [lever, greenhouse, ashby, workday]) await applyOnBoard(session, flow, { folder, planted });
  await saveByHand(session, SAVED_BY_HAND, { folder, planted });
  await session.extension.settled();
  const applications = await session.extension.applications();
  await session.close();

  const began = Date.now();
  const seen = searchProfile(profile);
  console.log(`  searched in ${Math.round((Date.now() - began) / 1000)} s`);
  const leaks = seen.filter(({ canary, file }) => planted.has(canary) && ownerOf(kind, file) !== 'the browser');
  const missed = [...recorded].filter(
    ([canary]) => !seen.some((each) => each.canary === canary && isOurs(kind, each.file)),
  );
  tell(leaks, planted);
  for (const [canary, what] of missed) console.log(`  the search did not find ${canary} (${what})`);
  tellWhereTheBrowserKeepsThem(seen, planted);
  console.log(
    `${kind}: ${applications.length} applications recorded; ${planted.size} canaries in fields and files: ${leaks.length} leaked; ` +
      `${recorded.size} that must be on record: ${recorded.size - missed.length} found (${waysOf(seen, recorded)})`,
  );
  return leaks.length === 0 && missed.length === 0 && applications.length >= JOBS.length + 4;
}

async function searchAfterErasing(): Promise<boolean> {
  const session = await start();
  const before = (await session.extension.applications()).length;
  await session.extension.sendFromPage('erase-everything', { confirmation: 'erase' });
  await session.extension.settled();
  await session.close();
  const left = searchProfile(profile).filter(({ file }) => ownerOf(kind, file) !== 'the browser');
  const files = new Set(left.map(({ file }) => file));
  console.log(
    `${kind}: ${before} applications erased; ${left.length} words of them left in files that the browser has not tidied up yet: ${[...files].join(', ') || 'none'}`,
  );
  return before > 0 && left.length === 0;
}

function tell(sightings: readonly Sighting[], planted: Planted): void {
  for (const { canary, file, how } of sightings)
    console.log(`  ${canary} (${planted.get(canary) ?? 'on record'}) in ${file}, ${how}`);
}

/** Told apart by where it lies: the browser keeps pages, tabs to restore and what was typed into forms, with us or without us. */
function tellWhereTheBrowserKeepsThem(seen: readonly Sighting[], planted: Planted): void {
  const places = new Map<string, number>();
  for (const { canary, file } of seen)
    if (planted.has(canary) && ownerOf(kind, file) === 'the browser') {
      const place = file.split('/').slice(0, 2).join('/');
      places.set(place, (places.get(place) ?? 0) + 1);
    }
  const told = [...places].map(([place, count]) => `${place} (${count})`).join(', ');
  console.log(`  the browser itself, as without us: ${told === '' ? 'nothing' : told}`);
}

function waysOf(seen: readonly Sighting[], recorded: ReadonlyMap<string, string>): string {
  const ways = seen.filter(({ canary, file }) => recorded.has(canary) && isOurs(kind, file)).map(({ how }) => how);
  return [...new Set(ways)].map((way) => `${ways.filter((each) => each === way).length} ${way}`).join(', ');
}
