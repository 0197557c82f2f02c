/**
 * `npm run soak:kills -- [--browser chromium|firefox] [--rounds 200] [--seed 1]`: the browser is killed (SIGKILL, the whole tree)
 * at random moments while a person meets people, logs and applies. After each restart everything that was acknowledged must be
 * there, and every thread planned.
 */
import { parseArgs } from 'node:util';
import { seededChance } from '../season/seeded-chance.ts';
import { type Acknowledged, doSomething, findLost, findUnplanned, readRows } from './acknowledged.ts';
import { enterNamespace, installInChromium } from './real-chromium.ts';
import { installInFirefox } from './real-firefox.ts';
import type { RealBrowser, RealInstallation } from './real-installation.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    rounds: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
  },
});
const SHORTEST_LIFE_MS = 30;
const LONGEST_LIFE_MS = 1500;
const SETTLING_MS = 10_000;

if (values.browser === 'firefox' || enterNamespace()) {
  const installation = await (values.browser === 'firefox' ? installInFirefox() : installInChromium());
  try {
    process.exitCode = (await killAndLook(installation, Number(values.rounds))) ? 0 : 1;
  } finally {
    await installation.uninstall();
  }
}

async function killAndLook(installation: RealInstallation, rounds: number): Promise<boolean> {
  const chance = seededChance(Number(values.seed));
  const acknowledged: Acknowledged = { contactIds: [], notes: [], attemptIds: [] };
  const wrong: string[] = [];
  let deeds = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const browser = await installation.start();
    wrong.push(...(await whatIsWrong(browser, acknowledged)).map((what) => `round ${round}: ${what}`));
    deeds += await liveUntilKilled(
      browser,
      acknowledged,
      chance.between(SHORTEST_LIFE_MS, LONGEST_LIFE_MS),
      chance,
      deeds,
    );
  }
  const last = await installation.start();
  wrong.push(...(await whatIsWrong(last, acknowledged)).map((what) => `at the end: ${what}`));
  await last.close();
  for (const what of wrong) console.log(what);
  const { contactIds, notes, attemptIds } = acknowledged;
  console.log(
    `${values.browser}: ${rounds} kills survived; acknowledged ${contactIds.length} people, ${notes.length} touches, ` +
      `${attemptIds.length} applications (${deeds} deeds begun); lost or unplanned ${wrong.length}`,
  );
  return wrong.length === 0;

  async function liveUntilKilled(
    browser: RealBrowser,
    known: Acknowledged,
    lifeMs: number,
    luck: typeof chance,
    before: number,
  ): Promise<number> {
    let alive = true;
    let begun = 0;
    const killed = new Promise<void>((done) => setTimeout(done, lifeMs)).then(() => {
      alive = false;
      return browser.kill();
    });
    while (alive) {
      begun += 1;
      await Promise.race([doSomething(browser.page, luck, known, before + begun).catch(() => undefined), killed]);
    }
    await killed;
    return begun;
  }
}

/** The journal is drained first, which every start of the background does by itself. */
async function whatIsWrong({ page }: RealBrowser, acknowledged: Acknowledged): Promise<string[]> {
  const until = Date.now() + SETTLING_MS;
  for (;;) {
    const rows = await readRows(page);
    const wrong = [...findLost(acknowledged, rows), ...findUnplanned(rows)];
    if (wrong.length === 0 || Date.now() > until) return wrong;
    await page.evaluate(`chrome.runtime.sendMessage({ name: 'refresh', id: crypto.randomUUID(), request: {} })`);
  }
}
