import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { until } from '../e2e/until.ts';
import { type DesktopEvent, readDesktopEvents } from './desktop-events.ts';

/** A desktop of our own, on a screen that nobody sees: what it is asked to show is what a person would see. */
export interface Desktop {
  /** What a browser is started with to be on it. */
  readonly env: Readonly<Record<string, string>>;
  /** All that it was told of notifications so far. */
  events(): readonly DesktopEvent[];
  close(): void;
}

const NEEDS = ['dbus-daemon', 'dbus-monitor', 'dbus-send', 'Xvfb', 'dunst'];
const NOTIFICATIONS = 'org.freedesktop.Notifications';

/** @returns what is missing on this machine, as a sentence; undefined when nothing is */
export function whatDesktopLacks(): string | undefined {
  const missing = NEEDS.filter((name) => spawnSync('which', [name]).status !== 0);
  return missing.length === 0
    ? undefined
    : `missing: ${missing.join(', ')} (Debian: apt-get install dbus xvfb dunst libnotify4)`;
}

export async function openDesktop(): Promise<Desktop> {
  const running: ChildProcess[] = [];
  const run = (name: string, args: readonly string[], env: Record<string, string> = {}): ChildProcess => {
    const child = spawn(name, [...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
    });
    running.push(child);
    return child;
  };
  const screen = run('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp']);
  const DISPLAY = `:${(await firstLine(screen, 3)).trim()}`;
  const bus = run('dbus-daemon', ['--session', '--nofork', '--nopidfile', '--print-address=1']);
  const env = { DISPLAY, DBUS_SESSION_BUS_ADDRESS: (await firstLine(bus, 1)).trim() };
  const monitor = run('dbus-monitor', [`interface='${NOTIFICATIONS}'`], env);
  let log = '';
  monitor.stdout?.on('data', (chunk) => {
    log += chunk;
  });
  run('dunst', [], env);
  await until('the desktop to take notifications', async () => isServed(env));
  return {
    env,
    events: () => readDesktopEvents(log),
    close() {
      for (const child of running.reverse()) child.kill();
    },
  };
}

async function firstLine(child: ChildProcess, channel: 1 | 3): Promise<string> {
  const stream = child.stdio[channel];
  if (!stream) throw new Error('no such channel');
  const [chunk] = await once(stream, 'data');
  return String(chunk).split('\n')[0] ?? '';
}

function isServed(env: Record<string, string>): boolean {
  const ask = ['--session', '--print-reply', '--dest=org.freedesktop.DBus', '/org/freedesktop/DBus'];
  const question = ['org.freedesktop.DBus.NameHasOwner', `string:${NOTIFICATIONS}`];
  const { stdout } = spawnSync('dbus-send', [...ask, ...question], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return stdout.includes('boolean true');
}
