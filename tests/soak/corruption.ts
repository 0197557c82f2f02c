/**
 * `npm run soak:corruption -- [--browser chromium|firefox]`: the files of the database are damaged in eight ways while the browser
 * is closed. Afterwards either every row is there, or the loss is told and a copy brings back what it held. Never a silent loss.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ResponseOf } from '../../src/messaging/messages.ts';
import { until } from '../e2e/until.ts';
import { seededChance } from '../season/seeded-chance.ts';
import { findUnplanned, type Rows, readRows } from './acknowledged.ts';
import { DAMAGES, type Damage } from './damages.ts';
import { enterNamespace, installInChromium } from './real-chromium.ts';
import { installInFirefox } from './real-firefox.ts';
import type { RealInstallation, RealPage } from './real-installation.ts';

const { values } = parseArgs({
  options: { browser: { type: 'string', default: 'chromium' }, seed: { type: 'string', default: '1' } },
});
/** More than the 25 changes after which a copy is due. */
const PEOPLE = 30;

interface Ending {
  readonly damage: string;
  readonly ending: 'nothing was lost' | 'told and restored' | 'LOST IN SILENCE' | 'NOT RESTORED';
  readonly rows: string;
}

if (values.browser === 'firefox' || enterNamespace()) {
  const chance = seededChance(Number(values.seed));
  const endings: Ending[] = [];
  for (const damage of DAMAGES) {
    const installation = await (values.browser === 'firefox' ? installInFirefox() : installInChromium());
    try {
      endings.push(await play(installation, damage));
    } finally {
      await installation.uninstall();
    }
    const last = endings.at(-1);
    console.log(`${values.browser}: ${damage.name}: ${last?.ending} (${last?.rows})`);
  }
  const bad = endings.filter(({ ending }) => ending === 'LOST IN SILENCE' || ending === 'NOT RESTORED');
  console.log(`${values.browser}: ${endings.length} damages, ${bad.length} of them a silent or lasting loss`);
  process.exitCode = bad.length === 0 ? 0 : 1;

  async function play(installation: RealInstallation, damage: Damage): Promise<Ending> {
    const first = await installation.start();
    await meetPeople(first.page);
    await first.close();
    damage.apply(databaseFolder(installation), chance);
    const again = await installation.start();
    const ending = await look(again.page, damage.name);
    await again.close();
    return ending;
  }
}

async function meetPeople(page: RealPage): Promise<void> {
  for (let count = 0; count < PEOPLE; count += 1)
    await ask(page, 'log-contact', { name: `Person ${count}`, company: 'Acme' });
  await until(
    'a copy with most of them',
    async () =>
      ((await ask<ResponseOf<'database-state'>>(page, 'database-state', {})).snapshots[0]?.contacts ?? 0) > 20,
  );
}

async function look(page: RealPage, damage: string): Promise<Ending> {
  const { loss, snapshots } = await ask<ResponseOf<'database-state'>>(page, 'database-state', {});
  const before = (await readRows(page)).contacts.length;
  if (loss === undefined) {
    return {
      damage,
      ending: before === PEOPLE ? 'nothing was lost' : 'LOST IN SILENCE',
      rows: `${before} of ${PEOPLE}`,
    };
  }
  const [copy] = snapshots;
  if (copy !== undefined) await ask(page, 'restore-snapshot', { key: copy.key });
  const rows: Rows = await readRows(page);
  const held = copy?.contacts ?? Number.POSITIVE_INFINITY;
  const whole = rows.contacts.length >= held && findUnplanned(rows).length === 0;
  return {
    damage,
    ending: whole ? 'told and restored' : 'NOT RESTORED',
    rows: `${before} left of ${PEOPLE}, then ${rows.contacts.length}; the copy had ${held}`,
  };
}

async function ask<Value>(page: RealPage, name: string, request: object): Promise<Value> {
  const envelope = JSON.stringify({ name, request });
  const reply = await page.evaluate<{ ok: boolean; value: Value }>(
    `chrome.runtime.sendMessage({ ...${envelope}, id: crypto.randomUUID() })`,
  );
  if (!reply?.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
  return reply.value;
}

/** Firefox names the folder after the extension and has `storage.local` in another one beside it, with a context of its own. */
function databaseFolder({ storageFolders, profile }: RealInstallation): string {
  if (values.browser === 'chromium') return storageFolders[0] ?? profile;
  for (const folder of storageFolders) {
    const own = readdirSync(folder).find(
      (name) => name.startsWith('moz-extension+++') && !name.includes('userContextId'),
    );
    if (own !== undefined) return join(folder, own, 'idb');
  }
  throw new Error('Firefox has no database of the extension');
}
