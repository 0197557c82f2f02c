/**
 * `npm run soak:reminders -- [--browser chromium|firefox] [--kills 20] [--seed 1]`: two weeks and a year of a browser that is closed,
 * killed, updated, put to sleep and taken on journeys, with the extension really installed, on a desktop that counts what it is
 * asked to show. Once a day what is due is told of, never twice, never at a wrong hour, and the badge is always true.
 * The alarm that rings is the extension's own.
 */
import 'temporal-polyfill/global';
import { parseArgs } from 'node:util';
import { seededChance } from '../season/seeded-chance.ts';
import { openDesktop, whatDesktopLacks } from './desktop.ts';
import { makeOwnClock } from './own-clock.ts';
import { enterNamespace, installInChromium } from './real-chromium.ts';
import { installInFirefox } from './real-firefox.ts';
import { type Expected, reminderWatch } from './reminder-watch.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    kills: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
  },
});

const HOME = 'Europe/Brussels';
const WEST = 'America/Los_Angeles';
const NOTHING: Expected = { told: 'nothing' };
const ALL: Expected = { told: 'all that is due' };
const [LONGEST_LIFE_MS, KILLS_A_DAY] = [6000, 4];

const [lacks, clock] = [whatDesktopLacks(), makeOwnClock()];
if (lacks !== undefined) console.log(`skipped: ${lacks}`);
else if (clock === undefined) console.log('skipped: no C compiler (Debian: apt-get install gcc libc6-dev)');
else if (values.browser === 'firefox' || enterNamespace()) {
  const desktop = await openDesktop();
  const installation = await (values.browser === 'firefox' ? installInFirefox() : installInChromium());
  const watch = reminderWatch({ installation, desktop, clock });
  try {
    await live(watch);
    console.log(watch.summary(values.browser));
    process.exitCode = watch.wrong() === 0 ? 0 : 1;
  } finally {
    await watch.end();
    await installation.uninstall();
    desktop.close();
  }
}

async function live(watch: ReturnType<typeof reminderWatch>): Promise<void> {
  await watch.startAt('2026-11-30T10:00', HOME);
  await watch.meet('Ada', 'Ben', 'Cem');
  await watch.look('Monday, three people met', NOTHING);

  await watch.restartAt('2026-12-03T08:59:15', HOME);
  await watch.alarmRings();
  await watch.look('Thursday at nine, nobody is due', NOTHING);

  await watch.restartAt('2026-12-04T08:59:15', HOME);
  await watch.look('Friday before the hour', NOTHING);
  await watch.alarmRings();
  await watch.look('Friday at nine, by the alarm', ALL);
  await watch.killAndRestartAt('2026-12-04T09:05', HOME);
  await watch.look('killed right after the digest', NOTHING);
  await watch.log('Ada');
  await watch.look('Ada is called', NOTHING);
  await watch.killAndRestartAt('2026-12-04T11:30', HOME);
  await watch.look('killed after the call', NOTHING);

  await watch.restartAt('2026-12-03T12:00', HOME);
  await watch.look('the clock is set back a day', NOTHING);
  await watch.restartAt('2026-12-04T15:00', HOME);
  await watch.look('and forward again', NOTHING);

  await watch.restartAt('2026-12-05T10:14:15', HOME);
  await watch.look('Saturday', NOTHING);
  await watch.sleepUntil('2026-12-07T10:14:25', HOME);
  await watch.alarmRings();
  await watch.look('Monday, after two days of sleep, by the alarm', ALL);

  watch.offerUpdate('0.1.1');
  await watch.updated('0.1.1', '2026-12-07T12:00', HOME);
  await watch.look('updated after the digest', NOTHING);

  await watch.restartAt('2026-12-08T17:00', HOME);
  await watch.look('Tuesday, first opened at five', ALL);
  await watch.restartAt('2026-12-08T09:30', WEST);
  await watch.look('the same Tuesday once more, west of home', NOTHING);

  await watch.restartAt('2026-12-09T08:59:15', HOME);
  await watch.log('Ben');
  await watch.alarmRings();
  await watch.look('Wednesday: Ben is called before the hour, the others are told of', ALL);
  await watch.log('Ada', 'Cem');
  await watch.look('all is done: it goes off the screen', { told: 'nothing', takenAway: true });

  await watch.restartAt('2026-12-17T20:30', HOME);
  await watch.look('a week later, in the evening', NOTHING);
  await watch.restartAt('2026-12-18T08:59:15', HOME);
  await watch.alarmRings();
  await watch.look('Friday at nine', ALL);

  await watch.restartAt('2027-12-17T12:00', HOME);
  await watch.look('the clock is a year ahead', ALL);
  await watch.restartAt('2026-12-21T09:30', HOME);
  await watch.look('the clock is right again', ALL);

  const chance = seededChance(Number(values.seed));
  for (let day = 0, killed = 0; killed < Number(values.kills); day += 1) {
    const on = Temporal.PlainDate.from('2027-01-04').add({ weeks: day }).toString();
    await watch.restartAt(`${on}T08:30`, HOME);
    await watch.look(`${on}, before the hour`, NOTHING);
    for (let kills = 0; kills < KILLS_A_DAY && killed < Number(values.kills); kills += 1, killed += 1)
      await watch.killAfter(chance.between(0, LONGEST_LIFE_MS), `${on}T10:0${kills}`, HOME);
    await watch.killAndRestartAt(`${on}T10:30`, HOME);
    await watch.look(`${on}, killed again and again while it tells`, ALL);
  }
}
