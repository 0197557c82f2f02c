import { type BenchBrowser, extensionOrigin } from './bench-browser.ts';
import type { Samples } from './paired-runs.ts';
import { scriptCost } from './script-cost.ts';

const LOADS = 30;
/** Long enough for the sentinel to ask, the worker to wake, and the detector to come if it is let. */
const SETTLE_MS = 400;

export type ContentVariant = 'sentinel' | 'everything' | 'empty' | 'emptyAgain';

/**
 * Thread CPU in milliseconds of each extension's scripts on one page load, all on the same loads. `sentinel` is what every page
 * runs, `everything` has the detector too where it came. The first load (cold code cache) is left out.
 */
export async function measureContent(
  { page, session }: BenchBrowser,
  url: string,
  ours: string,
  empties: readonly [string, string],
): Promise<Samples<ContentVariant>> {
  const samples = {
    sentinel: [] as number[],
    everything: [] as number[],
    empty: [] as number[],
    emptyAgain: [] as number[],
  };
  for (let load = 0; load <= LOADS; load += 1) {
    const costs = await scriptCost(session, async () => {
      await page.goto(url);
      await page.waitForTimeout(SETTLE_MS);
    });
    if (load === 0) continue;
    samples.sentinel.push(sumUnder(costs, `${extensionOrigin(ours)}/src/content/sentinel`));
    samples.everything.push(sumUnder(costs, extensionOrigin(ours)));
    samples.empty.push(sumUnder(costs, extensionOrigin(empties[0])));
    samples.emptyAgain.push(sumUnder(costs, extensionOrigin(empties[1])));
  }
  return samples;
}

function sumUnder(costs: ReadonlyMap<string, number>, start: string): number {
  return [...costs].filter(([address]) => address.startsWith(start)).reduce((sum, [, cost]) => sum + cost, 0);
}
