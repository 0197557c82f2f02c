/**
 * `npm run bench`: what the extension costs, as ratios to the least that an extension can be, measured in one run and in turn.
 * Milliseconds stand in brackets: they tell of this machine, this minute. Headless, without a sandbox. Nothing is asserted.
 */
import 'temporal-polyfill/global';
import { loadavg } from 'node:os';
import { ensureBuild } from '../tools/ensure-build.ts';
import { startImitationServer } from '../tools/imitation-server.ts';
import { openBenchBrowser } from './bench-browser.ts';
import { benchSite, UNRELATED_PAGE } from './bench-site.ts';
import { measureContent } from './content-cost.ts';
import { measureDeskTable } from './desk-table.ts';
import { measureDurable } from './durable-record.ts';
import { makeEmptyExtensions } from './empty-extensions.ts';
import { measureImport } from './import-cost.ts';
import { median, quantile, ratioOf, ratioWords } from './paired-runs.ts';
import { measurePopup } from './popup-shown.ts';
import { promisedSizes } from './size-lines.ts';

/** Issue 7, point 4: sorted, filtered and searched within that many milliseconds of script. */
const DESK_GOAL_MS = 50;

const ours = await ensureBuild('chromium');
const server = await startImitationServer([benchSite]);
const empties = await makeEmptyExtensions();
const browser = await openBenchBrowser([ours, empties.popup, ...empties.contents], server.port);

try {
  console.log(
    `load of this machine: ${loadavg()
      .map((load) => load.toFixed(2))
      .join(' ')}`,
  );
  await report('popup: 100 follow-ups shown, against an empty Preact popup', async () => {
    const { ours: list, empty } = await measurePopup(browser, ours, empties.popup);
    return [line('list shown', list, empty)];
  });
  await report(
    'content script: CPU on a page of a board that has nothing to do with jobs, against an empty script',
    async () => {
      const { sentinel, everything, empty, emptyAgain } = await measureContent(
        browser,
        UNRELATED_PAGE,
        ours,
        empties.contents,
      );
      // whichever of the two comes first in a frame pays for both, so their mean is the floor
      const floor = empty.map((cost, at) => (cost + (emptyAgain[at] ?? cost)) / 2);
      const noise = Math.abs(median(empty) - median(emptyAgain)) / (median(sentinel) - median(floor));
      return [
        line('sentinel', sentinel, floor),
        line('all that ran of ours', everything, floor),
        `two empty scripts differ by ${(noise * 100).toFixed(0)} % of what the sentinel adds${noise > 0.2 ? ': not resolved' : ''}`,
      ];
    },
  );
  await report('confirmation in the journal to committed record, against one bare strict write', async () => {
    const { warm, cold, bare } = await measureDurable(browser, ours);
    return [line('worker running', warm, bare), line('worker stopped', cold, bare)];
  });
  await report('a table of 50,000 applications brought in on the desk; goal: written in under 15 s', async () => {
    const { plan, write, undo, pageSilent, backgroundSilent } = await measureImport(browser, ours, 50_000);
    return [
      `from the file to what would change  ${plan.toFixed(1)} s`,
      `from the press to all on record     ${write.toFixed(1)} s  ${write < 15 ? 'met' : 'not met'}`,
      `taken back                          ${undo.toFixed(1)} s`,
      `longest without an answer meanwhile: page ${pageSilent.toFixed(0)} ms, background ${backgroundSilent.toFixed(0)} ms`,
    ];
  });
  await report('desk: the table of 10,000 applications, script in the page', async () => {
    const { shown, script } = await measureDeskTable(browser, ours, 10_000);
    return [
      ...Object.entries(script).map(([act, samples]) => goalLine(act, samples, DESK_GOAL_MS)),
      `first rows after ${(shown / 1000).toFixed(1)} s`,
    ];
  });
  await report('sizes', async () => promisedSizes(ours));
} finally {
  await browser.close();
  await server.close();
  empties.remove();
}

async function report(title: string, measure: () => Promise<readonly string[]>): Promise<void> {
  const started = performance.now();
  const lines = await measure();
  console.log(`\n${title}  [${((performance.now() - started) / 1000).toFixed(0)} s]`);
  for (const one of lines) console.log(`  ${one}`);
}

function goalLine(name: string, samples: readonly number[], goal: number): string {
  const ratio = median(samples) / goal;
  const met = ratio <= 1 ? 'met' : 'not met';
  const values = `${median(samples).toFixed(1)} / ${quantile(samples, 0.95).toFixed(1)}`;
  return `${name.padEnd(32)} ${`${ratio.toFixed(2)} × the goal, ${met}`.padEnd(24)} (p50 / p95 ms: ${values} of ${goal}, n ${samples.length})`;
}

/** Ratio of medians with its interval, then the medians and 95th percentiles it comes from. */
function line(name: string, subject: readonly number[], base: readonly number[]): string {
  const values = (of: readonly number[]) => `${median(of).toFixed(2)} / ${quantile(of, 0.95).toFixed(2)}`;
  const ratio = ratioWords(ratioOf(subject, base));
  return `${name.padEnd(32)} ${ratio.padEnd(24)} (p50 / p95 ms: ${values(subject)} against ${values(base)}, n ${subject.length})`;
}
