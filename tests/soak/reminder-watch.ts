import { until } from '../e2e/until.ts';
import { type Rows, readRows, send } from './acknowledged.ts';
import type { Desktop } from './desktop.ts';
import type { DesktopEvent } from './desktop-events.ts';
import type { OwnClock } from './own-clock.ts';
import type { RealBrowser, RealInstallation } from './real-installation.ts';

interface World {
  readonly installation: RealInstallation;
  readonly desktop: Desktop;
  readonly clock: OwnClock;
}

/** What must have been told since the last look: nothing, or one digest that names those who are due and nobody else. */
export interface Expected {
  readonly told: 'nothing' | 'all that is due';
  readonly takenAway?: true;
}

const [PATIENCE_MS, QUIET_MS, LONGEST_TO_ALARM_MS, LONGEST_TO_UPDATE_MS] = [12_000, 2500, 75_000, 180_000];
const ALARM = 'chrome.alarms.getAll().then(([alarm]) => alarm?.scheduledTime)';

/** One life with the extension: what was done to it, and what it said each time. */
export function reminderWatch({ installation, desktop, clock }: World) {
  const faults: string[] = [];
  const seen = { looks: 0, digests: 0, kills: 0, restarts: 0, alarms: 0 };
  let browser: RealBrowser | undefined;
  let today = '';
  let heard = 0;

  function running(): RealBrowser {
    if (browser === undefined) throw new Error('no browser runs');
    return browser;
  }

  function setClock(wallTime: string, timeZone: string): void {
    clock.set(wallTime, timeZone);
    today = wallTime.slice(0, 10);
  }

  async function startAt(wallTime: string, timeZone: string): Promise<void> {
    setClock(wallTime, timeZone);
    browser = await installation.start({ env: { ...desktop.env, ...clock.env, TZ: timeZone } });
    await until('the extension to set its alarm', () => running().page.evaluate<number | undefined>(ALARM));
  }

  async function end(): Promise<void> {
    await browser?.close();
    browser = undefined;
  }

  async function kill(): Promise<void> {
    await running().kill();
    browser = undefined;
    seen.kills += 1;
  }

  async function restartAt(wallTime: string, timeZone: string): Promise<void> {
    await end();
    seen.restarts += 1;
    await startAt(wallTime, timeZone);
  }

  async function due(): Promise<readonly string[]> {
    const { followUps, contacts } = await readRows(running().page);
    const keys = followUps
      .filter(({ status, dueOn = '9' }) => status === 'open' && dueOn <= today)
      .map(({ threadKey }) => threadKey);
    return contacts.filter(({ id }) => keys.includes(`contact:${id}`)).map(({ name = '' }) => name);
  }

  async function look(what: string, { told, takenAway }: Expected): Promise<void> {
    const names = await due();
    const badge = names.length === 0 ? '' : String(names.length);
    const isTrue = async () => (await running().page.evaluate('chrome.action.getBadgeText({})')) === badge;
    const wrong: string[] = await until(`the badge to be «${badge}»`, isTrue, PATIENCE_MS).then(
      () => [],
      (error) => [String(error)],
    );
    const isTold = async () => told === 'nothing' || since().some(({ kind }) => kind === 'shown');
    await until('a digest', isTold, PATIENCE_MS).catch(() => undefined);
    await new Promise((done) => setTimeout(done, QUIET_MS));
    wrong.push(...judge(since(), told === 'nothing' ? [] : names, takenAway));
    if (told !== 'nothing' && names.length === 0) wrong.push('nobody is due: this look proves nothing');
    seen.looks += 1;
    const shown = since().filter(({ kind }) => kind === 'shown');
    seen.digests += shown.length;
    heard = desktop.events().length;
    const said = shown.map(({ title, body }) => `«${title}: ${body}»`).join(' ') || 'silence';
    console.log(`${wrong.length === 0 ? '✓' : '✗'} ${what}: badge «${badge}», ${said}`);
    for (const fault of wrong) console.log(`    ${fault}`);
    faults.push(...wrong);
  }

  function since(): readonly DesktopEvent[] {
    return desktop.events().slice(heard);
  }

  return {
    startAt,
    restartAt,
    look,
    end,
    offerUpdate: (version: string) => installation.offerUpdate(version),
    wrong: () => faults.length,
    summary: (name: string) =>
      `${name}: ${seen.looks} looks after ${seen.restarts} restarts, ${seen.kills} kills and ${seen.alarms} alarms; ` +
      `${seen.digests} digests; wrong ${faults.length}`,
    async meet(...names: readonly string[]): Promise<void> {
      for (const name of names) await send(running().page, 'log-contact', { name });
    },
    /** Called in vain: due again in a window. */
    async log(...names: readonly string[]): Promise<void> {
      const rows: Rows = await readRows(running().page);
      for (const name of names) {
        const id = rows.contacts.find((contact) => contact.name === name)?.id;
        const open = rows.followUps.find(({ threadKey, status }) => status === 'open' && threadKey === `contact:${id}`);
        const request = { followUpId: open?.id, channel: 'phone', outcome: 'no-answer' };
        if ((await send(running().page, 'log-touchpoint', request)) === undefined)
          throw new Error(`${name}: not logged`);
      }
    },
    async killAndRestartAt(wallTime: string, timeZone: string): Promise<void> {
      await kill();
      await startAt(wallTime, timeZone);
    },
    /** @param afterMs from the start of the browser, which may not have come up by then */
    async killAfter(afterMs: number, wallTime: string, timeZone: string): Promise<void> {
      await kill();
      setClock(wallTime, timeZone);
      browser = await installation.start({ env: { ...desktop.env, ...clock.env, TZ: timeZone } });
      await new Promise((done) => setTimeout(done, afterMs));
    },
    /** The clock goes on by itself; timers have not counted the night. */
    async sleepUntil(wallTime: string, timeZone: string): Promise<void> {
      setClock(wallTime, timeZone);
    },
    /** The extension's own alarm, at its own time. */
    async alarmRings(): Promise<void> {
      const before = await running().page.evaluate<number>(ALARM);
      const isNext = async () => (await running().page.evaluate<number>(ALARM)) > before && clock.now() > before;
      await until('the alarm to ring', isNext, LONGEST_TO_ALARM_MS);
      seen.alarms += 1;
    },
    /** Restarts until the browser has taken the version. */
    async updated(version: string, wallTime: string, timeZone: string): Promise<void> {
      const has = async () =>
        (await running().page.evaluate<string>('chrome.runtime.getManifest().version')) === version;
      await restartAt(wallTime, timeZone);
      await until(
        `version ${version}`,
        async () => {
          if (await has()) return true;
          await new Promise((done) => setTimeout(done, 50_000)); // it is fetched half a minute after the start, and waits for its pages to close
          await restartAt(wallTime, timeZone);
          return await has();
        },
        LONGEST_TO_UPDATE_MS,
      );
    },
  };
}

function judge(events: readonly DesktopEvent[], names: readonly string[], takenAway: true | undefined): string[] {
  const shown = events.filter(({ kind }) => kind === 'shown');
  const [digest] = shown;
  const faults: string[] = [];
  if (shown.length !== (names.length === 0 ? 0 : 1)) faults.push(`${shown.length} notifications were shown`);
  if (names.length > 0 && digest !== undefined) {
    const title = names.length === 1 ? 'Time to follow up' : `${names.length} people today`;
    if (digest.title !== title) faults.push(`it says «${digest.title}» for ${names.length}`);
    for (const name of names) if (!digest.body.includes(name)) faults.push(`it does not name ${name}`);
    for (const name of digest.body.split(/, | and /))
      if (!names.includes(name.trim())) faults.push(`it names ${name}, who is not due`);
  }
  if (takenAway && !events.some(({ kind }) => kind === 'taken-away')) faults.push('it stays on the screen');
  return faults;
}
